import type { z } from '@/lib/zod';

type Path = readonly PropertyKey[];

/**
 * A value without what stands at these paths; a path of no step is the value itself, which is kept. What stands in a
 * list goes as a whole: half an entry is none.
 */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (typeof value !== 'object' || value === null || paths.length === 0) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const below = paths.filter(([first]) => String(first) === key).map((path) => path.slice(1));
    const goes = below.some((path) => path.length === 0 || Array.isArray(value));
    return goes ? [] : [[key, without(inner, below)]];
  });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** Where a document breaks its schema, each place once. */
export function faultyPaths(error: z.ZodError): Path[] {
  return error.issues.flatMap((issue): Path[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path],
  );
}

/** The document without the leaves that break its schema: one broken number does not take its neighbours along. */
export const soundPart = (document: unknown, error: z.ZodError): unknown =>
  without(document, faultyPaths(error));
