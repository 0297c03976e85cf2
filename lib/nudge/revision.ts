import type { Addressee, Draft } from '@/lib/draft/draft';

/**
 * Whether a draft is what has become of a held one: other words to the same reader. A box that goes on to another
 * conversation has a new draft in it.
 */
export function isRevision(draft: Draft, held: Draft | undefined): boolean {
  if (!held || held.text === draft.text) return false;
  const toAll = held.addressees.length + draft.addressees.length === 0;
  const isThere = ({ handle, displayName }: Addressee): boolean =>
    draft.addressees.some((other) => other.handle === handle || other.displayName === displayName);
  return toAll || held.addressees.some(isThere);
}
