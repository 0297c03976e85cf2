import type { Transaction } from 'dexie';
import { eachBatch } from './batches';
import { eachTouchByPerson } from './each-touch';
import type { LogEntry, Send, Touch } from './records';
import { Rollups } from './rollup';
import type { Rollup } from './rollup-records';
import { retell } from './waits';

/** What belongs to a release has its id with something behind it. */
const releaseOf = ({ id, identity }: Touch): string => id.slice(0, -(identity.length + 1));
const sendOf = ({ id, event }: LogEntry): string => id.slice(0, -(event.length + 1));

/**
 * Version 3 tells of each answer how long it was waited for, of each send under which account of ours it went, and
 * counts the week for each site and account. What a send was for was not kept before: nobody can tell any more.
 */
export async function toVersion3(transaction: Transaction): Promise<void> {
  const touches = transaction.table<Touch, string>('touches');
  const sends = transaction.table<Send, string>('sends');
  const log = transaction.table<LogEntry, string>('log');

  await eachTouchByPerson({ touches }, (_, own) =>
    own.some(({ direction }) => direction === 'in') ? retell({ touches }, own) : undefined,
  );

  const rollups = new Rollups();
  await eachBatch(touches, async (rows) => {
    rollups.add({ touches: rows });
    const known = rows.filter(
      ({ direction, account }) => direction === 'out' && account !== undefined,
    );
    if (known.length === 0) return;
    const accounts = new Map(known.map((touch) => [releaseOf(touch), touch.account ?? '']));
    const sent = await sends.bulkGet([...accounts.keys()]);
    await sends.bulkPut(
      sent.flatMap((send) => (send ? { ...send, account: accounts.get(send.id) ?? '' } : [])),
    );
  });

  await eachBatch(sends, (rows) => rollups.add({ sends: rows }));
  await eachBatch(log, async (rows) => {
    const sent = new Map(
      (await sends.bulkGet(rows.map(sendOf))).flatMap((send) => (send ? [[send.id, send]] : [])),
    );
    const told = rows.map((entry): LogEntry => {
      const account = sent.get(sendOf(entry))?.account;
      return account === undefined ? entry : { ...entry, account };
    });
    rollups.add({ log: told });
    await log.bulkPut(told);
  });

  const table = transaction.table<Rollup, number>('rollups');
  await table.clear();
  await table.bulkPut(rollups.rows());
}
