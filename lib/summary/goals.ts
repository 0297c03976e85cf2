import type { Policy } from '@/lib/policy/policy';
import { conversationShare, findingShare, givesPerAsk } from './figures';
import type { WeekFigures } from './week';

/** What a week can be measured by: the policy's goals, and how much is given before one asks in public. */
export type GoalId = keyof Policy['goals'] | 'givesPerAsk';

/** One goal and how the week stands to it. Shares are in percent, response times in hours. */
export interface Goal {
  id: GoalId;
  target: number;
  /** Absent while there is nothing to measure. */
  actual?: number;
  met?: boolean;
}

const hour = 60 * 60 * 1000;
const percent = (share: number | undefined) => (share === undefined ? undefined : share * 100);

/** Goals that are reached from below; the others are ceilings. */
const atLeast: ReadonlySet<GoalId> = new Set(['conversationShare', 'daysActive', 'givesPerAsk']);

/** How a week stands to the goals of the policy, those that are set. Pure. */
export function goalsOf(figures: WeekFigures, policy: Policy): Goal[] {
  const { goals, publicPosts } = policy;
  const { median } = figures.answers;
  const measured: [GoalId, number | undefined, number | undefined][] = [
    ['conversationShare', goals.conversationShare, percent(conversationShare(figures))],
    ['responseHours', goals.responseHours, median === undefined ? undefined : median / hour],
    ['daysActive', goals.daysActive, figures.daysActive],
    ['cannedShareAtMost', goals.cannedShareAtMost, percent(findingShare(figures, 'boilerplate'))],
    ['givesPerAsk', publicPosts.givesPerAsk || undefined, givesPerAsk(figures)],
  ];
  return measured.flatMap(([id, target, actual]): Goal[] => {
    if (target === undefined) return [];
    if (actual === undefined) return [{ id, target }];
    return [{ id, target, actual, met: atLeast.has(id) ? actual >= target : actual <= target }];
  });
}
