import { isSameMessage } from '@/lib/analysis/fingerprint';
import type { Print } from './records';
import { printLifetime } from './release';
import { type Store, storing } from './store';

/** More than a busy team sends in a week; a comparison with all of them takes less than a millisecond. */
const maxPrints = 20_000;

/**
 * The fingerprints of the last seven days, read once and then kept in memory: a week of them is a few megabytes, and
 * who sends the same words to many would make a database look-up slowest for exactly those words.
 */
export class SentPrints {
  #recent: Promise<Map<string, Print>> | undefined;

  constructor(private readonly store: Store) {}

  /** How many messages of the seven days before `now` (epoch milliseconds) were near-identical to this one. */
  async countSame(print: Uint32Array, now: number): Promise<number> {
    const recent = await this.#load(now);
    let count = 0;
    for (const sent of recent.values()) {
      if (now - sent.at <= printLifetime && isSameMessage(sent.print, print)) count++;
    }
    return count;
  }

  /** A message has been recorded: it counts from now on. */
  async added(print: Print): Promise<void> {
    // Nothing read yet: the first comparison will find it in the store.
    if (this.#recent) (await this.#recent).set(print.id, print);
  }

  /** Fingerprints were erased: what is in memory is forgotten, and read again when it is next needed. */
  forget(): void {
    this.#recent = undefined;
  }

  #load(now: number): Promise<Map<string, Print>> {
    this.#recent ??= this.#read(now).catch((error: unknown) => {
      // A failed read is not kept: the next comparison tries again.
      this.#recent = undefined;
      throw error;
    });
    return this.#recent;
  }

  async #read(now: number): Promise<Map<string, Print>> {
    const { prints } = this.store;
    const recent = await storing(() =>
      prints
        .where('at')
        .aboveOrEqual(now - printLifetime)
        .reverse()
        .limit(maxPrints)
        .toArray(),
    );
    return new Map(recent.map((print) => [print.id, print]));
  }
}
