import { useEffect, useRef, useState } from 'react';
import { watchRecord } from '@/lib/touches/changes';

/** What is known of the record at this moment, with the key that it was read for. */
export type Live<Value> =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; value: Value; key: string };

/**
 * Reads from the record, and again whenever the record changes. `key` stands for all that `read` depends on; an answer
 * for an earlier key is handed out, with that key, until the new one is here.
 *
 * Not Dexie's live query: inside one only the record may be waited for, and what is read here asks for the policy and
 * the browser's storage too. Dexie would lose sight of what was read, and a change would go unseen.
 */
export function useLive<Value>(read: () => Promise<Value>, key: string): Live<Value> {
  const [state, setState] = useState<Live<Value>>({ kind: 'loading' });
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let stopped = false;
    let reading = false;
    let changed = false;
    const next = async (): Promise<Live<Value>> => {
      try {
        return { kind: 'ready', value: await latest.current(), key };
      } catch (error) {
        console.error(error);
        return { kind: 'failed' };
      }
    };
    // A change while it is being read is read after it, once: an import changes the record many times a second.
    const run = async (): Promise<void> => {
      changed = true;
      if (reading) return;
      reading = true;
      while (changed && !stopped) {
        changed = false;
        const answer = await next();
        if (!stopped) setState(answer);
      }
      reading = false;
    };
    void run();
    const stop = watchRecord(() => void run());
    return () => {
      stopped = true;
      stop();
    };
  }, [key]);
  return state;
}
