import { useLiveQuery } from 'dexie-react-hooks';

/** What is known of the record at this moment; `stale` while something newer is on its way. */
export type Live<Value> =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; value: Value; key: string };

/**
 * Reads from the record, and again whenever what was read changes. `key` stands for all that `read` depends on; an
 * answer for an earlier key is handed out, with that key, until the new one is here.
 */
export function useLive<Value>(read: () => Promise<Value>, key: string): Live<Value> {
  const state = useLiveQuery(async (): Promise<Live<Value>> => {
    try {
      return { kind: 'ready', value: await read(), key };
    } catch (error) {
      console.error(error);
      return { kind: 'failed' };
    }
  }, [key]);
  return state ?? { kind: 'loading' };
}
