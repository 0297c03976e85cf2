import type { Undo } from '@/components/pages/acts';
import type { AskStrength } from '@/lib/analysis/finding';
import type { SiteId, Surface } from '@/lib/draft/draft';
import type { OfflineMeans, TouchKind } from '@/lib/draft/touch-kind';
import type { Mark } from '@/lib/policy/relationship';
import type { RelationshipType } from '@/lib/policy/relationship-types';

/** What the list of relationships can be ordered by. */
export const orders = ['name', 'contacts', 'last', 'distance'] as const;
export type Order = (typeof orders)[number];

/** What the list can be narrowed to, apart from the words searched for. */
export const shows = ['all', 'open', 'cold', 'waiting', 'marked'] as const;
type Show = (typeof shows)[number];

/** Which relationships, in which order. */
export interface PeopleQuery {
  /** Beginnings of words of a name or handle; empty: everybody. */
  text: string;
  show: Show;
  type?: RelationshipType;
  tag?: string;
  site?: SiteId;
  order: Order;
  descending: boolean;
}

export type MarkKind = Mark['kind'];

/** One identity of a person on one site. */
export interface IdentityView {
  id: string;
  site: SiteId;
  handle: string;
  displayName: string;
  certain: boolean;
}

/** An account of a person, with the handles it had before. */
export interface AccountView extends IdentityView {
  earlier: string[];
}

/** One relationship, as a row of the list shows it. */
export interface PersonRow extends IdentityView {
  /** The sites of all merged identities, each once. */
  sites: SiteId[];
  type?: RelationshipType | undefined;
  tags: string[];
  mark?: MarkKind | undefined;
  touches: number;
  /** Epoch milliseconds; absent before the first touch. */
  lastAt?: number | undefined;
  lastDirection?: 'out' | 'in' | undefined;
  /** Contacts that are still to come before an ask may go out. */
  toGo: number;
  /** Whether the next contact may ask; when not, more than contacts may be waited for. */
  open: boolean;
  waiting: boolean;
  cold: boolean;
}

/** One touch, as the timeline shows it. */
export interface TouchView {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  direction: 'out' | 'in';
  site: SiteId;
  surface?: Surface | undefined;
  kind: TouchKind;
  /** Of an offline touch. */
  means?: OfflineMeans | undefined;
  asked: AskStrength | 'none';
  /** Our account it went out from. */
  account?: string | undefined;
  note?: string | undefined;
}

/** Another person on record who may be the same one. */
interface Suggestion extends IdentityView {
  touches: number;
}

/** Everything that is held about one relationship. */
export interface PersonDetail extends PersonRow {
  /** The first contact that may ask. */
  opensAt: number;
  out: number;
  in: number;
  asks: number;
  firstAt?: number | undefined;
  notes: string;
  markReason?: string | undefined;
  identities: AccountView[];
  /** Merges that can be undone, the last one first; `name` is who was merged in. */
  merges: { id: string; at: number; name: string }[];
  suggestions: Suggestion[];
}

/** What a person can set about a relationship. */
export interface PersonChange {
  /** `none` takes it away. */
  type?: RelationshipType | 'none';
  tags?: string[];
  notes?: string;
  mark?: Mark | 'none';
  /** What they wrote until then (epoch milliseconds) needs no answer. */
  settledAt?: number | 'none';
}

/** Where a page ended. */
export type Cursor = readonly (string | number)[];

interface Page {
  rows: PersonRow[];
  /** Absent when this was the last page. */
  next?: Cursor | undefined;
  /** How many there are in all, where that is known without reading them. */
  total?: number | undefined;
}

/** The record, as the relationships page needs it. Each act answers how to take it back. */
export interface RelationshipsWorld {
  /** At most `limit` rows of a query after the place where another page ended. */
  page: (query: PeopleQuery, after: Cursor | undefined, limit: number) => Promise<Page>;
  /** Everybody of a query, in its order. */
  ids: (query: PeopleQuery) => Promise<string[]>;
  /** Calls back whenever the record of people may have changed; answers how to stop. */
  watch: (changed: () => void) => () => void;
  /** The tags in use. */
  facets: () => Promise<{ tags: string[] }>;
  tag: (ids: readonly string[], tag: string) => Promise<Undo>;
  /** The first one stays; the others become identities of it. */
  merge: (ids: readonly string[]) => Promise<Undo | undefined>;
  remove: (ids: readonly string[]) => Promise<Undo | undefined>;
  person: (id: string) => Promise<PersonDetail | undefined>;
  /** The latest touches first. */
  touches: (id: string, count: number) => Promise<{ touches: TouchView[]; more: boolean }>;
  change: (id: string, change: PersonChange) => Promise<Undo>;
  /** One of the person's accounts has a new handle; nothing to take back when it was known. */
  rename: (id: string, account: AccountView, handle: string) => Promise<Undo | undefined>;
  /** Undoes a merge. */
  separate: (id: string, merge: string) => Promise<Undo | undefined>;
  addOffline: (
    id: string,
    touch: { means: OfflineMeans; at: number; note: string },
  ) => Promise<Undo>;
  removeTouch: (id: string, touch: string) => Promise<Undo | undefined>;
  erase: (id: string) => Promise<void>;
  /** Epoch milliseconds. */
  now: () => number;
  /** IANA name of the person's time zone. */
  timeZone: string;
}
