import { type SiteId, siteIds } from '@/lib/draft/draft';
import type { ImportResult } from '@/lib/messaging';
import { Refusal } from '@/lib/refusal';
import { recountAudience } from './audience';
import { countAll, recounted } from './counts';
import { eachTouchByPerson } from './each-touch';
import type { FileRows, Section } from './file-rows';
import { touchesOf } from './find';
import { PeopleImport } from './import-people';
import type { Person, Touch } from './records';
import { type Happenings, quartersOf, Rollups } from './rollup';
import { redoRollups } from './rollup-store';
import { isPublic } from './slice';
import { type Store, storing } from './store';
import { type Retold, retoldIn } from './waits';

const broken = (why: string): Refusal => new Refusal('bad-file', why);

/** No two rows of a section share an id. */
class Ids {
  readonly #seen = new Set<string>();

  check(section: Section, rows: readonly { id: string }[]): void {
    for (const { id } of rows) {
      if (this.#seen.has(id)) throw broken(`Two rows of ${section} have the same id.`);
      this.#seen.add(id);
    }
  }
}

/** Hands over the staged rows of one section, in the file's order, and checks that no id is there twice. */
async function eachPart<Name extends Section>(
  store: Store,
  importId: string,
  section: Name,
  work: (rows: FileRows[Name][]) => Promise<unknown>,
): Promise<void> {
  const ids = new Ids();
  const keys = await store.staged.where('importId').equals(importId).primaryKeys();
  for (const key of keys.sort()) {
    const part = await store.staged.get(key);
    if (part?.section !== section) continue;
    // Checked against the section's schema when it was staged.
    const rows = part.rows as FileRows[Name][];
    ids.check(section, rows);
    await work(rows);
  }
}

/** The rows whose ids are not on record yet. */
async function fresh<Row extends { id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]> },
  rows: readonly { id: string }[],
): Promise<Set<string>> {
  const known = await table.bulkGet(rows.map(({ id }) => id));
  return new Set(rows.flatMap(({ id }, index) => (known[index] ? [] : [id])));
}

/** Adds what a file brings to the rollups. */
async function rollUp(store: Store, added: Rollups): Promise<void> {
  const rows = added.rows();
  const known = await store.rollups.bulkGet(rows.map(({ id }) => id));
  const before = known.filter((row) => row !== undefined);
  await store.rollups.bulkPut(new Rollups(before).merge(rows).rows());
}

/** With more people than this one walk over all touches is quicker than a look-up for each. */
const manyPeople = 1_000;

/** Rows that wait to be written together. */
interface Counted {
  people: Person[];
  touches: Touch[];
}

/**
 * Counts these people anew, and how long they waited for our answers. `added` is told of waits that are new; answered
 * are the touches that had another.
 */
async function recount(
  store: Store,
  people: ReadonlyMap<string, Person>,
  ids: Set<string>,
  added: Rollups,
): Promise<Retold[]> {
  const altered: Retold[] = [];
  let waiting: Counted = { people: [], touches: [] };
  const count = (id: string, touches: Touch[]) => {
    const person = people.get(id);
    if (person) waiting.people.push(recounted(person, countAll(touches)));
    for (const retold of retoldIn(touches)) {
      waiting.touches.push(retold.touch);
      if (retold.before === undefined) added.add({ retold: [retold] });
      else altered.push(retold);
    }
  };
  const flush = async () => {
    const full = waiting;
    waiting = { people: [], touches: [] };
    await store.people.bulkPut(full.people);
    await store.touches.bulkPut(full.touches);
  };
  if (ids.size <= manyPeople) {
    for (const id of ids) count(id, await touchesOf(store, id));
  } else {
    await eachTouchByPerson(store, (id, touches) => {
      if (ids.has(id)) count(id, touches);
      return waiting.people.length < 1_000 ? undefined : flush();
    });
  }
  await flush();
  return altered;
}

async function write(store: Store, importId: string, now: number): Promise<ImportResult> {
  const people = new PeopleImport(store, now);
  const result: ImportResult = { people: 0, touches: 0, sends: 0, log: 0, parked: 0 };
  const added = new Rollups();
  const counted = new Set<string>();
  const audiences = new Set<SiteId>();
  const add = (happenings: Happenings) => added.add(happenings);

  await eachPart(store, importId, 'people', async (rows) => {
    result.people += await people.add(rows);
  });
  await eachPart(store, importId, 'touches', async (rows) => {
    const isNew = await fresh(store.touches, rows);
    const news = rows.filter(({ id }) => isNew.has(id));
    const owners = await people.ownersOf(news.map(({ identity }) => identity));
    const touches = news.map((row): Touch => {
      const personId = owners.get(row.identity);
      if (personId === undefined) throw broken('A touch is with somebody who is not in the file.');
      counted.add(personId);
      return { ...row, personId };
    });
    await store.touches.bulkAdd(touches);
    add({ touches });
    result.touches += touches.length;
  });
  await eachPart(store, importId, 'sends', async (rows) => {
    const isNew = await fresh(store.sends, rows);
    const sends = rows.filter(({ id }) => isNew.has(id));
    await store.sends.bulkAdd(sends);
    add({ sends });
    for (const send of sends) if (isPublic(send)) audiences.add(send.site);
    result.sends += sends.length;
  });
  await eachPart(store, importId, 'log', async (rows) => {
    const isNew = await fresh(store.log, rows);
    const log = rows.filter(({ id }) => isNew.has(id));
    await store.log.bulkAdd(log);
    add({ log });
    result.log += log.length;
  });
  await eachPart(store, importId, 'parked', async (rows) => {
    const isNew = await fresh(store.parked, rows);
    const parked = rows.filter(({ id }) => isNew.has(id));
    await store.parked.bulkAdd(parked);
    result.parked += parked.length;
  });

  const altered = await recount(store, await people.rows(counted), counted, added);
  await rollUp(store, added);
  await redoRollups(store, quartersOf({ retold: altered }));
  for (const site of siteIds) if (audiences.has(site)) await recountAudience(store, site);
  return result;
}

/**
 * Merges the staged rows of an import into the record: all of them, or none. What is there already stays: the same
 * file a second time changes nothing. Of two versions of what is said about a person the one edited later holds; who is
 * one person in the file and several on record is merged, which can be undone. Refuses with `bad-file`.
 */
export function finishImport(store: Store, importId: string, now: number): Promise<ImportResult> {
  return storing(() =>
    store.transaction('rw', store.tables, async () => {
      const result = await write(store, importId, now);
      await store.staged.where('importId').equals(importId).delete();
      return result;
    }),
  );
}
