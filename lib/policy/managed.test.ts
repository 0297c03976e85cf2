import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManaged } from './managed';
import { defaultPolicy, type Policy, policySchema, thresholdsFor } from './policy';
import { relationshipTypes } from './relationship-types';
import { stricterOf } from './stricter';

const floorsIn = (stored: unknown) => readManaged(stored)?.floors;
/** What is in force where an administrator set `managed` and a person `own`. */
const inForce = (managed: unknown, own: unknown = {}): Policy =>
  stricterOf(floorsIn(managed), policySchema.parse(own));

describe('what an administrator has set', () => {
  test.each([[undefined], [null], [{}], ['text'], [[]]])('%j is nothing', (stored) => {
    expect(readManaged(stored)).toBeUndefined();
  });

  test('names who set it', () => {
    expect(readManaged({ setBy: ' Food for All ', ask: { fromContact: 7 } })).toEqual({
      floors: { setBy: 'Food for All', ask: { fromContact: 7 } },
      faults: [],
    });
  });

  test('is in force as far as it can be read; the rest is told', () => {
    const { floors, faults } = readManaged({
      setBy: 'Food for All',
      ask: { enforcement: 'block', fromContact: 500, enforcment: 'block' },
      rules: 'all',
      quietPhrases: [{ rule: 'ask', phrase: 'please' }],
    }) ?? { floors: {}, faults: [] };
    expect(floors).toEqual({ setBy: 'Food for All', ask: { enforcement: 'block' } });
    expect(faults.sort()).toEqual(['ask.enforcment', 'ask.fromContact', 'quietPhrases', 'rules']);
  });

  test('of an earlier version is read as what it says', () => {
    expect(floorsIn({ version: 1, rules: { telling: true } })).toMatchObject({
      rules: { telling: 'full' },
    });
  });

  test('of a newer version is in force as far as it is understood, and told', () => {
    expect(readManaged({ version: 9, ask: { fromContact: 7, moon: 'full' } })).toEqual({
      floors: { ask: { fromContact: 7 } },
      faults: ['version', 'ask.moon'],
    });
  });
});

describe('a person may tighten, never loosen', () => {
  test('without an administrator their own policy is in force', () => {
    expect(stricterOf(undefined, defaultPolicy)).toBe(defaultPolicy);
  });

  // Setting | floor | own, looser | own, stricter
  const settings: [string, unknown, unknown, unknown][] = [
    ['ask.fromContact', 7, 5, 9],
    ['ask.minimumDaysKnown', 30, 0, 60],
    ['ask.needsAnswer', true, false, true],
    ['ask.contactsBetweenAsks', 7, 4, 9],
    ['ask.holds', 'any', 'hard', 'any'],
    ['ask.enforcement', 'confirm', 'nudge', 'block'],
    ['ask.mayAskMarks', false, true, false],
    ['ask.quietPhrasesOpen', false, true, false],
    ['counting.kinds.reaction', false, true, false],
    ['counting.kinds.quote', false, true, false],
    ['counting.inbound', false, true, false],
    ['counting.atMostOne', 'hour', 'none', 'day'],
    ['counting.atMostOne', 'thread', 'day', 'thread'],
    ['publicPosts.givesPerAsk', 6, 4, 8],
    ['publicPosts.whenShort', 'confirm', 'nudge', 'block'],
    ['rules.urgency', 'dot', 'off', 'full'],
    ['siteRules.x.urgency', 'dot', 'off', 'full'],
    ['sites.linkedin', true, false, true],
    ['goals.conversationShare', 50, 40, 60],
    ['goals.responseHours', 24, 48, 12],
    ['goals.daysActive', 4, 3, 5],
    ['goals.cannedShareAtMost', 20, 30, 10],
    ['retention.days', 365, 730, 90],
    ['retention.keepParkedTexts', false, true, false],
  ];
  const at = (path: string, value: unknown): Record<string, unknown> =>
    path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Record<
      string,
      unknown
    >;
  const read = (policy: Policy, path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((inner, key) => new Map(Object.entries(inner as object)).get(key), policy);

  test.each(settings)('%s: floor %j, not %j, but %j', (path, floor, looser, stricter) => {
    const managed = at(path, floor);
    expect(read(inForce(managed, at(path, looser)), path)).toEqual(floor);
    expect(read(inForce(managed, at(path, floor)), path)).toEqual(floor);
    expect(read(inForce(managed, at(path, stricter)), path)).toEqual(stricter);
  });

  test('what is not set stays as it is', () => {
    const own = policySchema.parse({
      rules: { telling: 'off' },
      sites: { x: false },
      languages: [],
      counting: { kinds: { reaction: true } },
      quietPhrases: [{ rule: 'telling', phrase: 'you should' }],
      siteRules: { x: { broadcast: 'dot' } },
    });
    expect(stricterOf(floorsIn({ setBy: 'Food for All' }), own)).toEqual(own);
  });

  test('a floor for a rule holds on a site that a person has set apart', () => {
    const { siteRules } = inForce(
      { rules: { ask: 'full' } },
      { siteRules: { x: { ask: 'off', telling: 'off' } } },
    );
    expect(siteRules.x).toEqual({ ask: 'full', telling: 'off' });
  });

  test('a floor under asks shuts the ways around it', () => {
    const own = {
      sites: { x: false },
      languages: [],
      ask: { overrideWithReason: true },
    };
    expect(inForce({ ask: { enforcement: 'block' } }, own)).toMatchObject({
      sites: { x: true },
      languages: ['en'],
      ask: { mayAskMarks: false, quietPhrasesOpen: false, overrideWithReason: false },
    });
    expect(inForce({ publicPosts: { whenShort: 'block' } }, own).sites.x).toBe(true);
  });

  test('unless the administrator leaves them to the person', () => {
    const managed = {
      ask: {
        enforcement: 'block',
        mayAskMarks: true,
        quietPhrasesOpen: true,
        overrideWithReason: true,
      },
      sites: { facebook: false },
      languages: [],
    };
    const own = { sites: { facebook: false }, languages: [] };
    expect(inForce(managed, own)).toMatchObject({
      ask: { mayAskMarks: true, quietPhrasesOpen: true, overrideWithReason: true },
      sites: { facebook: false },
      languages: [],
    });
  });

  test('a block is overridden only where everyone who blocks allows it', () => {
    const allowed = (managed: object, own: object) =>
      inForce({ ask: managed }, { ask: own }).ask.overrideWithReason;
    const block = { enforcement: 'block' };
    const open = { ...block, overrideWithReason: true };
    expect(allowed(open, {})).toBe(true);
    expect(allowed(open, open)).toBe(true);
    expect(allowed(open, block)).toBe(false);
    expect(allowed(block, open)).toBe(false);
    expect(allowed({ enforcement: 'confirm' }, open)).toBe(true);
  });

  test('a type cannot be used to get below the floor for everyone', () => {
    const policy = inForce(
      { ask: { fromContact: 5 } },
      { ask: { fromContact: 2, perType: { partner: { fromContact: 1, needsAnswer: true } } } },
    );
    expect(thresholdsFor(policy, 'partner')).toMatchObject({ fromContact: 5, needsAnswer: true });
    expect(thresholdsFor(policy)).toMatchObject({ fromContact: 5, needsAnswer: false });
  });

  test('a type that the organisation sets apart is apart, and can be tightened', () => {
    const managed = {
      ask: {
        fromContact: 5,
        perType: { colleague: { fromContact: 1 }, donor: { fromContact: 8 } },
      },
    };
    const policy = inForce(managed, { ask: { perType: { donor: { fromContact: 10 } } } });
    expect(thresholdsFor(policy, 'colleague').fromContact).toBe(1);
    expect(thresholdsFor(policy, 'donor').fromContact).toBe(10);
    const tightened = inForce(managed, { ask: { perType: { colleague: { fromContact: 3 } } } });
    expect(thresholdsFor(tightened, 'colleague').fromContact).toBe(3);
  });

  test('whatever a person sets: no threshold is ever below the floor, and nothing is changed twice', () => {
    const thresholds = fc.record(
      {
        fromContact: fc.integer({ min: 1, max: 50 }),
        minimumDaysKnown: fc.integer({ min: 0, max: 400 }),
        needsAnswer: fc.boolean(),
        contactsBetweenAsks: fc.integer({ min: 0, max: 50 }),
      },
      { requiredKeys: [] },
    );
    const ask = fc.tuple(
      thresholds,
      fc.dictionary(fc.constantFrom(...relationshipTypes), thresholds),
    );
    fc.assert(
      fc.property(ask, ask, ([floor, floorTypes], [mine, myTypes]) => {
        const floors = floorsIn({ ask: { ...floor, perType: { ...floorTypes } } });
        const own = policySchema.parse({ ask: { ...mine, perType: { ...myTypes } } });
        const policy = stricterOf(floors, own);
        for (const type of [undefined, ...relationshipTypes]) {
          const least = { ...floor, ...(type && floors?.ask?.perType?.[type]) };
          const { fromContact, minimumDaysKnown, needsAnswer, contactsBetweenAsks } = thresholdsFor(
            policy,
            type,
          );
          expect(fromContact).toBeGreaterThanOrEqual(least.fromContact ?? 1);
          expect(minimumDaysKnown).toBeGreaterThanOrEqual(least.minimumDaysKnown ?? 0);
          expect(contactsBetweenAsks).toBeGreaterThanOrEqual(least.contactsBetweenAsks ?? 0);
          expect(needsAnswer || !least.needsAnswer).toBe(true);
        }
        expect(stricterOf(floors, policy)).toEqual(policy);
        expect(policySchema.parse(policy)).toEqual(policy);
      }),
      { numRuns: 200 },
    );
  });
});
