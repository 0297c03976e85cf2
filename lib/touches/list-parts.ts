import { type Collection, Dexie, type Table } from 'dexie';
import { coldAfter, isCold, type ListContext, type ListQuery } from './list-query';
import { wordsOf } from './person';
import type { Person } from './records';

/** One thing that a query asks of everybody whom it wants. */
export interface Part {
  holds(person: Person): boolean;
  /** The stretch of an index with everybody of whom it holds, in no order; one person may be there twice. */
  source(people: Table<Person, string>): Collection<Person, string>;
}

/** What a query asks for, but for what the gate says of a person. */
export function partsOf(
  { text = '', show, type, tag, site }: ListQuery,
  { now }: ListContext,
): Part[] {
  const parts: Part[] = wordsOf(text).map((word) => ({
    holds: ({ words }) => words.some((known) => known.startsWith(word)),
    source: (people) => people.where('words').startsWith(word),
  }));
  if (tag !== undefined)
    parts.push({
      holds: ({ tags }) => tags.includes(tag),
      source: (people) => people.where('tags').equals(tag),
    });
  if (type !== undefined)
    parts.push({
      holds: (person) => person.type === type,
      source: (people) => people.where('type').equals(type),
    });
  if (site !== undefined)
    parts.push({
      holds: ({ identities }) => identities.some((identity) => identity.site === site),
      // Every key begins with its site.
      source: (people) => people.where('ids').startsWith(`${site}:`),
    });
  if (show === 'waiting')
    parts.push({
      holds: ({ waitingSince }) => waitingSince !== undefined,
      source: (people) => people.where('waitingSince').above(Dexie.minKey),
    });
  if (show === 'cold')
    parts.push({
      holds: (person) => isCold(person, now),
      source: (people) =>
        people
          .where('[regular+lastAt+id]')
          .between([1, Dexie.minKey], [1, now - coldAfter], true, false),
    });
  if (show === 'marked')
    parts.push({
      holds: ({ mark }) => mark !== undefined,
      source: (people) => people.where('mark.kind').above(''),
    });
  return parts;
}
