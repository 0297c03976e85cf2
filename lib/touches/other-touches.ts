import { type Addressee, personId } from '@/lib/draft/draft';
import type { Inbound, OfflineTouch, OpenedMessage } from '@/lib/messaging';
import { Refusal } from '@/lib/refusal';
import { recounted, touchCounts } from './counts';
import { findPeople } from './find';
import { met, newPerson } from './person';
import { recordTouches } from './record-touches';
import type { Opened, Person, Touch } from './records';
import { addToRollups, countTables } from './rollup-store';
import { type Store, storing } from './store';

/** The key of a message without an id of its own. */
const waitingId = (identity: string): string => `in:${identity}:opened`;

/** The key of something that a site shows under its own id. */
export const inboundId = (id: string, { site }: Pick<Touch, 'site'>): string => `in:${site}:${id}`;

/**
 * Remembers that a person waits for an answer to a message that was opened. Nothing is counted: it becomes a touch with
 * `recordInbound`, once it is answered. The first one that waits stays.
 */
export function recordOpened(store: Store, message: OpenedMessage): Promise<void> {
  const { from, at } = message;
  const identity = personId(from);
  return storing(() =>
    store.transaction('rw', store.people, store.touches, async () => {
      const id = message.id === undefined ? waitingId(identity) : inboundId(message.id, from);
      if (await store.touches.get(id)) return;
      const who = { ...from, id: identity };
      const known = (await findPeople(store, [identity])).get(identity);
      // A message that is known needs an answer still, or was said to need none.
      if (known?.waitingSince !== undefined || isKnown(known, id, at)) return;
      const person = {
        ...(known ? met(known, who) : newPerson(who)),
        opened: { id, identity, at },
      };
      await store.people.put(recounted(person, touchCounts(person)));
    }),
  );
}

/**
 * Whether a message was opened before. One without an id of its own may be another than the last: it is taken for new
 * when it is later, for nobody is to be forgotten.
 */
const isKnown = (person: Person | undefined, id: string, at: number): boolean =>
  person?.opened?.id === id && (!id.endsWith(':opened') || at <= person.opened.at);

/** Whether an opened message is the one that was answered: by its id, or by who wrote it where the site has none. */
const isAnswered = (
  opened: Opened | undefined,
  { surface, from }: Inbound,
  id: string,
): opened is Opened =>
  opened !== undefined &&
  (opened.id === id || (surface === 'message' && opened.id === waitingId(personId(from))));

/** Records that a person wrote to us, once. Answers whether it was new. */
export function recordInbound(store: Store, inbound: Inbound): Promise<boolean> {
  const { from, kind, surface, thread, account } = inbound;
  const identity = personId(from);
  return storing(() =>
    store.transaction('rw', [store.people, store.touches, ...countTables(store)], async () => {
      const id = inboundId(inbound.id, from);
      if (await store.touches.get(id)) return false;
      const who: Omit<Addressee, 'role'> & { id: string } = { ...from, id: identity };
      const known = (await findPeople(store, [identity])).get(identity);
      const row = known ? met(known, who) : newPerson(who);
      const { opened, ...rest } = row;
      const answered = isAnswered(opened, inbound, id);
      const person: Person = answered ? rest : row;
      const touch: Touch = {
        id,
        personId: person.id,
        identity,
        kind,
        // A message that shows no time came before it was first seen.
        at: answered ? Math.min(inbound.at, opened.at) : inbound.at,
        direction: 'in',
        site: from.site,
        surface,
        asked: 'none',
        ...(thread === undefined ? {} : { thread }),
        ...(account === undefined ? {} : { account }),
      };
      await addToRollups(store, await recordTouches(store, [{ person, touch }]));
      return true;
    }),
  );
}

/** Records a call, a meeting or an e-mail, once. Refuses with `unknown-person`. */
export function recordOffline(store: Store, offline: OfflineTouch): Promise<void> {
  const { at, means, direction, note, asked } = offline;
  return storing(() =>
    store.transaction('rw', [store.people, store.touches, ...countTables(store)], async () => {
      const id = `offline:${offline.id}`;
      if (await store.touches.get(id)) return;
      const person = (await findPeople(store, [offline.person])).get(offline.person);
      if (!person) throw new Refusal('unknown-person', 'This person is not on record.');
      const shown = person.identities.find(
        ({ site, handle }) => site === person.site && handle === person.handle,
      );
      const touch: Touch = {
        id,
        personId: person.id,
        identity: shown?.id ?? person.id,
        kind: 'offline',
        at,
        direction,
        site: person.site,
        asked: asked && direction === 'out' ? 'hard' : 'none',
        means,
        ...(note ? { note } : {}),
      };
      await addToRollups(store, await recordTouches(store, [{ person, touch }]));
    }),
  );
}
