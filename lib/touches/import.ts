import { type SiteId, siteIds } from '@/lib/draft/draft';
import type { ImportResult } from '@/lib/messaging';
import { recountAudience } from './audience';
import { badFile } from './bad-file';
import { recount } from './import-counts';
import { freshOf, type ImportCourse, Parts } from './import-parts';
import { PeopleImport } from './import-people';
import { Running } from './import-running';
import type { Send, Touch } from './records';
import { type Happenings, quartersOf, Rollups } from './rollup';
import { mergeRollups, redoRollups } from './rollup-store';
import { isPublic } from './slice';
import { type Store, storing } from './store';

/**
 * Gives sends on record the people back that the file says they went to: somebody who was erased, or whose touch was
 * undone, and is in the file. Answers those that changed.
 */
async function mendSends(store: Store, rows: readonly Send[]): Promise<Send[]> {
  const known = await store.sends.bulkGet(rows.map(({ id }) => id));
  const mended = known.flatMap((send, index): Send[] => {
    const people = [...new Set([...(rows[index]?.people ?? []), ...(send?.people ?? [])])];
    return send && people.length > send.people.length ? [{ ...send, people }] : [];
  });
  await store.sends.bulkPut(mended);
  return mended;
}

async function write(store: Store, parts: Parts, now: number): Promise<ImportResult> {
  const people = new PeopleImport(store, now);
  const result: ImportResult = { people: 0, touches: 0, sends: 0, log: 0, parked: 0 };
  const added = new Rollups();
  const running = new Running((id) => people.isNew(id));
  const audiences = new Set<SiteId>();
  const mended: Send[] = [];
  const add = (happenings: Happenings) => added.add(happenings);

  await parts.each('people', async (rows) => {
    result.people += await people.add(rows);
  });
  await parts.each('touches', async (rows) => {
    const news = await freshOf(store.touches, rows);
    const owners = await people.ownersOf(news.map(({ identity }) => identity));
    const touches = news.map((row): Touch => {
      const personId = owners.get(row.identity);
      if (personId === undefined) throw badFile({ reason: 'stray_touch' });
      return running.add({ ...row, personId });
    });
    await store.touches.bulkAdd(touches);
    add({ touches });
    result.touches += touches.length;
  });
  await parts.each('sends', async (rows) => {
    const sends = await freshOf(store.sends, rows);
    mended.push(...(await mendSends(store, rows)));
    await store.sends.bulkAdd(sends);
    add({ sends });
    for (const send of sends) if (isPublic(send)) audiences.add(send.site);
    result.sends += sends.length;
  });
  result.sends += mended.length;
  await parts.each('log', async (rows) => {
    const log = await freshOf(store.log, rows);
    await store.log.bulkAdd(log);
    add({ log });
    result.log += log.length;
  });
  await parts.each('parked', async (rows) => {
    const parked = await freshOf(store.parked, rows);
    await store.parked.bulkAdd(parked);
    result.parked += parked.length;
  });

  // Shares of what is left to do, by what they take.
  await running.write(store, (share) => parts.after(share * 0.3));
  const altered = await recount(store, running.others, added, (share) =>
    parts.after(0.3 + share * 0.4),
  );
  await mergeRollups(store, added, (share) => parts.after(0.7 + share * 0.3));
  await redoRollups(store, quartersOf({ retold: altered, sends: mended }));
  for (const site of siteIds) if (audiences.has(site)) await recountAudience(store, site);
  return result;
}

/**
 * Merges the staged rows of an import into the record: all of them, or none. What is there already stays: the same
 * file a second time changes nothing. Of two versions of what is said about a person the one edited later holds; who is
 * one person in the file and several on record is merged, which can be undone. Refuses with `bad-file`.
 */
export function finishImport(
  store: Store,
  importId: string,
  now: number,
  course: ImportCourse = {},
): Promise<ImportResult> {
  return storing(() =>
    store.transaction('rw', store.tables, async () => {
      const parts = new Parts(store, importId, course);
      await parts.count();
      const result = await write(store, parts, now);
      course.signal?.throwIfAborted();
      await store.staged.where('importId').equals(importId).delete();
      return result;
    }),
  );
}
