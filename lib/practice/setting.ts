import { type Addressee, personId, type SiteId, type Surface } from '@/lib/draft/draft';

/** What a person has set in the practice: where they write, and how well they know whom. */
export interface PracticeSetting {
  site: SiteId;
  surface: Surface;
  /** The contact that is being written to the partner, from 1. */
  contact: number;
}

/** Contacts that can be chosen, at most. */
export const mostContacts = 50;

/** Whom the practice writes to; nobody of that name is on record. */
const partner = { handle: 'robin.vale', displayName: 'Robin Vale' };

const roles = {
  post: undefined,
  reply: 'author',
  quote: 'quoted',
  message: 'partner',
} as const;

/** Whom a draft speaks to under a setting; nobody in a post. */
export function partnerOf({ site, surface }: PracticeSetting): Addressee | undefined {
  const role = roles[surface];
  return role && { ...partner, site, certain: true, role };
}

/** The key of the partner under a setting. */
export const partnerId = ({ site }: PracticeSetting): string =>
  personId({ site, handle: partner.handle, certain: true });
