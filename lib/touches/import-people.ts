import { badFile } from './bad-file';
import { noCounts, recounted, touchCounts } from './counts';
import type { PersonRow } from './file-rows';
import { findPeople } from './find';
import { lastOpened, mergeWithin } from './merge';
import { factsOf, indexed, withFacts } from './person';
import type { Facts, Identity, Person } from './records';
import type { Store } from './store';

const keysOf = ({ id, earlier }: Identity): string[] => [id, ...earlier];

/** Of two versions of what is said about a person, the one edited later; where neither was, both together. */
function mergedVersions(own: Facts, theirs: Facts): Facts {
  const [mine, other] = [own.editedAt ?? -1, theirs.editedAt ?? -1];
  if (mine > other) return factsOf(own);
  if (other > mine) return factsOf(theirs);
  const tags = [...new Set([...own.tags, ...theirs.tags])];
  return factsOf({ ...theirs, ...factsOf(own), tags });
}

/** The identities of both, each account once, with all its earlier handles. */
function mergedIdentities(own: readonly Identity[], theirs: readonly Identity[]): Identity[] {
  const merged = [...own];
  for (const identity of theirs) {
    const keys = keysOf(identity);
    const index = merged.findIndex((known) => keysOf(known).some((key) => keys.includes(key)));
    const known = merged[index];
    if (!known) {
      merged.push(identity);
      continue;
    }
    const earlier = new Set([...known.earlier, ...keys]);
    earlier.delete(known.id);
    if (earlier.size > known.earlier.length) merged[index] = { ...known, earlier: [...earlier] };
  }
  return merged;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Brings the people of a file into the record. Inside a transaction over `mergeTables`. */
export class PeopleImport {
  readonly #owners = new Map<string, string>();
  readonly #inFile = new Set<string>();
  readonly #new = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly now: number,
  ) {}

  /** Adds rows, or merges them with whom they are on record. Answers how many people are new or changed. */
  async add(rows: readonly PersonRow[]): Promise<number> {
    const known = await findPeople(this.store, rows.flatMap(keysOfRow));
    let changed = 0;
    const news: Person[] = [];
    for (const row of rows) {
      const keys = keysOfRow(row);
      for (const key of keys) {
        if (this.#inFile.has(key)) {
          throw badFile({ reason: 'shared_account' });
        }
        this.#inFile.add(key);
      }
      const hits = keys.some((key) => known.has(key) || this.#owners.has(key));
      if (!hits) {
        const person = recounted(indexed({ ...noCounts, ...row }), noCounts);
        news.push(person);
        this.#new.add(person.id);
        this.#own(person);
        changed += 1;
        continue;
      }
      // Rare: read again, for an earlier row of this file may have changed whom it meets.
      await this.store.people.bulkPut(news.splice(0));
      changed += Number(await this.#meet(row, keys));
    }
    await this.store.people.bulkPut(news);
    return changed;
  }

  /** Whose these keys are (`Person.id`); a key of nobody is not in the answer. */
  async ownersOf(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const missing = keys.filter((key) => !this.#owners.has(key));
    for (const [key, { id }] of await findPeople(this.store, missing)) this.#owners.set(key, id);
    return this.#owners;
  }

  /** Whether nothing of a person (`Person.id`) is on record but what this file brings. */
  isNew(id: string): boolean {
    return this.#new.has(id);
  }

  #own(person: Person): void {
    for (const key of person.ids) this.#owners.set(key, person.id);
  }

  async #meet(row: PersonRow, keys: string[]): Promise<boolean> {
    const found = new Set((await findPeople(this.store, keys)).values());
    const distinct = new Map([...found].map((person) => [person.id, person]));
    for (const id of distinct.keys()) this.#new.delete(id);
    const [first, ...others] = distinct.values();
    if (!first) return false;
    let person = first;
    for (const other of others) {
      person = await mergeWithin(this.store, person, other, row.merges[0]?.at ?? this.now);
    }
    const identities = mergedIdentities(person.identities, row.identities);
    const facts = mergedVersions(person, row);
    const opened = lastOpened([person.opened, row.opened]);
    const whole = { ...person, identities, ...(opened ? { opened } : {}) };
    const next = recounted(indexed(withFacts(whole, facts)), touchCounts(person));
    this.#own(next);
    const isSame =
      same(identities, person.identities) &&
      same(facts, factsOf(person)) &&
      opened?.id === person.opened?.id;
    if (!isSame) await this.store.people.put(next);
    return others.length > 0 || !isSame;
  }
}

const keysOfRow = ({ id, identities }: PersonRow): string[] => [
  ...new Set([id, ...identities.flatMap(keysOf)]),
];
