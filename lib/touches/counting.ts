import { TZDate } from '@date-fns/tz';
import type { Direction, TouchKind } from '@/lib/draft/touch-kind';
import type { Policy } from '@/lib/policy/policy';
import { inOrder, isAsk } from './counts';
import type { Tally } from './person-counts';
import type { Person, Touch } from './records';

/** The touches of a person that count by a policy. */
export interface Counted {
  touches: number;
  /** Of these, after the last touch that asked. */
  sinceAsk: number;
}

type Counting = Policy['counting'];

const counts = (counting: Counting, direction: Direction, kind: TouchKind): boolean =>
  counting.kinds[kind] && (direction === 'out' || counting.inbound);

const sum = (tally: Tally, counting: Counting): number =>
  Object.entries(tally).reduce((total, [key, number]) => {
    const [direction, kind] = key.split(':') as [Direction, TouchKind];
    return total + (counts(counting, direction, kind) ? number : 0);
  }, 0);

/** The local day of an instant, as the clock on the wall of `timeZone` says. */
function dayOf(at: number, timeZone: string | undefined): string {
  const day = timeZone === undefined ? new Date(at) : new TZDate(at, timeZone);
  return `${day.getFullYear()}-${day.getMonth()}-${day.getDate()}`;
}

/** What only one touch may count in; a touch without a thread is a thread of its own. */
function capKey(touch: Touch, cap: Counting['atMostOne'], timeZone: string | undefined): string {
  if (cap === 'hour') return String(Math.floor(touch.at / 3_600_000));
  if (cap === 'day') return dayOf(touch.at, timeZone);
  return touch.thread === undefined ? touch.id : `${touch.site}:${touch.thread}`;
}

/**
 * How many touches count. Without a cap the kept tallies say so; with "at most one per hour, day or thread" the
 * person's own touches (`own`) are needed. Hours are those of UTC, days those of `timeZone` (the machine's own when
 * absent). Pure.
 * @throws RangeError when the policy has a cap and `own` is missing
 */
export function countedOf(
  person: Pick<Person, 'tally' | 'sinceAsk'>,
  counting: Counting,
  own?: readonly Touch[],
  timeZone?: string,
): Counted {
  if (counting.atMostOne === 'none') {
    return { touches: sum(person.tally, counting), sinceAsk: sum(person.sinceAsk, counting) };
  }
  if (!own) throw new RangeError('With a cap the touches are needed.');
  const seen = new Set<string>();
  let touches = 0;
  let sinceAsk = 0;
  for (const touch of [...own].sort(inOrder)) {
    const key = capKey(touch, counting.atMostOne, timeZone);
    const isCounted = counts(counting, touch.direction, touch.kind) && !seen.has(key);
    if (isCounted) {
      seen.add(key);
      touches += 1;
      sinceAsk += 1;
    }
    if (isAsk(touch)) sinceAsk = 0;
  }
  return { touches, sinceAsk };
}
