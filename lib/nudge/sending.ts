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
  #underWay = new Map<string, { stop: AbortController; recorded: Promise<Recorded> }>();

  constructor(private readonly coach: Pick<Coach, 'release' | 'confirm' | 'discard'>) {}

  /** Whether this very draft is on its way. */
  inFlight(draft: Draft): boolean {
    return this.#underWay.has(draftKey(draft));
  }

  /** True while any send waits for its proof. */
  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /**
   * Call it before the send leaves. The release is written first, so that a background killed on the way loses
   * nothing; it becomes a touch once the site shows that the send went through.
   *
   * The same draft pressed again while it is on its way is either a second press for the same send or a new try after
   * a failure that the page has not shown for long: it counts only when the press before it did not.
   */
  begin(composer: Composer, release: Release): { recorded: Promise<Recorded>; abandon(): void } {
    const { id } = release;
    const key = draftKey(release.draft);
    const before = this.#underWay.get(key)?.recorded;
    const stop = new AbortController();
    const deadline = setTimeout(() => stop.abort(), outcomeDeadline);
    const outcome = composer.outcome(stop.signal);
    const released = persist(() => this.coach.release(release));
    const recorded = this.#record(id, released, outcome, before).finally(() => {
      clearTimeout(deadline);
      if (this.#underWay.get(key)?.stop === stop) this.#underWay.delete(key);
    });
    this.#underWay.set(key, { stop, recorded });
    return { recorded, abandon: () => stop.abort() };
  }

  async #record(
    id: string,
    released: Promise<void>,
    outcome: Promise<Outcome>,
    before: Promise<Recorded> | undefined,
  ): Promise<Recorded> {
    const [written, what] = await Promise.allSettled([released, outcome]);
    const counted = (await before) === 'recorded';
    const sent = what.status === 'fulfilled' && what.value === 'sent' && !counted;
    if (written.status === 'rejected') return sent ? 'not-recorded' : 'nothing-sent';
    try {
      await persist(() => (sent ? this.coach.confirm(id) : this.coach.discard(id)));
      return sent ? 'recorded' : 'nothing-sent';
    } catch {
      // Said to the person as a notice. The release stays behind without its proof and expires.
      return sent ? 'not-recorded' : 'nothing-sent';
    }
  }
}
