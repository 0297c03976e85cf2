import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { figuresOf } from './figures';
import { goalsOf } from './goals';
import type { WeekFigures } from './week';
import { weekOf } from './week-of';

const nothing = figuresOf([], weekOf(0, 'UTC'), 'UTC');
const hour = 3_600_000;

const met = (goals: Policy['goals'], figures: Partial<WeekFigures>, givesPerAsk = 0) => {
  const policy = { ...defaultPolicy, goals };
  policy.publicPosts = { ...policy.publicPosts, givesPerAsk };
  return goalsOf({ ...nothing, ...figures }, policy).map(({ id, met: is }) => `${id}: ${is}`);
};

describe('the goals of a week', () => {
  test('that are not set are none', () => {
    expect(met({}, {})).toEqual([]);
  });

  test('are neither met nor missed while there is nothing to measure', () => {
    const all = { conversationShare: 60, responseHours: 4, cannedShareAtMost: 10 };
    expect(met(all, {}, 4)).toEqual([
      'conversationShare: undefined',
      'responseHours: undefined',
      'cannedShareAtMost: undefined',
      'givesPerAsk: undefined',
    ]);
  });

  test.each([
    [{ conversationShare: 60 }, { talk: { conversation: 6, broadcast: 4 } }, true],
    [{ conversationShare: 60 }, { talk: { conversation: 59, broadcast: 41 } }, false],
    [{ responseHours: 4 }, { answers: { count: 1, median: 4 * hour } }, true],
    [{ responseHours: 4 }, { answers: { count: 1, median: 4 * hour + 1 } }, false],
    [{ daysActive: 4 }, { daysActive: 4 }, true],
    [{ daysActive: 4 }, { daysActive: 3 }, false],
    [{ daysActive: 0 }, { daysActive: 0 }, true],
    [
      { cannedShareAtMost: 10 },
      { judged: 10, findings: { ...nothing.findings, boilerplate: 1 } },
      true,
    ],
    [
      { cannedShareAtMost: 10 },
      { judged: 9, findings: { ...nothing.findings, boilerplate: 1 } },
      false,
    ],
  ])('%j with %j', (goals, figures, expected) => {
    expect(met(goals, figures)).toEqual([`${Object.keys(goals)[0]}: ${expected}`]);
  });

  test('are met when enough was given for each public ask', () => {
    expect(met({}, { gives: 8, publicAsks: 2 }, 4)).toEqual(['givesPerAsk: true']);
    expect(met({}, { gives: 7, publicAsks: 2 }, 4)).toEqual(['givesPerAsk: false']);
  });
});
