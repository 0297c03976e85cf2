import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty } from '@/lib/summary/figures';
import { opening } from './opening';
import { week } from './week.fixture';

const locale = 'en-GB';
const noAsks = week().asks;

/** The sentence with ordinary spaces. */
function said(given: Parameters<typeof week>[0]): string {
  const { lead, rest } = opening(week(given), { locale });
  return `${lead} ${rest}`.replaceAll('\u00a0', ' ').trim();
}

describe('whom one talked with', () => {
  it.each([
    [{ peopleTalkedWith: 1, touchesOut: 1 }, 'You talked with 1 person.'],
    [{ peopleTalkedWith: 23, touchesOut: 41 }, 'You talked with 23 people.'],
    [
      { peopleTalkedWith: 23, touchesOut: 41, touchesIn: 12, wroteBack: 9 },
      'You talked with 23 people; 9 wrote back.',
    ],
    [
      { peopleTalkedWith: 1, touchesOut: 2, touchesIn: 1, wroteBack: 1 },
      'You talked with 1 person; 1 wrote back.',
    ],
    [
      { peopleTalkedWith: 3, touchesOut: 3, touchesIn: 3, wroteBack: 3 },
      'You talked with 3 people; all of them wrote back.',
    ],
    [
      { peopleTalkedWith: 1234, touchesOut: 4100, touchesIn: 1300, wroteBack: 1200 },
      'You talked with 1,234 people; 1,200 wrote back.',
    ],
    [
      { peopleTalkedWith: 2, touchesIn: 3 },
      '2 people wrote to you; nothing has gone out to them yet.',
    ],
    [{ sends: 4 }, 'Only posts to everyone went out.'],
  ])('%o', (figures, sentence) => {
    expect(said(figures)).toBe(`${sentence} No ask went out.`);
  });
});

describe('what became of the asks', () => {
  it.each([
    [{ earned: 1 }, '1 ask went out, and it was earned.'],
    [{ earned: 2 }, '2 asks went out, both earned.'],
    [{ earned: 3 }, '3 asks went out, all earned.'],
    [{ overridden: 1, held: 1 }, '1 ask went out before it was earned. The coach held 1 send.'],
    [{ overridden: 2 }, '2 asks went out before they were earned.'],
    [{ earned: 2, overridden: 1 }, '3 asks went out, 2 of them earned.'],
    [{ earned: 1, early: 1 }, '2 asks went out, 1 of them earned.'],
    [{ public: 1 }, '1 ask went out in public.'],
    [{ earned: 1, public: 3 }, '1 ask went out, and it was earned. 3 more went out in public.'],
    [{ held: 1, revised: 1 }, 'No ask went out. The coach held 1 send; 1 was rewritten.'],
    [{ held: 5, revised: 2 }, 'No ask went out. The coach held 5 sends; 2 were rewritten.'],
    [{ held: 5, parked: 1 }, 'No ask went out. The coach held 5 sends; 1 was parked.'],
    [
      { held: 5, revised: 2, parked: 2 },
      'No ask went out. The coach held 5 sends; 2 were rewritten and 2 were parked.',
    ],
  ])('%o', (asks, sentence) => {
    const figures = { peopleTalkedWith: 4, touchesOut: 4, asks: { ...noAsks, ...asks } };
    expect(said(figures)).toBe(`You talked with 4 people. ${sentence}`);
  });
});

it('leaves no gap in any sentence, and no number alone at the end of a line', () => {
  const count = fc.nat({ max: 10_000_000 });
  const asks = fc.record({
    earned: count,
    early: count,
    overridden: count,
    public: count,
    held: count,
    revised: count,
    parked: count,
  });
  const figures = fc.record({
    peopleTalkedWith: count,
    wroteBack: count,
    touchesOut: count,
    touchesIn: count,
    sends: count,
    asks,
  });
  fc.assert(
    fc.property(figures, (given) => {
      const { lead, rest } = opening({ ...week(), ...given }, { locale });
      const text = `${lead} ${rest}`;
      expect(text).not.toMatch(/undefined|NaN|[{}$|]|\s\s|\d \p{L}/u);
      expect(text.trim()).toMatch(/^[\p{Lu}\d].*\.$/u);
    }),
  );
});

it('knows a week in which nothing happened', () => {
  expect(isEmpty(week())).toBe(true);
  expect(isEmpty(week({ touchesIn: 1 }))).toBe(false);
  expect(isEmpty(week({ sends: 1 }))).toBe(false);
  expect(isEmpty(week({ findings: { ...week().findings, urgency: 1 } }))).toBe(false);
  expect(isEmpty(week({ asks: { ...noAsks, held: 1 } }))).toBe(false);
});
