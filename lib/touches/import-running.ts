import { inBatches } from './batches';
import { isLater, noCounts, recounted, withTouch } from './counts';
import type { Counts } from './person-counts';
import type { Touch } from './records';
import type { Store } from './store';
import { withWait } from './waits';

/** So many people are written at once. */
const atOnce = 500;

/**
 * Counts people who are new with a file while their touches come, as long as each is later than the one before, as in
 * the files that we write: of a million touches none is read again.
 */
export class Running {
  readonly #counts = new Map<string, Counts>();
  /** Whose touches came out of order, or who was on record: they are counted from all their touches. */
  readonly others = new Set<string>();

  /** @param isNew whether nothing of a person (`Person.id`) is on record but what this file brings */
  constructor(private readonly isNew: (id: string) => boolean) {}

  /** Answers the touch with how long it was waited for, as far as that is known. */
  add(touch: Touch): Touch {
    const { personId } = touch;
    const counts = this.#counts.get(personId) ?? noCounts;
    if (this.others.has(personId) || !this.isNew(personId) || !isLater(counts, touch)) {
      this.#counts.delete(personId);
      this.others.add(personId);
      return touch;
    }
    const { waitingSince } = counts;
    const told =
      touch.direction === 'out' && waitingSince !== undefined
        ? withWait(touch, touch.at - waitingSince)
        : touch;
    this.#counts.set(personId, withTouch(counts, told));
    return told;
  }

  /** Writes the counts of everybody who was counted. Inside a transaction over `people`. */
  async write(store: Store, onProgress: (share: number) => void): Promise<void> {
    await inBatches([...this.#counts], atOnce, onProgress, async (some) => {
      const rows = await store.people.bulkGet(some.map(([id]) => id));
      await store.people.bulkPut(
        rows.flatMap((row, index) => {
          const [, counts = noCounts] = some[index] ?? [];
          return row ? [recounted(row, counts)] : [];
        }),
      );
    });
  }
}
