import type { TakenBack } from '@/lib/messaging';
import { recountAudience } from './audience';
import { inboundId } from './other-touches';
import { recountPeople } from './record-touches';
import type { Send, Touch } from './records';
import { quartersOf } from './rollup';
import { redoRollups, rollupTables } from './rollup-store';
import { isPublic } from './slice';
import { type Store, storing } from './store';

/** What taking something out of the record reads and writes. */
const takeBackTables = (store: Store) => [
  store.people,
  store.prints,
  store.audience,
  ...rollupTables(store),
];

/** Takes a send and its fingerprint away, without its touches. Inside a transaction over `takeBackTables`. */
async function dropSend(store: Store, send: Send): Promise<void> {
  await store.sends.delete(send.id);
  await store.prints.delete(send.id);
  if (isPublic(send)) await recountAudience(store, send.site);
}

/**
 * Takes a confirmed send out of the record, with its touches, its fingerprint, its lines in the log and what it was
 * said to answer: the site said later that it had failed. A parked ask that it was stays gone: its text is the site's
 * to give back. Repeating it, or naming a send that is not there, changes nothing.
 */
export function takeBackSend(store: Store, { id, inbound }: TakenBack): Promise<void> {
  return storing(() =>
    store.transaction('rw', takeBackTables(store), async () => {
      const send = await store.sends.get(id);
      if (!send) return;
      const [own, answered, log] = await Promise.all([
        store.touches.where('id').startsWith(`${id}:`).toArray(),
        inbound && store.touches.get(inboundId(inbound.id, inbound)),
        store.log.where('id').startsWith(`${id}:`).toArray(),
      ]);
      const touches = answered ? [...own, answered] : own;
      await store.touches.bulkDelete(touches.map((touch) => touch.id));
      await store.log.bulkDelete(log.map((entry) => entry.id));
      const people = touches.map(({ personId }) => personId);
      const retold = await recountPeople(store, people);
      await dropSend(store, send);
      await redoRollups(store, quartersOf({ touches, sends: [send], log, retold }));
    }),
  );
}

/** The release that an outbound touch came from. */
const releaseOf = ({ id, identity }: Touch): string => id.slice(0, -(identity.length + 1));

/**
 * Takes a touch out of the record with all that it counted for; a send to nobody else goes with it. Answers false
 * when it is not there.
 */
export function undoTouch(store: Store, id: string): Promise<boolean> {
  return storing(() =>
    store.transaction('rw', takeBackTables(store), async () => {
      const touch = await store.touches.get(id);
      if (!touch) return false;
      await store.touches.delete(id);
      const retold = await recountPeople(store, [touch.personId]);
      const send = touch.direction === 'out' ? await store.sends.get(releaseOf(touch)) : undefined;
      if (send) {
        const people = send.people.filter((key) => key !== touch.identity);
        if (people.length > 0) await store.sends.put({ ...send, people });
        else await dropSend(store, send);
      }
      await redoRollups(store, quartersOf({ touches: [touch], retold }));
      return true;
    }),
  );
}
