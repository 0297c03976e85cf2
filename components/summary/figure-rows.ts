import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy/policy';
import { conversationShare, findingShare, givesPerAsk } from '@/lib/summary/figures';
import { type Goal, type GoalId, goalsOf } from '@/lib/summary/goals';
import type { WeekAlone, WeekFigures, WeekSummary } from '@/lib/summary/week';
import { formatCount, formatDuration, formatShare, formatShortCount, type Reading } from './format';

/** A goal beside a figure, in words. */
interface GoalWords {
  text: string;
  /** Absent while there is nothing to measure. */
  met?: boolean;
  /** `met`, `not met`, or that it is too early to say. */
  state: string;
}

/** One figure of the week with last week's beside it, as text. */
export interface FigureRow {
  id: string;
  name: string;
  value: string;
  before: string;
  /** True where both are nought. */
  isNothing: boolean;
  goal?: GoalWords;
}

export interface FigureGroup {
  id: 'people' | 'asks' | 'sends';
  name: string;
  rows: FigureRow[];
}

type RowId =
  | 'peopleTalkedWith'
  | 'wroteBack'
  | 'conversations'
  | 'touchesOut'
  | 'touchesIn'
  | 'daysActive'
  | 'response'
  | 'earned'
  | 'early'
  | 'overridden'
  | 'public'
  | 'held'
  | 'revised'
  | 'parked'
  | 'conversation'
  | 'broadcast'
  | 'gives'
  | 'selfPromotion'
  | 'canned';

/** How a figure is told: its text, and whether it is nought. */
type Told = readonly [text: string, isNothing: boolean];
type Tell = (figures: WeekFigures, reading: Reading) => Told;

const none = (): Told => [i18n.t('week.figures.none'), true];

const count =
  (of: (figures: WeekFigures) => number): Tell =>
  (figures, reading) => [formatShortCount(of(figures), reading), of(figures) === 0];

const share =
  (of: (figures: WeekFigures) => number | undefined): Tell =>
  (figures, reading) => {
    const value = of(figures);
    return value === undefined ? none() : [formatShare(value, reading), false];
  };

const broadcastShare = (figures: WeekFigures): number | undefined => {
  const conversation = conversationShare(figures);
  return conversation === undefined ? undefined : 1 - conversation;
};

const gives: Tell = (figures, reading) => {
  const ratio = givesPerAsk(figures);
  if (ratio !== undefined) {
    return [
      new Intl.NumberFormat(reading.locale, { maximumFractionDigits: 1 }).format(ratio),
      false,
    ];
  }
  if (figures.gives === 0) return none();
  const number = formatCount(figures.gives, reading);
  return [i18n.t('week.figures.onlyGives', figures.gives, [number]), false];
};

const groups: Record<FigureGroup['id'], [RowId, Tell, GoalId?][]> = {
  people: [
    ['peopleTalkedWith', count((figures) => figures.peopleTalkedWith)],
    ['wroteBack', count((figures) => figures.wroteBack)],
    ['conversations', count((figures) => figures.conversations)],
    ['touchesOut', count((figures) => figures.touchesOut)],
    ['touchesIn', count((figures) => figures.touchesIn)],
    [
      'response',
      ({ answers: { median } }, reading) =>
        median === undefined ? none() : [formatDuration(median, reading), false],
      'responseHours',
    ],
    [
      'daysActive',
      ({ daysActive }, reading) => [
        i18n.t('week.figures.days', { count: formatCount(daysActive, reading) }),
        daysActive === 0,
      ],
      'daysActive',
    ],
  ],
  asks: (['earned', 'early', 'overridden', 'public', 'held', 'revised', 'parked'] as const).map(
    (id) => [id, count((figures) => figures.asks[id])],
  ),
  sends: [
    ['conversation', share(conversationShare), 'conversationShare'],
    ['broadcast', share(broadcastShare)],
    ['gives', gives, 'givesPerAsk'],
    ['selfPromotion', share((figures) => findingShare(figures, 'self-promotion'))],
    ['canned', share((figures) => findingShare(figures, 'boilerplate')), 'cannedShareAtMost'],
  ],
};

const tells = new Map(
  Object.values(groups).flatMap((rows) => rows.map(([id, tell]) => [id, tell])),
);

/** One figure by itself, as its row has it. */
export function figureText(id: RowId, figures: WeekFigures, reading: Reading): string {
  const [text] = tells.get(id)?.(figures, reading) ?? none();
  return text;
}

const ceilings: ReadonlySet<GoalId> = new Set(['responseHours', 'cannedShareAtMost']);

/** A goal's number, as people say it. */
function targetWords({ id, target }: Pick<Goal, 'id' | 'target'>, reading: Reading): string {
  if (id === 'responseHours') {
    return new Intl.NumberFormat(reading.locale, {
      style: 'unit',
      unit: 'hour',
      unitDisplay: 'short',
    }).format(target);
  }
  if (id === 'conversationShare' || id === 'cannedShareAtMost') {
    return formatShare(target / 100, reading);
  }
  return formatCount(target, reading);
}

function goalWords(goal: Goal, isRunning: boolean, reading: Reading): GoalWords {
  const direction = ceilings.has(goal.id) ? 'atMost' : 'atLeast';
  const text = i18n.t(`week.goal.${direction}`, { target: targetWords(goal, reading) });
  if (goal.met === undefined) return { text, state: i18n.t('week.goal.open') };
  // Days are only added while a week runs: what is short of the goal now may still meet it.
  const early = isRunning && goal.id === 'daysActive' && !goal.met;
  const state = goal.met ? 'met' : early ? 'notYet' : 'notMet';
  return { text, met: goal.met, state: i18n.t(`week.goal.${state}`) };
}

/** What the week beside the one shown is called. */
export const beforeWords = ({ end }: Pick<WeekSummary, 'end'>, { now }: Reading): string =>
  i18n.t(now < end ? 'week.figures.before' : 'week.figures.beforeThat');

/** What the week shown is called beside it. */
export const shownWords = ({ end }: Pick<WeekSummary, 'end'>, { now }: Reading): string =>
  i18n.t(now < end ? 'week.figures.soFar' : 'week.figures.week');

/** The goals of the week, those that can be measured: how many are met, and which are not. */
export function goalsMet(week: WeekAlone, policy: Policy, reading: Reading): string | undefined {
  const isRunning = reading.now < week.end;
  const goals = goalsOf(week, policy).filter(({ met }) => met !== undefined);
  if (goals.length === 0) return undefined;
  const missed = goals.filter(({ met }) => !met);
  const values = {
    met: formatCount(goals.length - missed.length, reading),
    all: formatCount(goals.length, reading),
  };
  if (missed.length === 0) return i18n.t('week.goal.allMet', values);
  const names = missed.map(({ id }) => i18n.t(`week.figures.row.${rowOfGoal[id]}`));
  const which = new Intl.ListFormat(reading.locale).format(names);
  return i18n.t(isRunning ? 'week.goal.someMetYet' : 'week.goal.someMet', { ...values, which });
}

const rowOfGoal = {
  conversationShare: 'conversation',
  responseHours: 'response',
  daysActive: 'daysActive',
  cannedShareAtMost: 'canned',
  givesPerAsk: 'gives',
} as const satisfies Record<GoalId, RowId>;

/** The week's figures in their groups, each with last week's beside it and with the policy's goal where there is one. */
export function figureGroups(week: WeekSummary, policy: Policy, reading: Reading): FigureGroup[] {
  const goals = new Map(goalsOf(week, policy).map((goal) => [goal.id, goal]));
  const isRunning = reading.now < week.end;
  return (['people', 'asks', 'sends'] as const).map((group) => ({
    id: group,
    name: i18n.t(`week.figures.group.${group}`),
    rows: groups[group].map(([id, tell, goalId]): FigureRow => {
      const [value, isNothing] = tell(week, reading);
      const [before, wasNothing] = tell(week.before, reading);
      const goal = goalId && goals.get(goalId);
      return {
        id,
        name: i18n.t(`week.figures.row.${id}`),
        value,
        before,
        isNothing: isNothing && wasNothing,
        ...(goal ? { goal: goalWords(goal, isRunning, reading) } : {}),
      };
    }),
  }));
}
