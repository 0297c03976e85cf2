import { personId } from '@/lib/draft/draft';
import type { FactsChange, Rename, Renaming } from '@/lib/messaging';
import { Refusal } from '@/lib/refusal';
import { recounted, touchCounts } from './counts';
import { findPeople } from './find';
import { mergeTables, mergeWithin } from './merge';
import { indexed, withFacts } from './person';
import type { Facts, Identity, Person } from './records';
import { type Store, storing } from './store';

const unknownPerson = (): Refusal => new Refusal('unknown-person', 'This person is not on record.');

/** What is said about a person after a change at `now` (epoch milliseconds). Pure. */
function changedFacts(facts: Facts, change: FactsChange, now: number): Facts {
  const { addTags = [], removeTags = [] } = change;
  const gone = new Set(removeTags);
  const tags = [...new Set([...facts.tags, ...addTags])].filter((tag) => !gone.has(tag));
  const type = change.type === undefined ? facts.type : (change.type ?? undefined);
  const notes = change.notes === undefined ? facts.notes : change.notes || undefined;
  const mark =
    change.mark === undefined ? facts.mark : change.mark ? { ...change.mark, at: now } : undefined;
  const settledAt =
    change.settledAt === undefined ? facts.settledAt : (change.settledAt ?? undefined);
  return {
    tags,
    ...(type ? { type } : {}),
    ...(notes ? { notes } : {}),
    ...(mark ? { mark } : {}),
    ...(settledAt === undefined ? {} : { settledAt }),
    editedAt: now,
  };
}

/** Changes what is said about these people, all or none. Refuses with `unknown-person`. */
export function editPeople(
  store: Store,
  people: readonly string[],
  change: FactsChange,
  now: number,
): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.people, async () => {
      const rows = await store.people.bulkGet([...new Set(people)]);
      const changed = rows.map((row): Person => {
        if (!row) throw unknownPerson();
        return recounted(withFacts(row, changedFacts(row, change, now)), touchCounts(row));
      });
      await store.people.bulkPut(changed);
    }),
  );
}

/**
 * An account's handle has changed: the relationship goes on under the new one and is still found under the earlier,
 * unless that was a slip (`forget`). Was somebody on record under the new handle, they are the same account: the two
 * become one, which can be undone. Answers what was done; refuses with `unknown-person`.
 */
export function renameIdentity(store: Store, rename: Rename, now: number): Promise<Renaming> {
  return storing(() =>
    store.transaction('rw', mergeTables(store), async () => {
      const person = (await findPeople(store, [rename.identity])).get(rename.identity);
      const identity = person?.identities.find(
        ({ id, earlier }) => id === rename.identity || earlier.includes(rename.identity),
      );
      if (!person || !identity) throw unknownPerson();
      const handle = rename.handle.toLowerCase();
      const id = personId({ site: identity.site, handle, certain: true });
      const taken = (await findPeople(store, [id])).get(id);
      if (taken && taken.id !== person.id) {
        await mergeWithin(store, person, taken, now);
        return 'merged';
      }
      // Both accounts are theirs already, since a merge: written down twice, its undo could not tell them apart.
      const isOther = (one: Identity) =>
        one !== identity && (one.id === id || one.earlier.includes(id));
      if (id === identity.id || person.identities.some(isOther)) return 'known';
      const left = rename.forget ? [] : [identity.id];
      const earlier = [...left, ...identity.earlier].filter((key) => key !== id);
      const renamed = { ...identity, id, handle, certain: true, earlier };
      const isShown = person.site === identity.site && person.handle === identity.handle;
      await store.people.put(
        indexed({
          ...person,
          ...(isShown ? { handle, certain: true } : {}),
          identities: person.identities.map((one) => (one === identity ? renamed : one)),
        }),
      );
      return 'renamed';
    }),
  );
}
