import type { Outlook } from '@/lib/policy/verdict';
import { contactsToGo } from '@/lib/policy/verdict';
import { isCold } from '@/lib/touches/list-query';
import type { Identity, Person, Touch } from '@/lib/touches/records';
import type { AccountView, PersonRow, TouchView } from './world';

/** A relationship on record as a row of the list, at `now` (epoch milliseconds). */
export function rowOf(person: Person, outlook: Outlook | undefined, now: number): PersonRow {
  const { id, site, handle, displayName, certain, identities, tags, type, mark } = person;
  const { touches, lastAt, lastDirection, waitingSince } = person;
  return {
    id,
    site,
    handle,
    displayName,
    certain,
    sites: [...new Set(identities.map((identity) => identity.site))],
    type,
    tags,
    mark: mark?.kind,
    touches,
    lastAt: touches > 0 ? lastAt : undefined,
    lastDirection,
    toGo: outlook ? contactsToGo(outlook) : 0,
    open: outlook?.open ?? false,
    waiting: waitingSince !== undefined,
    cold: isCold(person, now),
  };
}

/** The key of a handle without its site: what earlier handles are told by. */
const handleIn = (key: string): string => key.slice(key.indexOf(':') + 1).replace(/^~/, '');

export const identityOf = (identity: Identity): AccountView => ({
  id: identity.id,
  site: identity.site,
  handle: identity.handle,
  displayName: identity.displayName,
  certain: identity.certain,
  earlier: identity.earlier.map(handleIn),
});

export function touchOf(touch: Touch): TouchView {
  const { id, at, direction, site, surface, kind, means, asked, account, note } = touch;
  return { id, at, direction, site, surface, kind, means, asked, account, note };
}
