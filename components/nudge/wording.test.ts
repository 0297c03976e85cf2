import { describe, expect, it } from 'vitest';
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
  it('a public ask has a sentence of its own', () =>
    expect(verdictWords('public-ask', verdictOf({ standings: [] }))).toMatch(/^A public ask/));
  it.each([
    'rule-quiet',
    'phrase-quiet',
    'copied',
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
