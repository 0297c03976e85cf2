import type { DraftReader } from './draft-reader';
import type { Screen } from './screen';
import type { Recorded } from './sending';
import type { NudgeView } from './view';

/** How long something said of a send counts as just said, in milliseconds. */
const justSaid = 3000;

/** What one composer says of its sends, and how long that stands. */
export class SendNews {
  /** When the last word on a send was said, in epoch milliseconds. */
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly reader: DraftReader,
    private readonly screen: Screen,
    private readonly now: () => number,
  ) {}

  /** Says what became of the record of a send. */
  tell(what: Recorded): void {
    if (what === 'nothing-sent') return;
    this.#saidAt = this.now();
    if (what === 'not-recorded') this.screen.set({ notice: 'not-recorded' });
    // Over a next draft that has begun meanwhile it would hide where the person stands, which counts the send too.
    else if (this.reader.empty || this.reader.gone) this.screen.set({ notice: 'touch-recorded' });
  }

  /** A send that was recorded did not go out after all: the site says so itself. */
  takeBack(): void {
    if (this.screen.get().notice === 'touch-recorded') this.screen.set({ notice: undefined });
  }

  /** What stays said now that the text has changed: an emptied composer is how a send looks, a next draft ends it. */
  get standing(): NudgeView['notice'] {
    return this.reader.empty ? this.screen.get().notice : undefined;
  }

  /**
   * What has just been said, when the composer left the page with its send: a dialog goes away before anybody has
   * read the chip.
   */
  get parting(): NudgeView['notice'] {
    const isFresh = this.now() - this.#saidAt < justSaid;
    return this.reader.gone && isFresh ? this.screen.get().notice : undefined;
  }
}
