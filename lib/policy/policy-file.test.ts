import { describe, expect, it, test } from 'vitest';
import { defaultPolicy, maxQuietPhrases, policySchema } from './policy';
import { maxFileLength, policyFile, readPolicyFile } from './policy-file';

const read = (content: unknown) => readPolicyFile(JSON.stringify(content));

describe('a policy file', () => {
  it('holds what was stored, and gives it back', () => {
    const policy = policySchema.parse({
      ask: { fromContact: 7, perType: { donor: { needsAnswer: true } } },
      siteRules: { x: { urgency: 'dot' } },
      quietPhrases: [{ rule: 'ask', phrase: 'join us' }],
      goals: { conversationShare: 60 },
    });
    expect(readPolicyFile(policyFile(policy))).toEqual({ policy });
    expect(readPolicyFile(`\ufeff${policyFile(policy)}`)).toEqual({ policy });
  });

  it('at its fullest is far below the limit', () => {
    const quietPhrases = Array.from({ length: maxQuietPhrases }, (_, n) => ({
      rule: 'ask' as const,
      phrase: `${n} ${'字'.repeat(100)}`,
    }));
    expect(policyFile({ ...defaultPolicy, quietPhrases }).length).toBeLessThan(maxFileLength / 5);
  });

  it('of version 1 is read as what it says', () => {
    expect(read({ version: 1, ask: { fromContact: 7 }, rules: { telling: false } })).toEqual({
      policy: policySchema.parse({ ask: { fromContact: 7 }, rules: { telling: 'off' } }),
    });
  });
});

describe('is refused', () => {
  test.each<[string, string, object[]]>([
    ['nothing', '', [{ reason: 'no_json', line: 1, column: 1 }]],
    ['half a file', '{\n  "version": 2,\n  "ask": {', [{ reason: 'no_json', line: 3, column: 11 }]],
    ['a comma too many', '{\n  "version": 2,\n}', [{ reason: 'no_json', line: 3, column: 1 }]],
    ['a list', '[]', [{ reason: 'no_policy' }]],
    ['a word', '"policy"', [{ reason: 'no_policy' }]],
    ['an object of another kind', '{"name": "fifth-touch"}', [{ reason: 'no_policy' }]],
    ['a version in words', '{"version": "2"}', [{ reason: 'no_policy' }]],
    ['a newer one', '{"version": 3, "ask": {}}', [{ reason: 'newer', version: 3 }]],
    [
      'a version that never was',
      '{"version": 1.5}',
      [{ reason: 'not_one_of', place: 'version', values: ['2'] }],
    ],
    [
      'keys of a prototype, wherever they are',
      '{"version": 2, "__proto__": {"ask": 1}, "ask": {"perType": {"constructor": {}}}}',
      [
        { reason: 'forbidden', place: '__proto__' },
        { reason: 'forbidden', place: 'ask.perType.constructor' },
      ],
    ],
    [
      'settings that there are not',
      '{"version": 2, "askk": {}, "ask": {"fromContcat": 5}}',
      [
        { reason: 'unknown', place: 'ask.fromContcat' },
        { reason: 'unknown', place: 'askk' },
      ],
    ],
    [
      'every setting that is wrong, each with its place',
      JSON.stringify({
        version: 2,
        ask: { fromContact: 0, minimumDaysKnown: 9999, needsAnswer: 'yes', holds: 'all' },
        quietPhrases: [{ rule: 'ask' }, 7],
        retention: [],
      }),
      [
        { reason: 'too_small', place: 'ask.fromContact', limit: 1 },
        { reason: 'too_big', place: 'ask.minimumDaysKnown', limit: 3650 },
        { reason: 'wrong', place: 'ask.needsAnswer' },
        { reason: 'not_one_of', place: 'ask.holds', values: ['hard', 'any'] },
        { reason: 'missing', place: 'quietPhrases.0.phrase' },
        { reason: 'wrong', place: 'quietPhrases.1' },
        { reason: 'wrong', place: 'retention' },
      ],
    ],
  ])('%s', (_, text, faults) => expect(readPolicyFile(text)).toEqual({ faults }));

  it('a file that is too large, unread', () => {
    const huge = `{"version": 2, "ask": "${'x'.repeat(maxFileLength)}"}`;
    expect(readPolicyFile(huge)).toEqual({ faults: [{ reason: 'too_large' }] });
  });

  it('a file nested without end', () => {
    const deep = '[{"a":'.repeat(60_000) + ']'.repeat(10);
    expect(readPolicyFile(deep)).toMatchObject({ faults: [{ reason: 'no_json' }] });
    const valid = `{"version":2,"ask":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(readPolicyFile(valid)).toEqual({ faults: [{ reason: 'wrong', place: 'ask' }] });
  });

  it('more phrases than are kept', () => {
    const quietPhrases = Array.from({ length: maxQuietPhrases + 1 }, (_, n) => ({
      rule: 'ask',
      phrase: `phrase ${n}`,
    }));
    expect(read({ version: 2, quietPhrases })).toEqual({
      faults: [{ reason: 'too_big', place: 'quietPhrases', limit: maxQuietPhrases }],
    });
  });
});
