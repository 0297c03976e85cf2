import type { Undo } from '@/components/pages/acts';
import type { FactsChange, Protocol } from '@/lib/messaging';
import type { Person } from '@/lib/touches/records';
import type { Store } from '@/lib/touches/store';
import type { PersonChange } from './world';

/** Has the background change facts of people. */
interface Sends {
  editPeople: (argument: Parameters<Protocol['editPeople']>[0]) => Promise<unknown>;
}

/** What a person set, by `Person.id`, is recorded. Answers how to take it back; rejects when nobody is on record there. */
export const editing =
  (store: Store, send: Sends) =>
  async (id: string, change: PersonChange): Promise<Undo> => {
    const person = await store.people.get(id);
    if (!person) throw new Error('This person is not on record any more.');
    const back = wayBack(person, change);
    await send.editPeople({ people: [id], change: factsChange(change, person.tags) });
    return async () => {
      const tags = (await store.people.get(id))?.tags ?? [];
      await send.editPeople({ people: [id], change: factsChange(back, tags) });
    };
  };

/** What a person set, as the background is told it. */
function factsChange(change: PersonChange, had: string[]): FactsChange {
  const { type, tags, notes, mark, settledAt } = change;
  return {
    ...(type === undefined ? {} : { type: type === 'none' ? null : type }),
    ...(notes === undefined ? {} : { notes: notes || null }),
    ...(mark === undefined ? {} : { mark: mark === 'none' ? null : mark }),
    ...(settledAt === undefined ? {} : { settledAt: settledAt === 'none' ? null : settledAt }),
    ...(tags === undefined
      ? {}
      : {
          addTags: tags.filter((tag) => !had.includes(tag)),
          removeTags: had.filter((tag) => !tags.includes(tag)),
        }),
  };
}

/** The change that brings back what `change` replaces. */
function wayBack(person: Person, change: PersonChange): PersonChange {
  const { type, tags, notes, mark, settledAt } = person;
  return {
    ...(change.type === undefined ? {} : { type: type ?? 'none' }),
    ...(change.tags === undefined ? {} : { tags }),
    ...(change.notes === undefined ? {} : { notes: notes ?? '' }),
    ...(change.mark === undefined
      ? {}
      : { mark: mark ? { kind: mark.kind, reason: mark.reason } : 'none' }),
    ...(change.settledAt === undefined ? {} : { settledAt: settledAt ?? 'none' }),
  };
}
