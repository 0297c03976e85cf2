import type { Inbound, OpenedMessage } from '@/lib/messaging';
import type { Answered, Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';

/** What is told of it: never its words. */
function messageOf({ id, from, kind, at }: Answered, composer: Composer, seenAt: number) {
  const { role: _, ...who } = from;
  const thread = composer.thread?.();
  const message: OpenedMessage = { from: who, kind, surface: composer.surface, at: at ?? seenAt };
  return { ...message, ...(id ? { id } : {}), ...(thread ? { thread } : {}) };
}

/** What a message is told by: the site's own id, or who wrote it where there is none. */
const keyOf = ({ id, from }: Answered): string => id ?? `from:${from.handle}`;

const nothing = async (): Promise<undefined> => undefined;

/** Tells the background of what is addressed to us where the person writes; of nothing else on the page. */
export class Inbox {
  /** By `keyOf`: when it was first seen here, while it waits. */
  #waiting = new Map<string, number>();
  /** The site's ids of what was answered and told. */
  #told = new Set<string>();

  constructor(
    private readonly coach: Pick<Coach, 'inbound' | 'opened'>,
    private readonly now: () => number,
  ) {}

  /**
   * A conversation was opened for an answer: its last message waits for one if it is theirs. Of a name alone nothing
   * is told before a send: the page may be about to say who it is.
   */
  opened(composer: Composer): void {
    if (composer.surface !== 'message') return;
    const answered = composer.answers?.();
    if (!answered?.from.certain) return;
    const key = keyOf(answered);
    if (this.#waiting.has(key) || this.#told.has(key)) return;
    const seenAt = this.now();
    this.#waiting.set(key, seenAt);
    this.coach.opened(messageOf(answered, composer, seenAt)).catch((error: unknown) => {
      // The next look tells it again: who waits already is not made to wait anew.
      this.#waiting.delete(key);
      console.warn('Fifth Touch: that somebody waits could not be kept.', error);
    });
  }

  /**
   * Looks before a send leaves at what it answers; the returned function tells it, once the send is on record, and
   * answers what was recorded by that. `release` stands for what has no id of its own: of an answer there is one.
   */
  answering(composer: Composer, release: string): () => Promise<Inbound | undefined> {
    const answered = composer.answers?.();
    if (!answered) return nothing;
    const key = keyOf(answered);
    if (this.#told.has(key)) return nothing;
    const id = answered.id ?? `answered:${release}`;
    // Without a time of its own, it came before the answer: when it was first seen here, or just now.
    const seenAt = this.#waiting.get(key) ?? this.now() - 1;
    const inbound = { ...messageOf(answered, composer, seenAt), id };
    return () => this.#tell(inbound, key);
  }

  /** It was not answered after all: it waits again. */
  unanswered({ id }: Inbound): void {
    this.#told.delete(id);
  }

  async #tell(inbound: Inbound, key: string): Promise<Inbound | undefined> {
    this.#waiting.delete(key);
    this.#told.add(inbound.id);
    try {
      return (await this.coach.inbound(inbound)) ? inbound : undefined;
    } catch (error) {
      // The next look tells it again: what is recorded is recorded once.
      this.#told.delete(inbound.id);
      console.warn('Fifth Touch: what was answered could not be recorded.', error);
      return undefined;
    }
  }
}
