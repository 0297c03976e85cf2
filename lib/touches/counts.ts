import type { Direction, TouchKind } from '@/lib/draft/touch-kind';
import type { Counts, Tally } from './person-counts';
import { maxStep, regularContacts } from './person-counts';
import type { Person, Touch } from './records';

/** Whether a touch asked the person: a pointer ("read more") is no ask. */
export const isAsk = ({ direction, asked }: Touch): boolean =>
  direction === 'out' && (asked === 'soft' || asked === 'hard');

/** The one order of touches: by time, and by id where two share an instant. */
export const inOrder = (one: Touch, other: Touch): number =>
  one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));

export const noCounts: Counts = {
  touches: 0,
  out: 0,
  in: 0,
  asks: 0,
  firstAt: 0,
  lastAt: 0,
  step: 0,
  regular: 0,
  tally: {},
  sinceAsk: {},
};

const tallied = (tally: Tally, direction: Direction, kind: TouchKind): Tally => {
  const key = `${direction}:${kind}` as const;
  return { ...tally, [key]: (tally[key] ?? 0) + 1 };
};

/** Whether a touch comes after all that is counted, so that it can be added without looking at them again. */
export const isLater = ({ touches, lastAt }: Counts, { at }: Touch): boolean =>
  touches === 0 || at > lastAt;

/** The counts with one more touch, which must be later than all before it (`isLater`). Pure. */
export function withTouch(counts: Counts, touch: Touch): Counts {
  const { at, direction, kind } = touch;
  const { waitingSince, ...rest } = counts;
  const asks = isAsk(touch);
  const touches = counts.touches + 1;
  return {
    ...rest,
    touches,
    [direction]: counts[direction] + 1,
    asks: counts.asks + Number(asks),
    firstAt: counts.touches === 0 ? at : counts.firstAt,
    lastAt: at,
    ...(direction === 'out' ? { lastOutAt: at } : { lastInAt: at }),
    ...(asks ? { lastAskAt: at } : {}),
    lastDirection: direction,
    ...(direction === 'in' ? { waitingSince: waitingSince ?? at } : {}),
    step: Math.min(touches, maxStep),
    regular: touches >= regularContacts ? 1 : 0,
    tally: tallied(counts.tally, direction, kind),
    sinceAsk: asks ? {} : tallied(counts.sinceAsk, direction, kind),
  };
}

/** A full count: what the kept counts must equal at all times. Pure. */
export const countAll = (touches: readonly Touch[]): Counts =>
  [...touches].sort(inOrder).reduce(withTouch, noCounts);

const countKeys = Object.keys({
  ...noCounts,
  lastOutAt: 0,
  lastInAt: 0,
  lastAskAt: 0,
  lastDirection: 0,
  waitingSince: 0,
} satisfies Record<keyof Counts, unknown>) as (keyof Counts)[];

/** What of a row says who waits, beside its touches. */
type Waits = Pick<Person, 'opened' | 'settledAt' | 'unansweredSince'>;

/**
 * Since when a person waits: since the first touch of theirs that none of ours has followed, or an opened message that
 * nothing went out after. What needs no answer is passed over; of several touches since then only the last is known.
 */
function waitingSince({ opened, settledAt = -Infinity }: Waits, counts: Counts) {
  const { waitingSince: first, lastInAt, lastOutAt = -Infinity } = counts;
  return [
    first,
    first === undefined ? undefined : lastInAt,
    opened && opened.at > lastOutAt ? opened.at : undefined,
  ].find((at) => at !== undefined && at > settledAt);
}

/** A row with its counts replaced: none of the old ones is left behind. */
export function recounted<Row extends Counts & Waits>(row: Row, counts: Counts): Row {
  const copy: Partial<Row> = { ...row };
  for (const key of countKeys) delete copy[key];
  delete copy.unansweredSince;
  const { waitingSince: first, ...rest } = counts;
  const since = waitingSince(row, counts);
  return {
    ...(copy as Omit<Row, keyof Counts | 'unansweredSince'>),
    ...rest,
    ...(since === undefined ? {} : { waitingSince: since }),
    ...(first === undefined || first === since ? {} : { unansweredSince: first }),
  } as Row;
}

/** The counts of a row as its touches alone make them, and nothing else of it. */
export function touchCounts(row: Counts & Waits): Counts {
  const entries = countKeys.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]]));
  const { waitingSince: since, ...counts } = Object.fromEntries(entries) as Counts;
  const first = row.unansweredSince ?? (row.lastDirection === 'in' ? since : undefined);
  return first === undefined ? counts : { ...counts, waitingSince: first };
}
