import type { SiteId } from '@/lib/draft/draft';
import type { Policy } from '@/lib/policy/policy';
import type { Mark, Relationship, Relationships } from '@/lib/policy/relationship';
import { outlookOf } from '@/lib/policy/standing';
import type { Outlook } from '@/lib/policy/verdict';
import { type Counted, countedOf } from './counting';
import { findPeople, touchesOf } from './find';
import { audienceKey } from './kind';
import type { Pending, Person } from './records';
import { type Store, storing } from './store';
import { releasesUnderway } from './underway';

const markOf = ({ mark }: Person): Mark | undefined =>
  mark && { kind: mark.kind, reason: mark.reason };

function relationshipOf(person: Person, counted: Counted, asksInFlight: number): Relationship {
  const { id, touches, firstAt, lastAt, asks, type } = person;
  const mark = markOf(person);
  return {
    id,
    touches: counted.touches,
    ...(touches > 0 ? { firstAt, lastAt } : {}),
    asks,
    contactsSinceLastAsk: counted.sinceAsk,
    answered: person.in > 0,
    ...(type ? { type } : {}),
    ...(mark ? { mark } : {}),
    asksInFlight,
  };
}

const asksTo = (underway: readonly Pending[], any: readonly string[]): number =>
  underway.filter(({ asking = [] }) => asking.some((key) => any.includes(key))).length;

/** The touches that count by the policy. A cap on them asks for the person's own touches, by key; else no touch is read. */
const counted = async (store: Store, person: Person, counting: Policy['counting']) =>
  countedOf(
    person,
    counting,
    counting.atMostOne === 'none' ? undefined : await touchesOf(store, person.id),
  );

/** What the gate wants to know, and of when. */
export interface RecordQuestion {
  /** Of the draft: its audience is the one that is looked at. */
  site: SiteId;
  counting: Policy['counting'];
  /** Epoch milliseconds. */
  now: number;
  /** The release that is judged, when it may be on record already: it is not in its own way. */
  release?: string;
}

export const relationshipTables = (store: Store) => [
  store.people,
  store.pending,
  store.audience,
  store.touches,
];

/**
 * What the gate is told of the record: these people (`personId`s) and the audience of `site`. By key, no scan.
 * Who is not on record is not in the answer.
 */
export function relationshipsOf(
  store: Store,
  ids: readonly string[],
  question: RecordQuestion,
): Promise<Relationships> {
  return storing(() =>
    store.transaction('r', relationshipTables(store), () =>
      readRelationships(store, ids, question),
    ),
  );
}

/** `relationshipsOf` as a part of a transaction over `relationshipTables`. */
export async function readRelationships(
  store: Store,
  ids: readonly string[],
  { site, counting, now, release }: RecordQuestion,
): Promise<Relationships> {
  const [found, audience, underway] = await Promise.all([
    findPeople(store, ids),
    store.audience.get(site),
    releasesUnderway(store, now),
  ]);
  const others = underway.filter(({ id }) => id !== release);
  const flying = (any: readonly string[]) => asksTo(others, any);
  const people = new Map<string, Relationship>();
  for (const [id, person] of found) {
    people.set(
      id,
      relationshipOf(person, await counted(store, person, counting), flying(person.ids)),
    );
  }
  for (const id of ids) {
    const asksInFlight = people.has(id) ? 0 : flying([id]);
    if (asksInFlight > 0) people.set(id, stranger(id, asksInFlight));
  }
  return {
    people,
    audience: { gives: audience?.gives ?? 0, asksInFlight: flying([audienceKey(site)]) },
  };
}

/** Somebody who is not on record, but to whom the first send, an ask, is on its way. */
const stranger = (id: string, asksInFlight: number): Relationship => ({
  id,
  touches: 0,
  asks: 0,
  contactsSinceLastAsk: 0,
  answered: false,
  asksInFlight,
});

/**
 * Where these people stand against an ask, by `Person.id`: what the gate would say of the next contact with each. For
 * lists of people; `now`: epoch milliseconds. Their touches are read only when the policy caps what counts.
 */
export function outlooksOf(
  store: Store,
  people: readonly Person[],
  policy: Policy,
  now: number,
): Promise<Map<string, Outlook>> {
  return storing(() =>
    store.transaction('r', store.pending, store.touches, () =>
      readOutlooks(store, people, policy, now),
    ),
  );
}

async function readOutlooks(
  store: Store,
  people: readonly Person[],
  policy: Policy,
  now: number,
): Promise<Map<string, Outlook>> {
  const underway = await releasesUnderway(store, now);
  const outlooks = new Map<string, Outlook>();
  for (const person of people) {
    const { counting } = policy;
    const known = relationshipOf(
      person,
      // Waited for only when touches are read: Dexie loses its way among awaits without a request.
      counting.atMostOne === 'none'
        ? countedOf(person, counting)
        : await counted(store, person, counting),
      asksTo(underway, person.ids),
    );
    outlooks.set(person.id, outlookOf(known, policy, now));
  }
  return outlooks;
}

/** Of these people those whom the next contact may ask (`outlooksOf`). Inside a transaction over `pending` and `touches`. */
export async function openAmong(
  store: Store,
  people: readonly Person[],
  policy: Policy,
  now: number,
): Promise<Person[]> {
  const open = async (some: readonly Person[], rules: Policy) => {
    const outlooks = await readOutlooks(store, some, rules, now);
    return some.filter(({ id }) => outlooks.get(id)?.open);
  };
  const { counting } = policy;
  // A cap makes contacts fewer, never more: who is not open without it is not open with it, and no touch is read.
  const likely = await open(people, { ...policy, counting: { ...counting, atMostOne: 'none' } });
  return counting.atMostOne === 'none' ? likely : open(likely, policy);
}
