import type { Person } from './records';
import { type Store, storing } from './store';

/** A handle without what people put between its parts: `mary_smith`, `mary.smith` and `mary-smith` agree. */
const plainHandle = (handle: string): string => handle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two people on different sites look like one: name and handle agree, and both handles are certain. */
function lookAlike(one: Person, other: Person): boolean {
  if (one.id === other.id || one.name !== other.name) return false;
  const sites = new Set(one.identities.map(({ site }) => site));
  return other.identities.some(
    (theirs) =>
      !sites.has(theirs.site) &&
      theirs.certain &&
      one.identities.some(
        (own) =>
          own.certain &&
          plainHandle(own.handle) !== '' &&
          plainHandle(own.handle) === plainHandle(theirs.handle),
      ),
  );
}

/** Who may be the same person as this one. Only ever a suggestion: a merge is a person's act. */
export function suggestedMergesOf(store: Store, person: Person): Promise<Person[]> {
  return storing(async () => {
    const sameName = await store.people
      .where('[name+id]')
      .between([person.name, ''], [person.name, '\uffff'])
      .limit(100)
      .toArray();
    return sameName.filter((other) => lookAlike(person, other));
  });
}
