import type { Addressee, Draft } from '@/lib/draft/draft';
import type { HeldDraft } from '@/lib/messaging';
import { draftKey } from './judging';

/** Whether two drafts speak to a reader in common, or both to everyone. */
function sameReader(one: Draft, other: Draft): boolean {
  const toAll = one.addressees.length + other.addressees.length === 0;
  const isThere = ({ handle, displayName }: Addressee): boolean =>
    other.addressees.some((their) => their.handle === handle || their.displayName === displayName);
  return toAll || one.addressees.some(isThere);
}

/** The draft of one composer that was held last, until something has gone out since. */
export class Held {
  #last: HeldDraft | undefined;

  /**
   * A held draft's line in the log. The same draft, sent again while it is held, is the same hold and keeps its line;
   * other words or another reader, or the same words once something has gone out, are a hold of their own. `at`: epoch
   * milliseconds.
   */
  entryOf(draft: Draft, at: number): HeldDraft {
    if (!this.#last || draftKey(this.#last.draft) !== draftKey(draft)) {
      this.#last = { id: crypto.randomUUID(), draft, at };
    }
    return this.#last;
  }

  /**
   * Whether a draft is what has become of the held one: other words to the same reader. A box that goes on to another
   * conversation has a new draft in it.
   */
  becomes(draft: Draft): boolean {
    const held = this.#last?.draft;
    return held !== undefined && held.text !== draft.text && sameReader(held, draft);
  }

  /** Something has gone out. Answers what to call should that prove wrong. */
  wentOut(): () => void {
    const last = this.#last;
    this.#last = undefined;
    return () => {
      this.#last ??= last;
    };
  }
}
