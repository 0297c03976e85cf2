import type { Part } from './list-parts';
import type { ListContext, ListQuery } from './list-query';
import type { Person } from './records';
import { openAmong } from './relationships';
import type { Store } from './store';

/** Of these rows those that a query wants, in their order. A promise only where more than the rows has to be read. */
export type Choice = (rows: readonly Person[]) => readonly Person[] | Promise<readonly Person[]>;

/** Inside a transaction over `people`, `pending` and `touches`. */
export function choiceOf(
  store: Store,
  parts: readonly Part[],
  query: ListQuery,
  context: ListContext,
): Choice {
  const matches = (person: Person): boolean => parts.every((part) => part.holds(person));
  if (query.show !== 'open') return (rows) => rows.filter(matches);
  return (rows) => openAmong(store, rows.filter(matches), context.policy, context.now);
}
