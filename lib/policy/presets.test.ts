import { describe, expect, it } from 'vitest';
import { defaultPolicy, policySchema } from './policy';
import { presetIds, presetOf, withPreset } from './presets';

describe.each(presetIds)('the preset %s', (id) => {
  it('is known again, stored or not', () => {
    const policy = withPreset(defaultPolicy, id);
    expect(presetOf(policy)).toBe(id);
    expect(presetOf(policySchema.parse(JSON.parse(JSON.stringify(policy))))).toBe(id);
  });

  it('comes out the same whichever was there before', () => {
    for (const before of presetIds) {
      expect(withPreset(withPreset(defaultPolicy, before), id)).toEqual(
        withPreset(defaultPolicy, id),
      );
    }
  });

  it('leaves alone what it is not about', () => {
    const own = policySchema.parse({
      ask: { perType: { donor: { fromContact: 9 } }, mayAskMarks: false },
      rules: { telling: 'off' },
      sites: { x: false },
      quietPhrases: [{ rule: 'ask', phrase: 'join us' }],
      goals: { daysActive: 4 },
    });
    const { ask, rules, sites, quietPhrases, goals } = withPreset(own, id);
    expect(ask.perType.donor).toEqual({ fromContact: 9 });
    expect(ask.mayAskMarks).toBe(false);
    expect({ rules, sites, quietPhrases, goals }).toEqual({
      rules: own.rules,
      sites: own.sites,
      quietPhrases: own.quietPhrases,
      goals: own.goals,
    });
  });
});

it('each preset says what its sentence says', () => {
  expect(withPreset(defaultPolicy, 'nonprofit').ask).toMatchObject({
    fromContact: 5,
    enforcement: 'block',
    overrideWithReason: false,
  });
  expect(withPreset(defaultPolicy, 'social-team')).toEqual(defaultPolicy);
  expect(withPreset(defaultPolicy, 'strategy-before-campaign').ask).toMatchObject({
    minimumDaysKnown: 180,
    contactsBetweenAsks: 7,
  });
  const watching = withPreset(defaultPolicy, 'just-watch');
  expect(watching.ask.enforcement).toBe('nudge');
  expect(Object.values(watching.counting.kinds)).not.toContain(false);
});

it('a policy with settings of its own is no preset', () => {
  expect(presetOf(policySchema.parse({ ask: { fromContact: 7 } }))).toBeUndefined();
});
