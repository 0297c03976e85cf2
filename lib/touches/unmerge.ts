import { Refusal } from '@/lib/refusal';
import { countAll, inOrder, recounted } from './counts';
import { touchesOf } from './find';
import { mergedFacts, mergeTables, moveTouches } from './merge';
import { factsOf, indexed, withFacts } from './person';
import type { Facts, Identity, Merge, Person, Side, Touch } from './records';
import { quartersOf } from './rollup';
import { redoRollups } from './rollup-store';
import { type Store, storing } from './store';
import { retell } from './waits';

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
    ...pick('settledAt'),
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
    // Who waits is the one whose message was opened.
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

/** Takes a person's last merge back, inside a transaction over `mergeTables`. Answers who goes. */
async function unmergeWithin(store: Store, id: string): Promise<string> {
  const person = await store.people.get(id);
  const [merge, ...merges] = person?.merges ?? [];
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
  const { shown, lastAt } = kept;
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
  return absorbed.id;
}

/**
 * Takes a person's last merges back, so many of them, all or none: each gets what was said about them before, and the
 * touches of their own accounts, those since the merge too. Answers the ids of the person and of who is apart again.
 * Refuses with `unknown-person` when there are not so many to undo.
 */
export function undoMerges(
  store: Store,
  { person, merges }: { person: string; merges: number },
): Promise<string[]> {
  return storing(() =>
    store.transaction('rw', mergeTables(store), async () => {
      const apart: string[] = [];
      for (let i = 0; i < merges; i++) apart.push(await unmergeWithin(store, person));
      return [person, ...apart];
    }),
  );
}
