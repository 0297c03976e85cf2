import { useState } from 'react';

/** Which relationships are picked, over all that are listed and not only those in view. */
export interface Selection {
  count: number;
  ids: () => string[];
  has: (id: string) => boolean;
  /** Picks them, or (when all of them are picked) lets them go. */
  toggle: (ids: readonly string[]) => void;
  all: () => void;
  clear: () => void;
}

/** `everyone` answers all that are listed, in their order. */
export function useSelection(everyone: () => Promise<string[]>): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return {
    count: picked.size,
    ids: () => [...picked],
    has: (id) => picked.has(id),
    toggle: (ids) =>
      setPicked((before) => {
        const known = ids.every((id) => before.has(id));
        return new Set(known ? [...before].filter((id) => !ids.includes(id)) : [...before, ...ids]);
      }),
    all: () => void everyone().then((ids) => setPicked(new Set(ids)), console.error),
    clear: () => setPicked(new Set()),
  };
}
