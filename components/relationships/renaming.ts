import { personId } from '@/lib/draft/draft';
import type { Protocol } from '@/lib/messaging';
import type { RelationshipsWorld } from './world';

/** Has the background rename an account, and separate whom that merged. */
export type Renames = {
  [Name in 'rename' | 'undoMerge']: (
    argument: Parameters<Protocol[Name]>[0],
  ) => Promise<ReturnType<Protocol[Name]>>;
};

/** An account of `Person.id` has a new handle. Answers how to take it back; rejects when nobody is on record there. */
export const renaming =
  (send: Renames): RelationshipsWorld['rename'] =>
  async (id, account, handle) => {
    const done = await send.rename({ identity: account.id, handle });
    if (done === 'merged') return () => send.undoMerge({ person: id, merges: 1 });
    if (done === 'known') return undefined;
    const identity = personId({ site: account.site, handle, certain: true });
    const forget = !account.earlier.includes(handle);
    return () => send.rename({ identity, handle: account.handle, forget });
  };
