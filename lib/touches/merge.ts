import { Refusal } from '@/lib/refusal';
import { countAll, inOrder, recounted } from './counts';
import { touchesOf } from './find';
import { factsOf, indexed, withFacts } from './person';
import type { Facts, Identity, Merge, Person, Side, Touch } from './records';
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
    editedAt: at,
  };
}

/** Gives touches to another relationship; answers them as they are now. */
async function moveTouches(
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
    kept: sideOf(kept),
    absorbed: sideOf(absorbed),
  };
  const latest = absorbed.lastAt > kept.lastAt ? absorbed : kept;
  const { site, handle, displayName, certain } = latest;
  const opened = [kept.opened, absorbed.opened]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.at - other.at)
    .at(-1);
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

/** Two people are one. Refuses with `unknown-person`, also when they are one already. */
export function mergePeople(
  store: Store,
  { keep, absorb }: { keep: string; absorb: string },
  now: number,
): Promise<void> {
  return storing(() =>
    store.transaction('rw', mergeTables(store), async () => {
      const [kept, absorbed] = await store.people.bulkGet([keep, absorb]);
      if (!kept || !absorbed || keep === absorb) {
        throw new Refusal('unknown-person', 'A merge needs two people on record.');
      }
      await mergeWithin(store, kept, absorbed, now);
    }),
  );
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was said before the merge; but what was changed since stays with the person who was kept. */
function factsBefore(person: Person, { at, kept, absorbed }: Merge): Facts {
  const then = mergedFacts(kept, absorbed, at);
  const before = factsOf(kept);
  const now = factsOf(person);
  if (same(now, then)) return before;
  const pick = <Key extends keyof Facts>(key: Key): Pick<Facts, Key> | object => {
    const value = same(now[key], then[key]) ? before[key] : now[key];
    return value === undefined ? {} : { [key]: value };
  };
  return {
    tags: same(now.tags, then.tags) ? before.tags : now.tags,
    ...pick('type'),
    ...pick('notes'),
    ...pick('mark'),
    ...pick('editedAt'),
  };
}

/** One of the two people again, as they would be if the merge had never been. */
function apart(
  person: Person,
  side: Side,
  identities: Identity[],
  touches: readonly Touch[],
): Person {
  // Shown is the account that was written with last, also since the merge.
  const last = touches.toSorted(inOrder).at(-1);
  const key = last && last.at > side.lastAt ? last.identity : side.shown;
  const shown = identities.find(({ id, earlier }) => id === key || earlier.includes(key));
  const { site, handle, displayName, certain } = shown ?? identities[0] ?? person;
  const { opened, ...rest } = person;
  const keys = identities.flatMap(({ id, earlier }) => [id, ...earlier]);
  const row = indexed({
    ...rest,
    ...(opened && keys.includes(opened.identity) ? { opened } : {}),
    id: side.id,
    site,
    handle,
    displayName,
    certain,
    identities,
    merges: side.merges,
  });
  return recounted(withFacts(row, side), countAll(touches));
}

/**
 * Takes a person's last merge back: each gets what was said about them before, and the touches of their own accounts,
 * those since the merge too. Answers both ids. Refuses with `unknown-person` when there is nothing to undo.
 */
export function undoMerge(store: Store, id: string): Promise<[string, string]> {
  return storing(() =>
    store.transaction('rw', mergeTables(store), async () => {
      const person = await store.people.get(id);
      const [merge] = person?.merges ?? [];
      if (!person || !merge) throw new Refusal('unknown-person', 'There is no merge to undo.');
      const { kept, absorbed } = merge;
      const away = new Set(absorbed.identities.flatMap(({ id, earlier }) => [id, ...earlier]));
      const goes = (identity: Identity) =>
        [identity.id, ...identity.earlier].some((key) => away.has(key));
      const leaving = person.identities.filter(goes);
      for (const { id, earlier } of leaving) for (const key of [id, ...earlier]) away.add(key);
      const touches = await touchesOf(store, person.id);
      const moving = touches.filter(({ identity }) => away.has(identity));
      const staying = touches.filter(({ identity }) => !away.has(identity));
      const stayingIdentities = person.identities.filter((identity) => !goes(identity));
      const { shown, lastAt, merges } = kept;
      const stays = {
        ...factsBefore(person, merge),
        id: kept.id,
        identities: [],
        merges,
        shown,
        lastAt,
      };
      await store.people.put(apart(person, stays, stayingIdentities, staying));
      await store.people.put(apart(person, absorbed, leaving, moving));
      const moved = await moveTouches(store, moving, absorbed.id);
      const retold = [...(await retell(store, staying)), ...(await retell(store, moved))];
      await redoRollups(store, quartersOf({ touches: moving, retold }));
      return [kept.id, absorbed.id];
    }),
  );
}
