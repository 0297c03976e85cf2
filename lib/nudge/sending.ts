import type { Draft } from '@/lib/draft/draft';
import type { Release } from '@/lib/messaging';
import type { Composer, Outcome } from '@/lib/sites/composer';
import type { Coach } from './coach';
import { draftKey } from './judging';
import { persist } from './persist';

/** How long a site may take to show that a send went through, in milliseconds; without proof nothing counts. */
export const outcomeDeadline = 12_000;

/** What happened to the record of a send. */
export type Recorded = 'recorded' | 'nothing-sent' | 'not-recorded';

/** Follows every send of one composer from the person's act to the record. */
export class Sending {
  #inFlight = new Map<string, AbortController>();

  constructor(private readonly coach: Pick<Coach, 'release' | 'confirm' | 'discard'>) {}

  /** Whether this very draft is on its way: a second press of the button is the site's business, not a second send. */
  inFlight(draft: Draft): boolean {
    return this.#inFlight.has(draftKey(draft));
  }

  /** True while any send waits for its proof. */
  get busy(): boolean {
    return this.#inFlight.size > 0;
  }

  /**
   * Call it before the send leaves. The release is written first, so that a background killed on the way loses
   * nothing; it becomes a touch once the site shows that the send went through.
   */
  begin(
    composer: Composer,
    draft: Draft,
    how: Pick<Release, 'at' | 'override' | 'revised'>,
  ): { recorded: Promise<Recorded>; abandon(): void } {
    const id = crypto.randomUUID();
    const key = draftKey(draft);
    const stop = new AbortController();
    this.#inFlight.set(key, stop);
    const deadline = setTimeout(() => stop.abort(), outcomeDeadline);
    const outcome = composer.outcome(stop.signal);
    const released = persist(() => this.coach.release({ id, draft, ...how }));
    const recorded = this.#record(id, released, outcome).finally(() => {
      clearTimeout(deadline);
      this.#inFlight.delete(key);
    });
    return { recorded, abandon: () => stop.abort() };
  }

  async #record(id: string, released: Promise<void>, outcome: Promise<Outcome>): Promise<Recorded> {
    const [written, what] = await Promise.allSettled([released, outcome]);
    const sent = what.status === 'fulfilled' && what.value === 'sent';
    if (written.status === 'rejected') return sent ? 'not-recorded' : 'nothing-sent';
    try {
      await persist(() => (sent ? this.coach.confirm(id) : this.coach.discard(id)));
      return sent ? 'recorded' : 'nothing-sent';
    } catch {
      // Said to the person as a notice. The release stays behind without its proof and expires.
      return sent ? 'not-recorded' : 'nothing-sent';
    }
  }

  /** The page or the extension goes: what has no proof yet gets none. */
  stop(): void {
    for (const controller of this.#inFlight.values()) controller.abort();
  }
}
