import { describe, expect, test } from 'vitest';
import { personId } from '@/lib/draft/draft';
import { decide } from './gate';
import {
  asking,
  day,
  draftTo,
  known,
  now,
  person,
  policyIn,
  recordOf,
  rowsIn,
} from './gate.fixture';
import { defaultPolicy } from './policy';

/*
 * Each line is one case: what the draft asks, to whom (with the touches on record before it), what the policy says
 * other than its defaults, what the gate does, and why. "nudge" without a reason is the hint that every ask gets.
 */
const tables: Record<string, string> = {
  'the boundary: four on record make this the fifth contact, which may ask': `
    hard    | mary 0                       |                     | confirm | too-early
    hard    | mary 3                       |                     | confirm | too-early
    hard    | mary 4                       |                     | nudge   |
    hard    | mary 49                      |                     | nudge   |`,
  'from which contact on': `
    hard    | mary 0                       | from 1              | nudge   |
    hard    | mary 48                      | from 50             | confirm | too-early
    hard    | mary 49                      | from 50             | nudge   |`,
  'how firmly': `
    hard    | mary 3                       | nudge               | nudge   | too-early
    hard    | mary 3                       | block               | block   | too-early
    hard    | mary 3                       | block, with reason  | block   | too-early
    hard    | mary 4                       | block               | nudge   |`,
  'how strong the ask is': `
    soft    | mary 0                       |                     | nudge   | soft-ask-early
    soft    | mary 0                       | block               | nudge   | soft-ask-early
    soft    | mary 4                       |                     | nudge   |
    soft    | mary 3                       | any ask             | confirm | too-early
    soft    | mary 3                       | any ask, block      | block   | too-early
    pointer | mary 0                       | any ask, block      | nudge   |
    none    | mary 0                       | any ask, block      | nudge   |`,
  'how long somebody has been known': `
    hard    | mary 4, 179 days             | 180 days            | confirm | too-new
    hard    | mary 4, 180 days             | 180 days            | nudge   |
    hard    | mary 3, 179 days             | 180 days            | confirm | too-early, too-new
    soft    | mary 4, 179 days             | 180 days            | nudge   | soft-ask-early
    soft    | mary 4, 179 days             | 180 days, any ask   | confirm | too-new
    hard    | mary 4, 0 days               |                     | nudge   |`,
  'whether they have answered': `
    hard    | mary 4                       | an answer           | confirm | no-answer
    hard    | mary 4, answered             | an answer           | nudge   |
    hard    | mary 3, answered             | an answer           | confirm | too-early`,
  'how many contacts came since they were asked': `
    hard    | mary 5, asked 0 ago          |                     | confirm | asked-lately
    hard    | mary 8, asked 3 ago          |                     | confirm | asked-lately
    hard    | mary 9, asked 4 ago          |                     | nudge   |
    hard    | mary 8, asked 3 ago          | block               | block   | asked-lately
    hard    | mary 11, asked 6 ago         | 7 between           | confirm | asked-lately
    hard    | mary 12, asked 7 ago         | 7 between           | nudge   |
    hard    | mary 5, asked 0 ago          | 0 between           | nudge   |
    soft    | mary 5, asked 0 ago          |                     | nudge   | soft-ask-early`,
  'while another ask to them is on its way': `
    hard    | mary 4, being asked          |                     | confirm | ask-in-flight
    hard    | mary 4, being asked          | 0 between           | confirm | ask-in-flight
    hard    | mary 3, being asked          |                     | confirm | too-early, ask-in-flight
    none    | mary 4, being asked          |                     | nudge   |`,
  'what somebody has said about asking them': `
    hard    | mary 40, do not ask          |                     | confirm | do-not-ask
    hard    | mary 40, do not ask          | block               | block   | do-not-ask
    hard    | mary 40, do not ask          | nudge               | nudge   | do-not-ask
    soft    | mary 40, do not ask          |                     | confirm | do-not-ask
    pointer | mary 40, do not ask          | block               | nudge   |
    none    | mary 40, do not ask          | block               | nudge   |
    hard    | mary 0, may ask              |                     | nudge   |
    hard    | mary 9, asked 0 ago, may ask | 180 days, an answer | nudge   |
    hard    | mary 0, may ask              | no may-ask, block   | block   | too-early
    hard    | mary 4, may ask              | no may-ask, block   | nudge   |`,
  'what kind of relationship it is': `
    hard    | mary 4, journalist           | journalist 10       | confirm | too-early
    hard    | mary 9, journalist           | journalist 10       | nudge   |
    hard    | mary 4, donor                | journalist 10       | nudge   |
    hard    | mary 0, colleague            | colleague 1         | nudge   |
    hard    | mary 4                       | journalist 10       | nudge   |`,
  'several people: the least earned decides': `
    hard    | mary 9 & tom 0               |                     | confirm | too-early
    hard    | mary 4 & tom 4               |                     | nudge   |
    hard    | mary 9, asked 0 ago & tom 0  |                     | confirm | too-early, asked-lately
    hard    | mary 0, may ask & tom 3      |                     | confirm | too-early
    hard    | mary 9, do not ask & tom 4   |                     | confirm | do-not-ask
    soft    | mary 9, do not ask & tom 4   |                     | confirm | do-not-ask`,
  'a quote: its words go to the audience': `
    hard    | quin 0, quoted               |                     | nudge   | public-ask
    hard    | quin 0, quoted & tom 4       |                     | nudge   |
    hard    | quin 9, quoted & tom 0       |                     | confirm | too-early
    hard    | quin 9, quoted, do not ask & tom 4 | block         | nudge   |`,
  'the audience: so many posts give before one asks': `
    hard    | everyone, 0 gives            |                     | nudge   | public-ask
    hard    | everyone, 3 gives            |                     | nudge   | public-ask
    hard    | everyone, 4 gives            |                     | nudge   |
    soft    | everyone, 3 gives            |                     | nudge   | public-ask
    pointer | everyone, 0 gives            | public block        | nudge   |
    hard    | everyone, 0 gives            | block               | nudge   | public-ask
    hard    | everyone, 3 gives            | public confirm      | confirm | public-ask
    hard    | everyone, 3 gives            | public block        | block   | public-ask
    hard    | everyone, 4 gives            | public block        | nudge   |
    hard    | everyone, 0 gives            | 0 gives, public block | nudge |
    hard    | everyone, 9 gives, being asked | public block      | block   | public-ask
    hard    | a message to nobody known    | block               | nudge   | uncertain-identity`,
  'a person known by name only': `
    hard    | ann 0, name only             |                     | confirm | too-early, uncertain-identity
    hard    | ann 4, name only             |                     | nudge   | uncertain-identity
    soft    | ann 0, name only             |                     | nudge   | soft-ask-early, uncertain-identity
    none    | ann 0, name only             |                     | nudge   |`,
};

describe('the gate, case by case', () => {
  for (const [subject, table] of Object.entries(tables)) {
    describe(subject, () => {
      test.each(rowsIn(table))('$title', ({ ask, draft, record, policy, level, reasons }) => {
        const verdict = decide(draft, asking(ask), record, policy, now);
        expect({ level: verdict.level, reasons: verdict.reasons }).toEqual({ level, reasons });
      });
    });
  }
});

const mary = person('mary');
const tom = person('tom', { role: 'mention' });
const quoted = person('quoted', { role: 'quoted' });
const unsure = person('Ann Lee', { certain: false });

/** A record of touches by handle. */
const touched = (touches: Record<string, number>) =>
  recordOf(
    Object.entries(touches).map(([handle, count]) => [
      personId(person(handle)),
      known(handle, { touches: count }),
    ]),
  );

describe('the numbers behind a verdict', () => {
  test('name each person once, the least earned first', () => {
    const to = [mary, tom, { ...mary, role: 'mention' as const }];
    const record = touched({ mary: 7, tom: 2 });
    const { standings } = decide(draftTo(to), asking('hard'), record, defaultPolicy, now);
    expect(standings).toEqual([
      {
        addressee: tom,
        touches: 2,
        contact: 3,
        opensAt: 5,
        open: false,
        waits: [{ for: 'contacts', more: 2 }],
      },
      { addressee: mary, touches: 7, contact: 8, opensAt: 5, open: true, waits: [] },
    ]);
  });

  test('tell all that is waited for', () => {
    const record = recordOf([
      [
        'x:mary',
        known('mary', {
          touches: 5,
          firstAt: now - 30 * day,
          asks: 1,
          contactsSinceLastAsk: 1,
          asksInFlight: 1,
          type: 'journalist',
        }),
      ],
    ]);
    const policy = policyIn('180 days, an answer, journalist 8');
    const { standings } = decide(draftTo([mary]), asking('hard'), record, policy, now);
    expect(standings).toEqual([
      expect.objectContaining({
        opensAt: 8,
        type: 'journalist',
        open: false,
        waits: [
          { for: 'contacts', more: 2 },
          { for: 'days', known: 30, needed: 180 },
          { for: 'answer' },
          { for: 'spacing', had: 1, needed: 4 },
          { for: 'ask-in-flight' },
        ],
      }),
    ]);
  });

  test('give the reasons of a mark in the words they were given in', () => {
    const record = recordOf([
      ['x:mary', known('mary', { mark: { kind: 'do-not-ask', reason: 'bereaved' } })],
      ['x:tom', known('tom', { mark: { kind: 'may-ask', reason: 'our chair' } })],
    ]);
    const { standings } = decide(draftTo([tom, mary]), asking('hard'), record, defaultPolicy, now);
    expect(standings).toMatchObject([
      { addressee: mary, open: false, waits: [{ for: 'do-not-ask', reason: 'bereaved' }] },
      { addressee: tom, open: true, waits: [], mayAsk: 'our chair' },
    ]);
  });

  test('put who is quoted after who is spoken to', () => {
    const { standings } = decide(
      draftTo([quoted, tom]),
      asking('hard'),
      touched({ tom: 9 }),
      defaultPolicy,
      now,
    );
    expect(standings.map(({ addressee }) => addressee.handle)).toEqual(['tom', 'quoted']);
  });

  test('tell how far the audience is', () => {
    const verdict = decide(
      draftTo([]),
      asking('hard'),
      recordOf([], { gives: 1 }),
      defaultPolicy,
      now,
    );
    expect(verdict.audience).toEqual({ gives: 1, needed: 4 });
    expect(
      decide(draftTo([]), asking('hard'), recordOf([], { gives: 4 }), defaultPolicy, now),
    ).not.toHaveProperty('audience');
  });

  test('say whether a hold may be overridden', () => {
    const overridable = (policy: string, ask: 'hard' | 'none' = 'hard') =>
      decide(draftTo([mary]), asking(ask), recordOf(), policyIn(policy), now).overridable;
    expect(overridable('confirm')).toBe(true);
    expect(overridable('block')).toBe(false);
    expect(overridable('block, with reason')).toBe(true);
    expect(overridable('nudge, with reason')).toBe(false);
    expect(overridable('confirm', 'none')).toBe(false);
  });
});

test('an ask is weighed once more as it leaves, wherever one can be held', () => {
  const weighed = (ask: Parameters<typeof asking>[0], to: (typeof mary)[], policy: string) =>
    decide(draftTo(to), asking(ask), touched({ mary: 9 }), policyIn(policy), now).weighAtSend;
  expect(weighed('hard', [mary], 'confirm')).toBe(true);
  expect(weighed('soft', [mary], 'block')).toBe(true);
  expect(weighed('hard', [mary], 'nudge')).toBe(false);
  expect(weighed('pointer', [mary], 'block')).toBe(false);
  expect(weighed('none', [mary], 'block')).toBe(false);
  expect(weighed('hard', [], 'nudge, public block')).toBe(true);
  expect(weighed('hard', [], 'block')).toBe(false);
});

describe('who a person is', () => {
  test('our own account is nobody: an answer to oneself goes to the audience', () => {
    const verdict = decide(
      draftTo([person('us')], { account: 'Us' }),
      asking('hard'),
      recordOf(),
      defaultPolicy,
      now,
    );
    expect(verdict).toMatchObject({ standings: [], reasons: ['public-ask'], level: 'nudge' });
  });

  test('a name is apart from a handle that reads the same', () => {
    const certain = touched({ 'ann lee': 9 });
    expect(decide(draftTo([unsure]), asking('hard'), certain, defaultPolicy, now).level).toBe(
      'confirm',
    );
  });

  test('a renamed handle, and a second site of the same person, bring the touches along', () => {
    const one = known('p1', { touches: 4 });
    const record = recordOf([
      ['x:mary_new', one],
      ['linkedin:mary-b', one],
    ]);
    for (const addressee of [person('mary_new'), person('mary-b', { site: 'linkedin' })]) {
      const { standings } = decide(
        draftTo([addressee], { site: addressee.site }),
        asking('hard'),
        record,
        defaultPolicy,
        now,
      );
      expect(standings).toMatchObject([{ contact: 5, open: true }]);
    }
  });

  test('two accounts of one person in one draft are one, and spoken to if either is', () => {
    const one = known('p1', { touches: 2 });
    const record = recordOf([
      ['x:mary', one],
      ['x:mary_work', one],
    ]);
    const { standings } = decide(
      draftTo([person('mary', { role: 'quoted' }), person('mary_work', { role: 'mention' })]),
      asking('hard'),
      record,
      defaultPolicy,
      now,
    );
    expect(standings).toMatchObject([{ addressee: { handle: 'mary_work' }, contact: 3 }]);
  });

  test.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'a:b', '\ud800'])(
    'the handle %s is a person like any other',
    (handle) => {
      const to = draftTo([person(handle)]);
      expect(decide(to, asking('hard'), recordOf(), defaultPolicy, now).level).toBe('confirm');
      const record = recordOf([[personId(person(handle)), known(handle, { touches: 4 })]]);
      expect(decide(to, asking('hard'), record, defaultPolicy, now).standings).toEqual([
        expect.objectContaining({ contact: 5 }),
      ]);
    },
  );
});

describe('the clock', () => {
  const policy = policyIn('180 days');
  const at = (firstAt: number, moment: number) =>
    decide(
      draftTo([mary]),
      asking('hard'),
      recordOf([['x:mary', known('mary', { touches: 9, firstAt })]]),
      policy,
      moment,
    );

  test('opens on the millisecond: a day is 24 hours', () => {
    expect(at(now, now + 180 * day - 1).reasons).toEqual(['too-new']);
    expect(at(now, now + 180 * day).reasons).toEqual([]);
  });

  test('set back counts no days, and shuts rather than opens', () => {
    const { reasons, standings } = at(now, now - 10 * 365 * day);
    expect(reasons).toEqual(['too-new']);
    expect(standings[0]?.waits).toEqual([{ for: 'days', known: 0, needed: 180 }]);
  });

  test.each([
    ['spring, when the clocks of Berlin go forward', '2026-03-01T09:00:00+01:00'],
    ['autumn, when they go back', '2026-09-01T09:00:00+02:00'],
  ])('is the same over the %s', (_, first) => {
    const firstAt = Date.parse(first);
    expect(at(firstAt, firstAt + 180 * day - 1).reasons).toEqual(['too-new']);
    expect(at(firstAt, firstAt + 180 * day).reasons).toEqual([]);
  });

  test('does not matter to a policy that names no days', () => {
    const record = recordOf([['x:mary', known('mary', { touches: 4, firstAt: now + day })]]);
    expect(decide(draftTo([mary]), asking('hard'), record, defaultPolicy, now).reasons).toEqual([]);
  });

  test('a person on record without a first touch has been known for no day', () => {
    const { firstAt: _, ...undated } = known('mary', { touches: 9 });
    const record = recordOf([['x:mary', undated]]);
    expect(decide(draftTo([mary]), asking('hard'), record, policy, now).reasons).toEqual([
      'too-new',
    ]);
  });
});

describe('beside the gate', () => {
  test('nothing found is clear, whoever it goes to', () => {
    for (const to of [[mary], []]) {
      expect(decide(draftTo(to), asking('none', []), recordOf(), defaultPolicy, now).level).toBe(
        'clear',
      );
    }
  });

  test('an early ask holds even where the hint is switched off', () => {
    expect(decide(draftTo([mary]), asking('hard', []), recordOf(), defaultPolicy, now).level).toBe(
      'confirm',
    );
  });
});
