import type { DayFigures, Week, WeekSummary } from './week';

/** How steadily the week was kept up, in days: what is worth a word. */
export type Rhythm =
  /** Nothing went out for so many days, and then an ask did, on the day that begins at `askAt`. */
  | { kind: 'quiet-before-ask'; days: number; askAt: number }
  /** Nothing went out from the day that begins at `from` to the one that begins at `to`. */
  | { kind: 'quiet'; days: number; from: number; to: number }
  /** Something went out every day. */
  | { kind: 'streak'; days: number; from: number; to: number };

/**
 * The days of a week and of the one before by which its rhythm is told: none that was over before the record began, for
 * nobody knows whether it was quiet.
 */
export function daysKnown({
  before,
  days,
  begun = Number.NEGATIVE_INFINITY,
}: Pick<WeekSummary, 'days' | 'begun'> & {
  before: Pick<WeekSummary, 'days'>;
}): DayFigures[] {
  const all = [...before.days, ...days];
  return all.filter((_, index) => (all[index + 1]?.start ?? Infinity) > begun);
}

/** Two days off are a weekend; what is shorter is not worth a word. */
const worthAWord = 3;

interface Run {
  active: boolean;
  first: number;
  last: number;
}

/** The days in runs of the same kind, by their indices. */
function runsOf(days: readonly DayFigures[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { active }] of days.entries()) {
    const run = runs.at(-1);
    if (run && run.active === active) run.last = index;
    else runs.push({ active, first: index, last: index });
  }
  return runs;
}

const lengthOf = ({ first, last }: Run): number => last - first + 1;

const longest = (runs: readonly Run[]): Run | undefined =>
  runs
    .filter((run) => lengthOf(run) >= worthAWord)
    .reduce<Run | undefined>(
      (most, run) => (most && lengthOf(most) >= lengthOf(run) ? most : run),
      undefined,
    );

/**
 * Streaks and gaps that reach into a week, for it is commitment that counts, not campaigns. `days`: those of the week
 * before and of the week. A day that is still to come is neither active nor quiet, and today is only quiet once it is
 * over. Pure; `now` in epoch milliseconds.
 */
export function rhythmOf(days: readonly DayFigures[], week: Week, now: number): Rhythm[] {
  const begun = days.filter(({ start }) => start <= now);
  const isOver = now >= week.end || begun.at(-1)?.active === true;
  const known = isOver ? begun : begun.slice(0, -1);
  const at = (index: number): number => known[index]?.start ?? week.start;
  const runs = runsOf(known);
  const here = runs.filter(({ last }) => at(last) >= week.start);

  const asked = here.flatMap((run): Rhythm[] => {
    const before = runs.find(({ last }) => last === run.first - 1);
    const first = known[run.first];
    if (!run.active || !before || !first || first.asks === 0 || first.start < week.start) return [];
    const days = lengthOf(before);
    return days < worthAWord ? [] : [{ kind: 'quiet-before-ask', days, askAt: first.start }];
  });
  const quiet = longest(here.filter(({ active }) => !active));
  const streak = longest(here.filter(({ active }) => active));
  const told = (kind: 'quiet' | 'streak', run: Run | undefined): Rhythm[] =>
    run ? [{ kind, days: lengthOf(run), from: at(run.first), to: at(run.last) }] : [];
  return [...(asked.length > 0 ? asked : told('quiet', quiet)), ...told('streak', streak)];
}
