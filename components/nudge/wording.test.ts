import { describe, expect, it } from 'vitest';
import type { Standing, VerdictReason } from '@/lib/policy/verdict';
import { standingOf, verdictOf, viewOf } from './nudge.fixture';
import { chipWords, contactWords, nameOf, noticeWords, nth, verdictWords } from './wording';

describe('nth', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [102, '102nd'],
  ])('%i is %s', (n, words) => expect(nth(n)).toBe(words));
});

describe('the name of an addressee', () => {
  it('is the handle on X', () => expect(nameOf(standingOf(0))).toBe('@ann'));
  it('is the display name elsewhere', () =>
    expect(nameOf(standingOf(0, { site: 'linkedin' }))).toBe('Ann Lee'));
  it('is the display name when that is all there is', () =>
    expect(nameOf(standingOf(0, { certain: false }))).toBe('Ann Lee'));
  it('is the handle when there is no display name', () =>
    expect(nameOf(standingOf(0, { site: 'facebook', displayName: '' }))).toBe('ann'));
  it('cannot turn the sentence around', () =>
    expect(nameOf(standingOf(0, { site: 'facebook', displayName: 'Ann\u202eeeL' }))).toBe(
      'AnneeL',
    ));
  it('is set apart when it is written from right to left', () =>
    expect(nameOf(standingOf(0, { site: 'facebook', displayName: 'דנה' }))).toBe(
      '\u2068דנה\u2069',
    ));
  it('may hold what messages are made of', () => {
    const standing = standingOf(0, { site: 'linkedin', displayName: 'Ann | {nth} $1' });
    expect(contactWords(standing)).toBe('1st contact with Ann | {nth} $1');
  });
  it.each(['__proto__', 'constructor'])('may be %s', (handle) =>
    expect(contactWords(standingOf(0, { handle }))).toBe(`1st contact with @${handle}`),
  );
});

describe('reasons and notices', () => {
  it.each(['too-early', 'soft-ask-early', 'uncertain-identity'] as const)(
    '%s names the person',
    (reason) => expect(verdictWords(reason, verdictOf())).toContain('@ann'),
  );
  it.each(['do-not-ask', 'too-new', 'no-answer', 'asked-lately', 'ask-in-flight'] as const)(
    '%s names the person too',
    (reason) => expect(verdictWords(reason, verdictOf())).toContain('@ann'),
  );
  it('names those whom it is about, and nobody else', () => {
    const standings = ['ann', 'tom', 'kim', 'joe', 'sue'].map((handle) =>
      standingOf(1, { handle }),
    );
    const open = standingOf(9, { handle: 'mary' });
    const lately = {
      ...open,
      open: false,
      waits: [{ for: 'spacing' as const, had: 1, needed: 4 }],
    };
    const words = (reason: VerdictReason, more: Standing[]) =>
      verdictWords(reason, verdictOf({ standings: [...standings.slice(0, 2), ...more] }));
    expect(words('too-early', [open])).toContain('asks @ann and @tom for');
    expect(words('asked-lately', [lately])).toContain('to @mary was');
    expect(verdictWords('too-early', verdictOf({ standings }))).toContain(
      '@ann, @tom, @kim, and 2 more',
    );
  });
  it('does not name who is quoted', () => {
    const standings = [standingOf(0, { handle: 'tom' }), standingOf(0, { role: 'quoted' })];
    expect(verdictWords('too-early', verdictOf({ standings }))).not.toContain('@ann');
  });
  it('a soft ask that waits for no contact names none', () => {
    const waits = [{ for: 'days' as const, known: 3, needed: 180 }];
    const standings = [{ ...standingOf(9), open: false, waits }];
    expect(verdictWords('soft-ask-early', verdictOf({ standings }))).toMatch(/a little later\.$/);
  });
  it('a public ask says how many posts have given', () =>
    expect(
      verdictWords('public-ask', verdictOf({ standings: [], audience: { gives: 1, needed: 4 } })),
    ).toContain('1 of 4'));
  it('a public ask has a sentence of its own', () =>
    expect(verdictWords('public-ask', verdictOf({ standings: [] }))).toMatch(/^A public ask/));
  it.each([
    'rule-quiet',
    'rule-locked',
    'phrase-quiet',
    'copied',
    'suggestion-copied',
    'copy-failed',
    'not-recorded',
    'touch-recorded',
    'press-again',
  ] as const)('%s has a line', (notice) => expect(noticeWords(notice)).toMatch(/\.$/));
  it('no notice, no line', () => expect(noticeWords(undefined)).toBeUndefined());
});

describe('what goes before all else in the chip', () => {
  it('is that the background does not answer', () =>
    expect(chipWords(viewOf({ state: 'unreachable', recognized: false }))).toEqual([
      'The coach does not answer',
    ]));
});
