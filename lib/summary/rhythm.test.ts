import { describe, expect, test } from 'vitest';
import { daysKnown, rhythmOf } from './rhythm';
import { weekOf } from './week-of';

const day = 86_400_000;
const week = weekOf(Date.parse('2026-11-18T12:00:00Z'), 'UTC');
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayName = (at: number) => names[(Math.round((at - week.start) / day) + 14) % 7];

/** Two weeks, a letter a day: `-` nothing went out, `*` something did, `!` an ask did. `now`: days into the second. */
function told(before: string, during: string, now = 7): string[] {
  const days = [...before, ...during].map((mark, index) => ({
    start: week.start + (index - 7) * day,
    active: mark !== '-',
    asks: mark === '!' ? 1 : 0,
  }));
  return rhythmOf(days, week, week.start + now * day).map((rhythm) =>
    rhythm.kind === 'quiet-before-ask'
      ? `${rhythm.days} quiet before ${dayName(rhythm.askAt)}`
      : `${rhythm.days} ${rhythm.kind} ${dayName(rhythm.from)}-${dayName(rhythm.to)}`,
  );
}

describe('the rhythm of a week', () => {
  test.each([
    [
      'an ask after three quiet days',
      '*******',
      '---!***',
      ['3 quiet before Thu', '4 streak Thu-Sun'],
    ],
    ['days of the week before count', '*****--', '-!-*-*-', ['3 quiet before Tue']],
    ['a weekend is no gap', '*****--', '!****--', ['5 streak Mon-Fri']],
    ['the second ask of a run is not out of the blue', '*******', '---*!--', ['3 quiet Mon-Wed']],
    ['two asks out of the blue', '*******', '---!---', ['3 quiet before Thu']],
    ['quiet without an ask', '*****--', '*---*--', ['3 quiet Tue-Thu']],
    ['the longer of two gaps', '*------', '---*---', ['9 quiet Tue-Wed']],
    ['a streak over two weeks', '--*****', '****---', ['3 quiet Fri-Sun', '9 streak Wed-Thu']],
    ['nothing worth a word', '*****--', '**-**--', []],
    ['an ask last week is not of this one', '----!--', '**-**--', []],
  ])('%s', (_, before, during, expected) => expect(told(before, during)).toEqual(expected));

  test('of a running week leaves out what is still to come, and today while it is quiet', () => {
    expect(told('*****--', '*------', 3.5)).toEqual([]);
    expect(told('*****--', '*------', 4.5)).toEqual(['3 quiet Tue-Thu']);
    expect(told('*****--', '***----', 2.5)).toEqual(['3 streak Mon-Wed']);
    expect(told('*****--', '*---!--', 4.1)).toEqual(['3 quiet before Fri']);
    expect(told('*******', '-------', 0.5)).toEqual([]);
  });
});

test('days before the record began are neither quiet nor active', () => {
  const days = (start: number) =>
    Array.from({ length: 7 }, (_, index) => ({
      start: start + index * day,
      active: false,
      asks: 0,
    }));
  const fortnight = {
    before: { days: days(week.start - 7 * day) },
    days: days(week.start),
  };
  expect(daysKnown(fortnight)).toHaveLength(14);
  // On the Sunday, and on the Tuesday after.
  expect(daysKnown({ ...fortnight, begun: week.start - 0.5 * day })).toHaveLength(8);
  expect(daysKnown({ ...fortnight, begun: week.start + 1.5 * day })).toHaveLength(6);
});
