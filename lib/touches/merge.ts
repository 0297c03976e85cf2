import { Refusal } from '@/lib/refusal';
import { countAll, recounted } from './counts';
import { touchesOf } from './find';
import { factsOf, indexed, withFacts } from './person';
import type { Facts, Merge, Opened, Person, Side, Touch } from './records';
import { quartersOf } from './rollup';
import { redoRollups, rollupTables } from './rollup-store';
import { type Store, storing } from './store';
import { retell } from './waits';

/** The tables that a merge writes or reads. */
export const mergeTables = (store: Store) => [store.people, ...rollupTables(store)];

/** The account that a row shows. */
const shownOf = ({ id, site, handle, identities }: Person): string =>
  identities.find((one) => one.site === site && one.handle === handle)?.id ?? id;

const sideOf = (person: Person): Side => {
  const { id, identities, merges, lastAt } = person;
  return { ...factsOf(person), id, identities, merges, shown: shownOf(person), lastAt };
};

/** What is said about two people, said about one: nothing is lost, and "do not ask" of either holds for both. */
export function mergedFacts(kept: Facts, absorbed: Facts, at: number): Facts {
  const type = kept.type ?? absorbed.type;
  const notes = [...new Set([kept.notes, absorbed.notes])].filter(Boolean).join('\n');
  const marks = [kept.mark, absorbed.mark].filter((mark) => mark !== undefined);
  const mark = marks.find(({ kind }) => kind === 'do-not-ask') ?? marks[0];
  return {
    tags: [...new Set([...kept.tags, ...absorbed.tags])],
    ...(type ? { type } : {}),
    ...(notes ? { notes } : {}),
    ...(mark ? { mark } : {}),
    // Of one of them alone it would say that the other waits for nothing.
    ...(kept.settledAt === undefined || absorbed.settledAt === undefined
      ? {}
      : { settledAt: Math.min(kept.settledAt, absorbed.settledAt) }),
    editedAt: at,
  };
}

/** The latest of opened messages. */
export const lastOpened = (messages: readonly (Opened | undefined)[]): Opened | undefined =>
  messages
    .filter((message) => message !== undefined)
    .toSorted((one, other) => one.at - other.at)
    .at(-1);

/** Gives touches to another relationship; answers them as they are now. */
export async function moveTouches(
  store: Store,
  touches: readonly Touch[],
  personId: string,
): Promise<Touch[]> {
  const moved = touches.map((touch) => ({ ...touch, personId }));
  await store.touches.bulkPut(moved);
  return moved;
}

/** Merges two rows. Inside a transaction over `mergeTables`. */
export async function mergeWithin(
  store: Store,
  kept: Person,
  absorbed: Person,
  at: number,
): Promise<Person> {
  const [own, moving] = await Promise.all([
    touchesOf(store, kept.id),
    touchesOf(store, absorbed.id),
  ]);
  const merge: Merge = {
    id: `${kept.id}+${absorbed.id}@${at}`,
    at,
    // Its earlier merges stay in the row's own list: told here too, each would be told twice as often as the next.
    kept: { ...sideOf(kept), merges: [] },
    absorbed: sideOf(absorbed),
  };
  const latest = absorbed.lastAt > kept.lastAt ? absorbed : kept;
  const { site, handle, displayName, certain } = latest;
  const opened = lastOpened([kept.opened, absorbed.opened]);
  const whole = indexed({
    ...kept,
    ...(opened ? { opened } : {}),
    site,
    handle,
    displayName,
    certain,
    identities: [...kept.identities, ...absorbed.identities],
    merges: [merge, ...kept.merges],
  });
  const merged = recounted(
    withFacts(whole, mergedFacts(kept, absorbed, at)),
    countAll([...own, ...moving]),
  );
  await store.people.delete(absorbed.id);
  await store.people.put(merged);
  const moved = await moveTouches(store, moving, kept.id);
  const retold = await retell(store, [...own, ...moved]);
  await redoRollups(store, quartersOf({ touches: moving, retold }));
  return merged;
}

/** These people are one: all of them, or none. Refuses with `unknown-person`, also when two of them are one already. */
export function mergePeople(
  store: Store,
  { keep, absorb }: { keep: string; absorb: readonly string[] },
  now: number,
): Promise<void> {
  return storing(() =>
    store.transaction('rw', mergeTables(store), async () => {
      for (const id of absorb) {
        const [kept, absorbed] = await store.people.bulkGet([keep, id]);
        if (!kept || !absorbed || keep === id) {
          throw new Refusal('unknown-person', 'A merge needs two people on record.');
        }
        await mergeWithin(store, kept, absorbed, now);
      }
    }),
  );
}
