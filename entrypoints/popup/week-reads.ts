import type { ParkedLine } from '@/components/asks/asks';
import { asksRecord } from '@/components/asks/asks-world';
import type { Undo } from '@/components/pages/acts';
import { editing } from '@/components/relationships/editing';
import { sendMessage } from '@/lib/messaging';
import { loadPolicy } from '@/lib/policy-storage';
import type { Store } from '@/lib/touches/store';

export { loadLog } from '@/lib/summary/load-log';
export { loadNext } from '@/lib/summary/load-next';
export { loadTrend } from '@/lib/summary/load-trend';

/** The parked asks as the policy in force sees them now. */
export const loadParked = (store: Store): Promise<ParkedLine[]> =>
  asksRecord(
    store,
    async () => (await loadPolicy()).policy,
    () => Date.now(),
  ).parked();

/** Has the background forget a parked ask. */
export const discardParked = (id: string): Promise<unknown> => sendMessage('unpark', id);

/** Records that what a person wrote until now needs no answer. Answers how to take it back. */
export const settle = (store: Store, id: string): Promise<Undo> =>
  editing(store, { editPeople: (edit) => sendMessage('editPeople', edit) })(id, {
    settledAt: Date.now(),
  });
