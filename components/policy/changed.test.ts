import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { changedAsk, removedPhrase, switchedRule, switchedSite } from './changed';

const phrases: Policy['quietPhrases'] = [
  { rule: 'ask', phrase: 'one' },
  { rule: 'ask', phrase: 'two' },
  { rule: 'telling', phrase: 'two' },
];
const policy: Policy = { ...defaultPolicy, quietPhrases: phrases };

describe.each([
  ['a number', changedAsk(policy, 'fromContact', 7)],
  ['a choice', changedAsk(policy, 'enforcement', 'block')],
  ['a rule', switchedRule('telling', false)],
  ['a site', switchedSite('x', false)],
  ['a phrase', removedPhrase(policy, { rule: 'ask', phrase: 'two' })],
])('a change of %s', (_, change) => {
  it('changes the policy and can be taken back', () => {
    expect(change.apply(policy)).not.toEqual(policy);
    expect(change.revert(change.apply(policy))).toEqual(policy);
  });

  it('leaves what changed elsewhere in the meantime as it is', () => {
    const other = (of: Policy): Policy => ({
      ...of,
      ask: { ...of.ask, holds: 'any' },
      rules: { ...of.rules, urgency: false },
      sites: { ...of.sites, facebook: false },
      quietPhrases: [...of.quietPhrases, { rule: 'urgency', phrase: 'new' }],
    });
    expect(change.revert(other(change.apply(policy)))).toEqual(other(policy));
  });
});

it('takes away the phrase of that rule alone', () => {
  const { apply } = removedPhrase(policy, { rule: 'telling', phrase: 'two' });
  expect(apply(policy).quietPhrases).toEqual(phrases.slice(0, 2));
});

it('does not bring a phrase back twice', () => {
  const { revert } = removedPhrase(policy, { rule: 'ask', phrase: 'two' });
  expect(revert(policy).quietPhrases).toEqual(phrases);
});
