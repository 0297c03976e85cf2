/** The sites the coach works on. A new site is a new member here, an adapter file and a registry line. */
export const siteIds = ['x', 'facebook', 'linkedin'] as const;
export type SiteId = (typeof siteIds)[number];

/** A comment is a `reply`. */
export const surfaces = ['post', 'reply', 'quote', 'message'] as const;
export type Surface = (typeof surfaces)[number];

/** How a person comes to be an addressee of a draft. `quoted` is a touch, but the words go to the audience. */
export const addresseeRoles = ['author', 'mention', 'partner', 'quoted'] as const;
export type AddresseeRole = (typeof addresseeRoles)[number];

/** A person whom a draft speaks to. All fields are the site's text: data, never markup and never an object key. */
export interface Addressee {
  site: SiteId;
  /** Handle (without `@`), profile slug or numeric id, lower-cased; the display name when nothing better is on the page. */
  handle: string;
  displayName: string;
  /** False when only a display name was known: two people can share one. */
  certain: boolean;
  role: AddresseeRole;
}

/** What a person is writing: the exact text the site would send, and to whom. */
export interface Draft {
  site: SiteId;
  surface: Surface;
  /** UTF-16; blocks and line breaks are `\n`; the parts of a thread are joined by `\n\n`. */
  text: string;
  /** Empty: the draft addresses the audience. */
  addressees: Addressee[];
  /** Our own account on the site (handle or slug), when the page shows it. */
  account?: string;
}

/** The one key of a person over the whole product. An uncertain identity never shares a key with a certain one. */
export function personId(person: Pick<Addressee, 'site' | 'handle' | 'certain'>): string {
  return `${person.site}:${person.certain ? '' : '~'}${person.handle.toLowerCase()}`;
}
