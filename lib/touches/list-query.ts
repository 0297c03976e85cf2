import type { SiteId } from '@/lib/draft/draft';
import type { Policy } from '@/lib/policy/policy';
import type { RelationshipType } from '@/lib/policy/relationship-types';
import { wordsOf } from './person';
import type { Person } from './records';

/** What the list of relationships can be ordered by. `distance`: how far from the ask, by contacts. */
export type ListOrder = 'name' | 'contacts' | 'last' | 'distance';

/** Which relationships, in which order. */
export interface ListQuery {
  /** Beginnings of words of a name or handle; empty: everybody. */
  text?: string;
  /** `open`: the gate would let the next contact ask (`outlooksOf`); `cold`: see below. */
  show?: 'all' | 'open' | 'cold' | 'waiting' | 'marked';
  type?: RelationshipType;
  tag?: string;
  site?: SiteId;
  order: ListOrder;
  descending: boolean;
}

/** What "open" and "cold" are measured by. */
export interface ListContext {
  /** Epoch milliseconds. */
  now: number;
  policy: Policy;
}

/** A relationship with `regularContacts` touches or more goes cold after so long without one (milliseconds). */
export const coldAfter = 30 * 24 * 60 * 60 * 1000;

export const isCold = (
  { regular, lastAt }: Pick<Person, 'regular' | 'lastAt'>,
  now: number,
): boolean => regular === 1 && now - lastAt > coldAfter;

/** Whether the query leaves anybody out. */
export const isFiltered = ({ text = '', show = 'all', type, tag, site }: ListQuery): boolean =>
  wordsOf(text).length > 0 || show !== 'all' || [type, tag, site].some((one) => one !== undefined);
