import type { Inbound } from '@/lib/messaging';
import type { Answered, Composer } from '@/lib/sites/composer';
import type { Coach } from './coach';

/** What is told of it: never its words. */
function inboundOf({ id, from, kind, at }: Answered, composer: Composer, seenAt: number): Inbound {
  const { role: _, ...who } = from;
  return { id, from: who, kind, surface: composer.surface, at: at ?? seenAt };
}

/** Tells the background of what is addressed to us where the person writes; of nothing else on the page. */
export class Inbox {
  #told = new Set<string>();

  constructor(
    private readonly coach: Pick<Coach, 'inbound'>,
    private readonly now: () => number,
  ) {}

  /**
   * A conversation was opened for an answer: its last message waits for one if it is theirs. A name alone is told
   * only with a send: the page may be about to say who it is.
   */
  opened(composer: Composer): void {
    if (composer.surface !== 'message') return;
    const answered = composer.answers?.();
    if (!answered?.from.certain || this.#told.has(answered.id)) return;
    this.#tell(inboundOf(answered, composer, this.now()));
  }

  /** Looks before a send leaves at what it answers; the returned function tells it, once the send is on record. */
  answering(composer: Composer): () => void {
    const answered = composer.answers?.();
    if (!answered || this.#told.has(answered.id)) return () => undefined;
    // Without a time of its own, it came before the answer.
    const inbound = inboundOf(answered, composer, this.now() - 1);
    return () => this.#tell(inbound);
  }

  #tell(inbound: Inbound): void {
    this.#told.add(inbound.id);
    this.coach.inbound(inbound).catch((error: unknown) => {
      // The next look tells it again: what is recorded is recorded once.
      this.#told.delete(inbound.id);
      console.warn('Fifth Touch: what was answered could not be recorded.', error);
    });
  }
}
