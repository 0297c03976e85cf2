import { useRef, useState } from 'react';
import type { Course } from '@/lib/import-file';

/** A piece of work that takes a while: how far it is, and how it ended. */
export interface Job {
  state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  /** 0 to 1. */
  share: number;
  /** What was answered, in words. */
  words: string;
  error: unknown;
  run: (work: (course: Course) => Promise<string>) => Promise<void>;
  cancel: () => void;
}

/** One job at a time, with its progress and the way to stop it. */
export function useJob(): Job {
  const [job, setJob] = useState<Pick<Job, 'state' | 'share' | 'words' | 'error'>>({
    state: 'idle',
    share: 0,
    words: '',
    error: undefined,
  });
  const stop = useRef<AbortController>(undefined);
  const set = (change: Partial<typeof job>) => setJob((before) => ({ ...before, ...change }));
  const run: Job['run'] = async (work) => {
    const controller = new AbortController();
    stop.current = controller;
    set({ state: 'running', share: 0, words: '', error: undefined });
    try {
      const words = await work({
        signal: controller.signal,
        onProgress: (done, total) => set({ share: total > 0 ? done / total : 0 }),
      });
      set({ state: 'done', share: 1, words });
    } catch (error) {
      if (controller.signal.aborted) {
        set({ state: 'cancelled' });
        return;
      }
      console.error(error);
      set({ state: 'failed', error });
    }
  };
  return { ...job, run, cancel: () => stop.current?.abort() };
}
