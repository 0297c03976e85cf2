import { noCounts } from './counts';
import type { Facts, Identity, Person, Recipient } from './records';

type Account = Pick<Recipient, 'id' | 'site' | 'handle' | 'displayName' | 'certain'>;

/** Longest words of a name that the list can be searched by; a longer one is found by its beginning. */
const maxWord = 40;

/** The words of a text, lower-cased, without marks on letters: "José-María" is found by "jose" and by "maria". */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}_]+/u).flatMap((word) => (word ? [word.slice(0, maxWord)] : []));
}

/** The keys, names and words of a row, from its identities. */
export function indexed(person: Omit<Person, 'ids' | 'name' | 'words'>): Person {
  const { identities, displayName, handle } = person;
  return {
    ...person,
    ids: [...new Set([person.id, ...identities.flatMap(({ id, earlier }) => [id, ...earlier])])],
    name: (displayName || handle).toLowerCase().slice(0, 200),
    words: [
      ...new Set(
        identities.flatMap((one) => [
          one.handle.toLowerCase().slice(0, maxWord),
          ...wordsOf(one.handle),
          ...wordsOf(one.displayName),
        ]),
      ),
    ].slice(0, 40),
  };
}

/** A person's first row, before any touch. */
export function newPerson({ id, site, handle, displayName, certain }: Account): Person {
  const identity: Identity = { id, site, handle, displayName, certain, earlier: [] };
  return indexed({
    ...noCounts,
    id,
    site,
    handle,
    displayName,
    certain,
    identities: [identity],
    tags: [],
    merges: [],
  });
}

/** The row after an account of it was met on a page: its newest display name, and which one was written with last. */
export function met(person: Person, account: Account): Person {
  const { site, displayName, certain } = account;
  const known = person.identities.find(
    ({ id, earlier }) => id === account.id || earlier.includes(account.id),
  );
  // A page that still shows an earlier handle does not bring it back.
  const handle = known && known.id !== account.id ? known.handle : account.handle;
  const same =
    known?.displayName === displayName &&
    known.handle === handle &&
    person.site === site &&
    person.handle === handle &&
    person.displayName === displayName &&
    person.certain === certain;
  if (same) return person;
  const identities = person.identities.map((identity) =>
    identity === known ? { ...identity, handle, displayName, certain } : identity,
  );
  return indexed({ ...person, site, handle, displayName, certain, identities });
}

/** Only what people said about the person. */
export function factsOf({ tags, type, notes, mark, settledAt, editedAt }: Facts): Facts {
  return {
    tags,
    ...(type === undefined ? {} : { type }),
    ...(notes === undefined ? {} : { notes }),
    ...(mark === undefined ? {} : { mark }),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(editedAt === undefined ? {} : { editedAt }),
  };
}

/** The row with other facts: none of the old ones is left behind. Who waits is to be told anew (`recounted`). */
export function withFacts(person: Person, facts: Facts): Person {
  const copy: Partial<Person> = { ...person };
  for (const key of ['type', 'notes', 'mark', 'settledAt', 'editedAt'] as const) delete copy[key];
  return { ...(copy as Omit<Person, keyof Facts>), ...factsOf(facts) };
}
