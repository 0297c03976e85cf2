import { everybody } from './query';
import type { PeopleQuery } from './world';

/** Where somebody is in the list of relationships; kept while a person's page is looked at. */
export interface ListPlace {
  query: PeopleQuery;
  /** The place in the list (from 0) of the person whose page was opened, until the list is there again. */
  opened?: number | undefined;
}

/** The whole list, from its top. */
export const topOfList = (): ListPlace => ({ query: everybody });
