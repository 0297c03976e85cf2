import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '@/lib/analysis/finding';
import type { Draft } from '@/lib/draft/draft';
import { phraseKey } from './phrase';
import { defaultPolicy, maxQuietPhrases, type Policy, policySchema } from './policy';
import { dismissed, hear, shownFindings, strongestAskOf, withoutQuietPhrases } from './quiet';

const text = 'Join us tonight. Please donate now. We are the best.';
const at = (words: string, more: Partial<Finding>): Finding => ({
  rule: 'ask',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  variant: 'hard',
  ...more,
});
const join = at('Join us', { ask: { strength: 'soft', kind: 'attend' } });
const donate = at('Please donate', { ask: { strength: 'hard', kind: 'donate' } });
const best = at('We are the best', { rule: 'self-promotion', variant: 'best' });

const analysis: Analysis = {
  findings: [join, donate, best],
  judged: true,
  strongestAsk: 'hard',
  function: 'action',
  withoutAsk: 'Join us tonight. We are the best.',
};

const quiet = (...phrases: Policy['quietPhrases']): Policy => ({
  ...defaultPolicy,
  quietPhrases: phrases,
});

describe('a phrase', () => {
  test.each([
    ['Please  DONATE', 'please donate'],
    ['please\ndonate ', 'please donate'],
    ['we\u2019re hiring', "we're hiring"],
    ['ｊｏｉｎ', 'join'],
  ])('%j is kept as %j', (phrase, key) => expect(phraseKey(phrase)).toBe(key));

  test('is known again but not kept when it is a whole passage', () => {
    const passage = 'My secret plan for the garden. '.repeat(10);
    expect(phraseKey(passage)).toMatch(/^#[0-9a-f]{16}$/);
    expect(phraseKey(passage.toUpperCase())).toBe(phraseKey(passage));
    expect(phraseKey(`${passage}!`)).not.toBe(phraseKey(passage));
    expect(phraseKey(phraseKey(passage))).toBe(phraseKey(passage));
  });
});

describe('quiet phrases', () => {
  test('leave the other findings and find the strongest ask that is left', () => {
    const policy = quiet({ rule: 'ask', phrase: 'please donate' });
    const heard = withoutQuietPhrases(analysis, text, policy);
    expect(heard.findings).toEqual([join, best]);
    expect(heard.strongestAsk).toBe('soft');
    expect(heard).not.toHaveProperty('withoutAsk');
  });

  test('are quiet for their rule only', () => {
    const policy = quiet({ rule: 'telling', phrase: 'please donate' });
    expect(withoutQuietPhrases(analysis, text, policy)).toBe(analysis);
  });

  test('leave no ask when all are quiet', () => {
    const policy = quiet(
      { rule: 'ask', phrase: 'please donate' },
      { rule: 'ask', phrase: 'join us' },
    );
    expect(withoutQuietPhrases(analysis, text, policy).strongestAsk).toBe('none');
  });

  test('of another rule keep the draft without its ask', () => {
    const policy = quiet({ rule: 'self-promotion', phrase: 'we are the best' });
    expect(withoutQuietPhrases(analysis, text, policy).withoutAsk).toBe(analysis.withoutAsk);
  });
});

test('a rule that is switched off shows nothing', () => {
  const policy = policySchema.parse({ rules: { ask: 'off' } });
  expect(shownFindings(analysis.findings, policy, 'x')).toEqual([best]);
});

test('a rule that is to be quiet is marked so', () => {
  const policy = policySchema.parse({ rules: { 'self-promotion': 'dot' } });
  const shown = shownFindings(analysis.findings, policy, 'x');
  expect(shown).toContainEqual({ ...best, dot: true });
  expect(shown).toContainEqual(donate);
});

test('a rule may be louder or quieter on one site', () => {
  const policy = policySchema.parse({
    rules: { ask: 'off' },
    siteRules: { linkedin: { ask: 'full' } },
  });
  expect(shownFindings([donate], policy, 'x')).toEqual([]);
  expect(shownFindings([donate], policy, 'linkedin')).toEqual([donate]);
});

describe('what the gate hears', () => {
  const draft: Draft = { site: 'x', surface: 'reply', text, addressees: [] };
  const quietPhrases = [
    { rule: 'ask' as const, phrase: 'please donate' },
    { rule: 'ask' as const, phrase: 'join us' },
  ];
  const heard = (ask: object, more = {}) =>
    hear(analysis, draft, policySchema.parse({ ask, quietPhrases, ...more }));

  test('is not what a person made quiet', () => {
    expect(heard({})).toMatchObject({ gate: { strongestAsk: 'none' }, findings: [best] });
  });

  test.each([[{ enforcement: 'block' }], [{ quietPhrasesOpen: false }]])(
    'is all of it under %j',
    (ask) => {
      const { gate, findings } = heard(ask);
      expect(gate).toBe(analysis);
      expect(findings).toEqual([best]);
    },
  );

  test('is nothing in a language that is not wanted', () => {
    const { gate, findings } = heard({ enforcement: 'block' }, { languages: [] });
    expect(gate).toMatchObject({ strongestAsk: 'none', judged: false, findings: [] });
    expect(gate).not.toHaveProperty('withoutAsk');
    expect(findings).toEqual([]);
  });
});

test('the strongest ask is found wherever it stands', () => {
  expect(strongestAskOf([join, donate])).toEqual(donate.ask);
  expect(strongestAskOf([donate, join])).toEqual(donate.ask);
  expect(strongestAskOf([best])).toBeUndefined();
});

describe('dismissing', () => {
  const dismissAll = (phrases: string[], policy = defaultPolicy) => {
    const answers: boolean[] = [];
    for (const phrase of phrases) {
      const after = dismissed(policy, { rule: 'telling', phrase });
      answers.push(after.ruleQuiet);
      policy = after.policy;
    }
    return { answers, policy };
  };

  test('a rule switches it off', () => {
    const after = dismissed(defaultPolicy, { rule: 'telling' });
    expect(after).toMatchObject({
      ruleQuiet: true,
      policy: { rules: { telling: 'off', ask: 'full' } },
    });
  });

  test('a rule switches it off where it was set apart, too', () => {
    const policy = policySchema.parse({ siteRules: { x: { telling: 'full', ask: 'dot' } } });
    const after = dismissed(policy, { rule: 'telling' });
    expect(after.policy.siteRules.x).toEqual({ ask: 'dot' });
  });

  test('five phrases of a rule switch it off, and only then it says so', () => {
    const { answers, policy } = dismissAll(['a', 'b', 'c', 'd', 'e']);
    expect(answers).toEqual([false, false, false, false, true]);
    expect(policy.rules.telling).toBe('off');
    expect(policy.quietPhrases).toHaveLength(5);
  });

  test('one phrase twice counts once', () => {
    const { answers, policy } = dismissAll(['a', 'A ', 'a', 'a', 'a', 'a']);
    expect(answers).not.toContain(true);
    expect(policy.quietPhrases).toEqual([{ rule: 'telling', phrase: 'a' }]);
  });

  test('a rule that was switched on again has another five', () => {
    const { policy } = dismissAll(['a', 'b', 'c', 'd', 'e']);
    const on = policySchema.parse({ ...policy, rules: { telling: 'full' } });
    expect(dismissAll(['f', 'g', 'h', 'i', 'j'], on).answers).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test('the list stays bounded: the oldest goes', () => {
    const { policy } = dismissAll(Array.from({ length: maxQuietPhrases + 3 }, (_, i) => `p${i}`));
    expect(policy.quietPhrases).toHaveLength(maxQuietPhrases);
    expect(policy.quietPhrases[0]?.phrase).toBe('p3');
  });
});
