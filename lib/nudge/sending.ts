import type { Draft } from '@/lib/draft/draft';
import type { Release } from '@/lib/messaging';
import type { Composer, Proof } from '@/lib/sites/composer';
import type { Coach } from './coach';
import { draftKey } from './judging';
import { persist } from './persist';

/** How long a site may take to show that a send went through, in milliseconds; without proof nothing counts. */
export const outcomeDeadline = 12_000;

/** How long a site may take back what it had shown as sent, in milliseconds: its own tries over a bad line end before. */
export const takeBackDeadline = 5 * 60 * 1000;

/** What happened to the record of a send. */
export type Recorded = 'recorded' | 'nothing-sent' | 'not-recorded';

/** A send as the gate follows it. */
export interface Followed {
  recorded: Promise<Recorded>;
  /** Settles once nothing more is watched: true when the site took back what was recorded. */
  takenBack: Promise<boolean>;
  /** Nothing leaves after all. */
  abandon(): void;
}

/** A send that waits for its proof. */
interface UnderWay {
  stop: AbortController;
  recorded: Promise<Recorded>;
  /** Of its text. */
  length: number;
  /** Whether its words have left the composer since. */
  taken: boolean;
}

/** Follows every send of one composer from the person's act to the record. */
export class Sending {
  #underWay = new Map<string, UnderWay>();

  constructor(private readonly coach: Pick<Coach, 'release' | 'confirm' | 'discard'>) {}

  /** Whether this very draft is on its way. */
  inFlight(draft: Draft): boolean {
    return this.#underWay.has(draftKey(draft));
  }

  /** True while any send waits for its proof. */
  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** What stands in the composer now: a site that sends takes the words out of it, at once or when they are sent. */
  saw(text: string): void {
    for (const send of this.#underWay.values()) send.taken ||= text.length * 2 < send.length;
  }

  /**
   * Gives up what was pressed before this draft and cannot have gone out, as its words still stand in the composer, only
   * changed: a Ctrl+Enter that the site takes for a new line. Left under way it would count with this draft, or hold it
   * as a second ask. Settles when the record knows; `undefined` when there is nothing of the kind.
   */
  supersede(draft: Draft): Promise<unknown> | undefined {
    const key = draftKey(draft);
    const stale = [...this.#underWay].filter(([other, { taken }]) => other !== key && !taken);
    if (stale.length === 0) return undefined;
    for (const [, { stop }] of stale) stop.abort();
    return Promise.all(stale.map(([, { recorded }]) => recorded));
  }

  /**
   * Call it before the send leaves. The release is written first, so that a background killed on the way loses
   * nothing; it becomes a touch once the site shows that the send went through.
   *
   * The same draft pressed again while it is on its way is either a second press for the same send or a new try after
   * a failure that the page has not shown for long: it counts only when the press before it did not.
   */
  begin(composer: Composer, release: Release): Followed {
    const { id, draft } = release;
    const key = draftKey(draft);
    // What it waits for is its own record: the new send need not wait with it.
    void this.supersede(draft);
    const before = this.#underWay.get(key)?.recorded;
    const stop = new AbortController();
    const deadline = setTimeout(() => stop.abort(), outcomeDeadline);
    const proof = composer.proof(stop.signal);
    const released = persist(() => this.coach.release(release));
    const recorded = this.#record(id, released, proof, before).finally(() => {
      clearTimeout(deadline);
      if (this.#underWay.get(key)?.stop === stop) this.#underWay.delete(key);
    });
    this.#underWay.set(key, { stop, recorded, length: draft.text.length, taken: false });
    return { recorded, takenBack: this.#takenBack(recorded, proof), abandon: () => stop.abort() };
  }

  /** A site may show a send before its server has it, and say minutes later, over a bad line, that it failed. */
  async #takenBack(recorded: Promise<Recorded>, proof: Promise<Proof>): Promise<boolean> {
    if ((await recorded) !== 'recorded') return false;
    const { takenBack } = await proof;
    return (await takenBack?.(AbortSignal.timeout(takeBackDeadline))) ?? false;
  }

  async #record(
    id: string,
    released: Promise<void>,
    proof: Promise<Proof>,
    before: Promise<Recorded> | undefined,
  ): Promise<Recorded> {
    const [written, what] = await Promise.allSettled([released, proof]);
    const counted = (await before) === 'recorded';
    const sent = what.status === 'fulfilled' && what.value.outcome === 'sent' && !counted;
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
