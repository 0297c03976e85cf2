import { surfaces } from '@/lib/draft/draft';
import type { AskOutcome, LogEntry, Send, Touch } from './records';
import { askOutcomes } from './records';
import type { Figure, Slice, Talk } from './rollup-records';

/** Touches out and in of one person, and the time of the last one. */
interface Passed {
  out: number;
  in: number;
  lastAt: number;
}

/** Whether a send asked: a pointer is no ask. */
export const isAskingSend = ({ ask }: Pick<Send, 'ask'>): boolean =>
  ask !== undefined && ask.strength !== 'pointer';

const outcomeOf = (send: Send): AskOutcome | undefined =>
  isAskingSend(send) ? send.ask?.outcome : undefined;

/** Whether a send's words went to everybody: answers and messages are not given to the audience. */
export const isPublic = ({ surface }: Pick<Send, 'surface'>): boolean =>
  surface === 'post' || surface === 'quote';

/**
 * Whether a send is conversation (to somebody by name, or a post that opens one) or broadcast (any other post).
 * `undefined` where nobody can tell: a post that could not be judged, or of before its function was kept.
 */
function talkOf(send: Send): Talk | undefined {
  if (!isPublic(send) || send.people.length > 0 || send.function === 'community') {
    return 'conversation';
  }
  const isBroadcast =
    send.function !== undefined || isAskingSend(send) || send.rules.includes('broadcast');
  return isBroadcast ? 'broadcast' : undefined;
}

function* figuresOf(send: Send): Generator<Figure> {
  yield `send:${send.surface}`;
  const talk = talkOf(send);
  if (talk) yield `talk:${talk}`;
  if (send.function) yield `function:${send.function}`;
  if (send.unjudged) yield 'unjudged';
  if (isPublic(send)) yield isAskingSend(send) ? 'public-asks' : 'gives';
  const outcome = outcomeOf(send);
  if (outcome) yield `ask:${outcome}`;
  for (const rule of send.rules) yield `rule:${rule}`;
}

const sentIn = ({ figures }: Slice): number =>
  surfaces.reduce((sum, surface) => sum + (figures[`send:${surface}`] ?? 0), 0);

/** Sends that asked. */
export const askedIn = ({ figures }: Slice): number =>
  askOutcomes.reduce((sum, outcome) => sum + (figures[`ask:${outcome}`] ?? 0), 0);

/** Whether anything went out. A post to everyone is no touch, and what was noted of a call is no send. */
export const isActive = (slice: Slice): boolean =>
  sentIn(slice) > 0 || (slice.figures.out ?? 0) > 0;

const went = { out: 1, in: 2 } as const;

/** What a touch was said in. No site's thread begins with a space. */
const threadOf = ({ thread, personId }: Touch): string => thread ?? ` ${personId}`;

/** Whom a thread is the talk with, when it is none of a site. */
export const partnerOf = (thread: string): string | undefined =>
  thread.startsWith(' ') ? thread.slice(1) : undefined;

/** A slice in the making. */
export class SliceCount {
  readonly #figures: Map<Figure, number>;
  readonly #people: Map<string, Passed>;
  readonly #threads: Map<string, number>;
  readonly #waits: number[];
  readonly #of: Pick<Slice, 'site' | 'account'>;

  constructor({ figures, people, threads, waits, ...of }: Slice) {
    this.#of = of;
    this.#figures = new Map(Object.entries(figures) as [Figure, number][]);
    this.#people = new Map(
      people.map(([id, out, into, lastAt]) => [id, { out, in: into, lastAt }]),
    );
    this.#threads = new Map(threads);
    this.#waits = [...waits];
  }

  touch(touch: Touch): void {
    const { direction, personId, at, waited } = touch;
    this.#count(direction, 1);
    this.#passed(personId, Number(direction === 'out'), Number(direction === 'in'), at);
    this.#said(threadOf(touch), went[direction]);
    if (waited !== undefined) this.#waits.push(waited);
  }

  send(send: Send): void {
    for (const figure of figuresOf(send)) this.#count(figure, 1);
  }

  entry({ event }: LogEntry): void {
    this.#count(`event:${event}`, 1);
  }

  /** What an outbound touch waited for is not what was thought. */
  retell(before: number | undefined, now: number | undefined): void {
    const at = before === undefined ? -1 : this.#waits.indexOf(before);
    if (at >= 0) this.#waits.splice(at, 1);
    if (now !== undefined) this.#waits.push(now);
  }

  /** Adds another slice of the same quarter, site and account. */
  merge({ figures, people, threads, waits }: Slice): void {
    for (const [figure, count] of Object.entries(figures)) this.#count(figure as Figure, count);
    for (const entry of people) this.#passed(...entry);
    for (const entry of threads) this.#said(...entry);
    this.#waits.push(...waits);
  }

  slice(): Slice {
    return {
      ...this.#of,
      figures: Object.fromEntries(this.#figures) as Slice['figures'],
      people: [...this.#people].map(([id, { out, in: into, lastAt }]) => [id, out, into, lastAt]),
      threads: [...this.#threads],
      waits: this.#waits,
    };
  }

  #count(figure: Figure, more: number): void {
    this.#figures.set(figure, (this.#figures.get(figure) ?? 0) + more);
  }

  #passed(id: string, out: number, into: number, at: number): void {
    const known = this.#people.get(id);
    if (!known) this.#people.set(id, { out, in: into, lastAt: at });
    else {
      known.out += out;
      known.in += into;
      known.lastAt = Math.max(known.lastAt, at);
    }
  }

  #said(thread: string, bits: number): void {
    this.#threads.set(thread, (this.#threads.get(thread) ?? 0) | bits);
  }
}

const sorted = <Entry extends readonly unknown[]>(entries: Iterable<Entry>): Entry[] =>
  [...entries].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));

/** A slice in one fixed form: two with the same content have the same. */
export const canonicalSlice = ({ site, account, ...slice }: Slice): string =>
  JSON.stringify([
    site,
    account ?? null,
    sorted(Object.entries(slice.figures)),
    sorted(slice.people),
    sorted(slice.threads),
    [...slice.waits].sort((one, other) => one - other),
  ]);
