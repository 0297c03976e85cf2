import type { AddresseeRole, SiteId, Surface } from '@/lib/draft/draft';
import type { TouchKind } from '@/lib/draft/touch-kind';
import type { Recipient } from './records';

/** What kind of touch a send is to one of its addressees. */
export function kindOf(surface: Surface, role: AddresseeRole): TouchKind {
  if (role === 'quoted') return 'quote';
  if (surface === 'message') return 'message';
  if (role === 'mention') return 'mention';
  return 'reply';
}

/** Whom a release asks: the people it speaks to, or else the audience; nobody when it does not ask. */
export function askedBy(pending: {
  site: SiteId;
  surface: Surface;
  recipients: readonly Recipient[];
  ask?: { strength: string };
}): string[] {
  if (!pending.ask || pending.ask.strength === 'pointer') return [];
  const asked = pending.recipients.filter(({ role }) => role !== 'quoted');
  if (asked.length > 0) return asked.map(({ id }) => id);
  return [audienceKey(pending.site)];
}

/** Stands for a site's audience where a person's key would stand; no `personId` looks like it. */
export const audienceKey = (site: SiteId): string => `audience/${site}`;
