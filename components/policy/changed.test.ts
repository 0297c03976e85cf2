import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy, policySchema } from '@/lib/policy/policy';
import { withPreset } from '@/lib/policy/presets';
import { removedPhrase, replaced } from './changed';
import {
  askSetting,
  changed,
  englishSetting,
  goalSetting,
  inForce,
  isAllowed,
  kindSetting,
  ruleSetting,
  siteRuleSetting,
  siteSetting,
  typeSetting,
} from './setting';

const phrases: Policy['quietPhrases'] = [
  { rule: 'ask', phrase: 'one' },
  { rule: 'ask', phrase: 'two' },
  { rule: 'telling', phrase: 'two' },
];
const policy: Policy = { ...defaultPolicy, quietPhrases: phrases };
const form = { own: policy };

describe.each([
  ['a number', changed(form, askSetting('fromContact'), 7)],
  ['a choice', changed(form, askSetting('enforcement'), 'block')],
  ['a rule', changed(form, ruleSetting('telling'), 'off')],
  ['a rule on a site', changed(form, siteRuleSetting('x', 'telling'), 'dot')],
  ['a site', changed(form, siteSetting('x'), false)],
  ['what counts', changed(form, kindSetting('reaction'), true)],
  ['a goal', changed(form, goalSetting('daysActive'), 4)],
  ['a type', changed(form, typeSetting('donor', 'fromContact'), 8)],
  ['a language', changed(form, englishSetting, false)],
  ['a phrase', removedPhrase(policy, { rule: 'ask', phrase: 'two' })],
])('a change of %s', (_, change) => {
  it('changes the policy and can be taken back', () => {
    const after = change.apply(policy);
    expect(after).not.toEqual(policy);
    expect(policySchema.parse(after)).toEqual(after);
    expect(change.revert(after)).toEqual(policy);
  });

  it('leaves what changed elsewhere in the meantime as it is', () => {
    const other = (of: Policy): Policy => ({
      ...of,
      ask: { ...of.ask, holds: 'any' },
      rules: { ...of.rules, urgency: 'off' },
      siteRules: { ...of.siteRules, linkedin: { ask: 'dot' } },
      sites: { ...of.sites, facebook: false },
      quietPhrases: [...of.quietPhrases, { rule: 'urgency', phrase: 'new' }],
    });
    expect(change.revert(other(change.apply(policy)))).toEqual(other(policy));
  });
});

it('what is as everywhere else leaves no trace', () => {
  const apart = policySchema.parse({ siteRules: { x: { ask: 'dot' } } });
  const { apply, revert } = changed({ own: apart }, siteRuleSetting('x', 'ask'), undefined);
  expect(apply(apart)).toEqual(defaultPolicy);
  expect(revert(apply(apart))).toEqual(apart);
});

it('a preset is taken back to what was before it', () => {
  const { apply, revert } = replaced(policy, (own) => withPreset(own, 'nonprofit'));
  expect(apply(policy).ask.enforcement).toBe('block');
  expect(revert(apply(policy))).toEqual(policy);
});

describe('a preset or a file that something was changed after', () => {
  const { apply, revert, isOutdated } = replaced(policy, (own) => withPreset(own, 'nonprofit'));
  const since = (of: Policy): Policy => ({
    ...of,
    rules: { ...of.rules, urgency: 'off' },
    sites: { ...of.sites, facebook: false },
    quietPhrases: [...of.quietPhrases, { rule: 'urgency', phrase: 'new' }],
    goals: { daysActive: 4 },
  });

  it('is taken back without that', () => {
    const after = since(apply(policy));
    expect(isOutdated?.(after)).toBe(false);
    expect(revert(after)).toEqual(since(policy));
  });

  it('is taken back but for what was set anew', () => {
    const after = since(apply(policy));
    const anew: Policy = { ...after, ask: { ...after.ask, enforcement: 'nudge' } };
    expect(isOutdated?.(anew)).toBe(true);
    expect(revert(anew)).toEqual({
      ...since(policy),
      ask: { ...policy.ask, enforcement: 'nudge' },
    });
  });

  it('gives back what a file took away, and takes away what it brought', () => {
    const read: Policy = {
      ...defaultPolicy,
      quietPhrases: [{ rule: 'ask', phrase: 'theirs' }],
      goals: { responseHours: 2 },
    };
    const file = replaced({ ...policy, goals: { daysActive: 2 } }, () => read);
    const phrase = { rule: 'urgency', phrase: 'new' } as const;
    const after: Policy = { ...read, quietPhrases: [...read.quietPhrases, phrase] };
    expect(file.revert(after)).toEqual({
      ...policy,
      goals: { daysActive: 2 },
      quietPhrases: [...phrases, phrase],
    });
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

describe('under a floor', () => {
  const managed = {
    own: policy,
    floors: { ask: { fromContact: 6, enforcement: 'confirm' } },
  } as const;

  it('only what is as strict is left to the person', () => {
    const enforcement = askSetting('enforcement');
    expect(isAllowed(managed, enforcement, 'nudge')).toBe(false);
    expect(isAllowed(managed, enforcement, 'confirm')).toBe(true);
    expect(isAllowed(managed, enforcement, 'block')).toBe(true);
    expect(isAllowed(managed, siteSetting('x'), false)).toBe(false);
    expect(isAllowed(managed, ruleSetting('ask'), 'off')).toBe(true);
  });

  it('a number reaches down to it', () => {
    expect(inForce(managed, askSetting('fromContact'), 1)).toBe(6);
    expect(inForce(managed, askSetting('fromContact'), 50)).toBe(50);
  });
});
