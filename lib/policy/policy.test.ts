import { describe, expect, test } from 'vitest';
import { ruleIds } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import { migratePolicy } from './migrations';
import { defaultPolicy, maxQuietPhrases, policySchema, thresholdsFor } from './policy';
import { readPolicy } from './read-policy';
import { relationshipTypes } from './relationship-types';

test('the defaults: the fifth contact may ask, hard asks are held, everything is on', () => {
  expect(defaultPolicy).toEqual({
    version: 2,
    ask: {
      fromContact: 5,
      minimumDaysKnown: 0,
      needsAnswer: false,
      contactsBetweenAsks: 4,
      holds: 'hard',
      enforcement: 'confirm',
      overrideWithReason: false,
      mayAskMarks: true,
      quietPhrasesOpen: true,
      perType: Object.fromEntries(relationshipTypes.map((type) => [type, {}])),
    },
    counting: {
      kinds: {
        reply: true,
        mention: true,
        message: true,
        quote: true,
        reaction: false,
        offline: true,
      },
      inbound: true,
      atMostOne: 'none',
    },
    publicPosts: { givesPerAsk: 4, whenShort: 'nudge' },
    rules: Object.fromEntries(ruleIds.map((id) => [id, 'full'])),
    siteRules: Object.fromEntries(siteIds.map((id) => [id, {}])),
    quietPhrases: [],
    sites: Object.fromEntries(siteIds.map((id) => [id, true])),
    languages: ['en'],
    goals: {},
    retention: { days: 730, keepParkedTexts: true },
  });
});

test('a type has the thresholds of everyone, but for its own', () => {
  const policy = policySchema.parse({
    ask: { needsAnswer: true, perType: { journalist: { fromContact: 10 } } },
  });
  const everyone = {
    fromContact: 5,
    minimumDaysKnown: 0,
    needsAnswer: true,
    contactsBetweenAsks: 4,
  };
  expect(thresholdsFor(policy)).toEqual(everyone);
  expect(thresholdsFor(policy, 'donor')).toEqual(everyone);
  expect(thresholdsFor(policy, 'journalist')).toEqual({ ...everyone, fromContact: 10 });
});

describe('what is stored', () => {
  test('nothing is the defaults, without a problem', () => {
    expect(readPolicy(null)).toEqual({ policy: defaultPolicy });
    expect(readPolicy(undefined)).toEqual({ policy: defaultPolicy });
  });

  test('what was written is what is read', () => {
    const policy = policySchema.parse({
      ask: { fromContact: 7, holds: 'any', perType: { donor: { minimumDaysKnown: 30 } } },
      rules: { telling: 'dot' },
      siteRules: { linkedin: { broadcast: 'off' } },
      quietPhrases: [{ rule: 'ask', phrase: '  Join  US ' }],
      sites: { facebook: false },
      goals: { responseHours: 24 },
    });
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy });
    expect(policy.quietPhrases).toEqual([{ rule: 'ask', phrase: 'join us' }]);
  });

  test('a document of an earlier, smaller schema gets the new switches', () => {
    const { policy, problem } = readPolicy({ version: 2, rules: { ask: 'off' } });
    expect(problem).toBeUndefined();
    expect(policy.rules).toEqual({ ...defaultPolicy.rules, ask: 'off' });
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
    ['ask', { perType: { donor: { fromContact: 'often' } } }],
    ['counting', { atMostOne: 'year' }],
    ['rules', { ask: 'no' }],
    ['quietPhrases', [{ rule: 'unheard-of', phrase: 'x' }]],
    ['quietPhrases', [{ rule: 'ask', phrase: '  ' }]],
    [
      'quietPhrases',
      Array.from({ length: maxQuietPhrases + 1 }, () => ({ rule: 'ask', phrase: 'x' })),
    ],
    ['sites', null],
    ['retention', { days: -1 }],
  ])('a broken setting of %s falls back alone', (section, value) => {
    const sound = { version: 2, ask: { enforcement: 'block' }, sites: { x: false } };
    const { policy, problem } = readPolicy({ ...sound, [section]: value });
    const expected = policySchema.parse({ ...sound, [section]: undefined });
    expect(policy).toEqual(expected);
    expect(problem).toEqual({ kind: 'broken', sections: [section] });
  });

  test('a broken setting leaves its neighbours as they are', () => {
    const { policy } = readPolicy({
      ask: { enforcement: 'block', fromContact: 'often', perType: { donor: { fromContact: 9 } } },
      quietPhrases: [
        { rule: 'ask', phrase: 'kept' },
        { rule: 'unheard-of', phrase: 'x' },
      ],
    });
    expect(policy.ask).toMatchObject({ enforcement: 'block', fromContact: 5 });
    expect(policy.ask.perType.donor).toEqual({ fromContact: 9 });
    expect(policy.quietPhrases).toEqual([{ rule: 'ask', phrase: 'kept' }]);
  });

  test('a newer document is said to be newer', () => {
    const { policy, problem } = readPolicy({ version: 3, ask: { enforcement: 'block' } });
    expect(problem).toEqual({ kind: 'newer', version: 3 });
    expect(policy.ask.enforcement).toBe('block');
  });

  test('keys of a prototype do not get in', () => {
    const hostile: unknown = JSON.parse('{"version":2,"__proto__":{"ask":1},"constructor":2}');
    expect(readPolicy(hostile)).toEqual({ policy: defaultPolicy });
  });
});

/** As version 1 stored it. Frozen: what is out there does not change with the code. */
const version1 = {
  version: 1,
  ask: { fromContact: 7, holds: 'any', enforcement: 'block' },
  rules: {
    ask: true,
    'self-promotion': false,
    boilerplate: true,
    broadcast: true,
    telling: false,
    urgency: true,
  },
  quietPhrases: [{ rule: 'ask', phrase: 'join us' }],
  sites: { x: true, facebook: false, linkedin: true },
};

describe('a policy of version 1', () => {
  test('says the same in version 2', () => {
    const before = structuredClone(version1);
    const { policy, problem } = readPolicy(version1);
    expect(problem).toBeUndefined();
    expect(policy).toEqual({
      ...defaultPolicy,
      ask: { ...defaultPolicy.ask, fromContact: 7, holds: 'any', enforcement: 'block' },
      rules: { ...defaultPolicy.rules, 'self-promotion': 'off', telling: 'off' },
      quietPhrases: [{ rule: 'ask', phrase: 'join us' }],
      sites: { x: true, facebook: false, linkedin: true },
    });
    expect(version1).toEqual(before);
  });

  test('that was stored in part, or without its version, is one too', () => {
    expect(readPolicy({ rules: { telling: false } }).policy.rules.telling).toBe('off');
    expect(readPolicy({ version: 1, sites: { x: false } }).policy.sites.x).toBe(false);
  });

  test.each([0, -1, 1.5, '1', 2, 3])('is not what says it is of version %j', (version) => {
    const document = { version, rules: { ask: false } };
    expect(migratePolicy(document)).toBe(document);
  });
});
