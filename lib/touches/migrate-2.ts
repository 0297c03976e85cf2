import type { Transaction } from 'dexie';
import type { AddresseeRole, SiteId, Surface } from '@/lib/draft/draft';
import { withSend } from './audience';
import { eachBatch } from './batches';
import { countAll, recounted } from './counts';
import { askedBy, kindOf } from './kind';
import { newPerson } from './person';
import type { AudienceRow, Pending, Person, Send, Touch } from './records';
import { isPublic } from './slice';

/** A person's row of version 1, as far as it is needed here. */
interface PersonV1 {
  id: string;
  site: SiteId;
  handle: string;
  displayName: string;
  certain: boolean;
}

/** A touch of version 1. */
interface TouchV1 {
  id: string;
  personId: string;
  at: number;
  direction: 'out' | 'in';
  site: SiteId;
  surface: Surface;
  role: AddresseeRole;
  asked: Touch['asked'];
}

/**
 * Version 1 knew handles, not people: every row becomes a person with one identity, every touch gets its kind. The
 * rollups, which are of another shape since, are made by the step to version 3.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const touches = transaction.table<Touch, string>('touches');
  const sends = transaction.table<Send, string>('sends');

  await eachBatch(transaction.table<TouchV1, string>('touches'), (rows) => {
    const newer = rows.map((touch): Touch => {
      const { personId: identity, surface, role } = touch;
      return { ...touch, identity, kind: kindOf(surface, role) };
    });
    return touches.bulkPut(newer);
  });

  await eachBatch(transaction.table<PersonV1, string>('people'), async (rows) => {
    const newer: Person[] = [];
    for (const row of rows) {
      const own = touches.where('[personId+at]').between([row.id, -Infinity], [row.id, Infinity]);
      newer.push(recounted(newPerson(row), countAll(await own.toArray())));
    }
    await transaction.table<Person, string>('people').bulkPut(newer);
  });

  const audience = new Map<SiteId, AudienceRow>();
  const publicSends = sends.orderBy('at').filter(isPublic);
  await publicSends.each((send) =>
    audience.set(send.site, withSend(audience.get(send.site), send)),
  );
  await transaction.table<AudienceRow, string>('audience').bulkPut([...audience.values()]);

  await eachBatch(transaction.table<Pending, string>('pending'), (rows) =>
    transaction
      .table<Pending, string>('pending')
      .bulkPut(rows.map((pending) => ({ ...pending, asking: askedBy(pending) }))),
  );
}
