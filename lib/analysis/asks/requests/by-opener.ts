import { occasions } from './occasions';
import { openings } from './openings';
import { questions } from './questions';
import type { Request } from './request';
import { wishes } from './wishes';

const byOpener = new Map<string, Request[]>();
// In order: of the requests that a word can open the first that fits decides.
for (const request of [...questions, ...occasions, ...wishes, ...openings])
  for (const word of request.opens) byOpener.set(word, [...(byOpener.get(word) ?? []), request]);

/** The requests that can begin with a word, the more direct ones first. */
export function requestsFrom(word: string): readonly Request[] {
  return byOpener.get(word) ?? [];
}
