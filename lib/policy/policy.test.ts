import { describe, expect, test } from 'vitest';
import { ruleIds } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import { defaultPolicy, maxQuietPhrases, policySchema } from './policy';
import { readPolicy } from './read-policy';

test('the defaults: the fifth contact may ask, hard asks are held, everything is on', () => {
  expect(defaultPolicy).toEqual({
    version: 1,
    ask: { fromContact: 5, holds: 'hard', enforcement: 'confirm' },
    rules: Object.fromEntries(ruleIds.map((id) => [id, true])),
    quietPhrases: [],
    sites: Object.fromEntries(siteIds.map((id) => [id, true])),
  });
});

describe('what is stored', () => {
  test('nothing is the defaults, without a problem', () => {
    expect(readPolicy(null)).toEqual({ policy: defaultPolicy });
    expect(readPolicy(undefined)).toEqual({ policy: defaultPolicy });
  });

  test('what was written is what is read', () => {
    const policy = policySchema.parse({
      ask: { fromContact: 7, holds: 'any', enforcement: 'block' },
      rules: { telling: false },
      quietPhrases: [{ rule: 'ask', phrase: '  Join  US ' }],
      sites: { facebook: false },
    });
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy });
    expect(policy.quietPhrases).toEqual([{ rule: 'ask', phrase: 'join us' }]);
  });

  test('a document of an earlier, smaller schema gets the new switches', () => {
    const { policy, problem } = readPolicy({ version: 1, rules: { ask: false } });
    expect(problem).toBeUndefined();
    expect(policy.rules).toEqual({ ...defaultPolicy.rules, ask: false });
  });

  test.each(['text', 7, true, [], [1]])('%j is broken as a whole and says so', (stored) => {
    expect(readPolicy(stored)).toEqual({
      policy: defaultPolicy,
      problem: { kind: 'broken', sections: ['document'] },
    });
  });

  test.each([
    ['ask', { fromContact: 0 }],
    ['ask', { fromContact: 51 }],
    ['ask', { fromContact: 4.5 }],
    ['ask', { enforcement: 'always' }],
    ['rules', { ask: 'no' }],
    ['quietPhrases', [{ rule: 'unheard-of', phrase: 'x' }]],
    ['quietPhrases', [{ rule: 'ask', phrase: '  ' }]],
    ['quietPhrases', Array(maxQuietPhrases + 1).fill({ rule: 'ask', phrase: 'x' })],
    ['sites', null],
  ])('a broken %s falls back alone: %j', (section, value) => {
    const sound = { version: 1, ask: { enforcement: 'block' }, sites: { x: false } };
    const { policy, problem } = readPolicy({ ...sound, [section]: value });
    const expected = policySchema.parse({ ...sound, [section]: undefined });
    expect(policy).toEqual(expected);
    expect(problem).toEqual({ kind: 'broken', sections: [section] });
  });

  test('a newer document is said to be newer', () => {
    const { policy, problem } = readPolicy({ version: 2, ask: { enforcement: 'block' } });
    expect(problem).toEqual({ kind: 'newer', version: 2 });
    expect(policy.ask.enforcement).toBe('block');
  });

  test('keys of a prototype do not get in', () => {
    const hostile: unknown = JSON.parse('{"version":1,"__proto__":{"ask":1},"constructor":2}');
    expect(readPolicy(hostile)).toEqual({ policy: defaultPolicy });
  });
});
