import type { Addressee } from '@/lib/draft/draft';

/**
 * The name of a conversation (`Composer.thread`). One with a single, certain person goes by that person: a chat tab, a
 * bubble or a drawer over other pages shows whom it is with, but not the id that the same conversation has in the
 * address of its own page. Any other, of a group or with a name alone, goes by that `id`, where there is one.
 */
export function conversationThread(
  people: readonly Pick<Addressee, 'handle' | 'certain'>[],
  id: string | undefined,
): string | undefined {
  const [only, ...others] = people;
  if (only?.certain && others.length === 0) return `with:${only.handle}`;
  return id && `chat:${id}`;
}
