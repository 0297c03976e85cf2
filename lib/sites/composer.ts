import type { Addressee, SiteId, Surface } from '@/lib/draft/draft';

/** What became of a send, as the page shows it. `unknown`: no proof either way before the deadline; counts as nothing. */
export type Outcome = 'sent' | 'failed' | 'unknown';

/** What a page has shown of one send. */
export interface Proof {
  outcome: Outcome;
  /**
   * Of a send that the page may show before the site's server has answered: watches whether it is taken back, and
   * resolves true once the page says of this very send that it failed after all. It looks at the page only until it
   * settles or `signal` aborts (then false).
   */
  takenBack?(signal: AbortSignal): Promise<boolean>;
}

/** Something addressed to us that a draft answers: a message, a comment, a post. Never its words. */
export interface Answered {
  /** The site's own id of it; absent where it has none (Messenger). */
  id?: string;
  from: Addressee;
  kind: 'reply' | 'mention' | 'message';
  /** Its own time in epoch milliseconds, when the page shows one. */
  at?: number;
}

/**
 * One compose box on a page: its editor, its send control, its surface. Nothing here is remembered from
 * an earlier look at the page: sites recycle nodes, so every method reads the page afresh.
 */
export interface Composer {
  readonly site: SiteId;
  readonly surface: Surface;
  /** The editing host that was focused. */
  readonly editor: HTMLElement;
  /** All editing hosts that one send takes along, in reading order: one, but for a thread. */
  editors(): HTMLElement[];
  /** The nearest element that holds the editor(s) and the send control. */
  readonly scope: Element;
  /** The site's send control, if it is on the page now (many mount late). */
  sendControl(): HTMLElement | undefined;
  /** Whether this event, let through, would send the draft. Never true while composing (IME) or in an open list. */
  sends(event: MouseEvent | KeyboardEvent): boolean;
  addressees(): Addressee[];
  /**
   * Do what the person did: press the send control (or, where none exists, the sending key on the editor).
   * `act` is what the person did when it was stopped, if it was: a key that may do nothing on the site must not
   * become a press of the button. False when there is nothing to press; the draft is then still in the editor.
   */
  release(act?: MouseEvent | KeyboardEvent): boolean;
  /**
   * Watch for proof of a send. Call it synchronously before the send leaves, so that it knows what was there
   * before; it looks at the page only until it settles or `signal` aborts (then `unknown`).
   */
  proof(signal: AbortSignal): Promise<Proof>;
  /**
   * True while the site carries the draft on although its editor is hidden or has left the page (a Page's "Post
   * settings", whose own "Post" sends it): the caller then keeps this composer and the last text it read.
   */
  continues?(): boolean;
  /**
   * What the draft answers, when that was addressed to us and can be told apart: the last message of a conversation
   * when it is theirs, a comment under our post, a post that mentions us.
   */
  answers?(): Answered | undefined;
  /**
   * What the draft belongs to, as the site names it (a conversation, the post that is commented on), when the page
   * shows it: two drafts with one thread are of one conversation. At most `longestThread` characters.
   */
  thread?(): string | undefined;
}

/** Longer names of threads are none: a site's own ids are far shorter. */
export const longestThread = 500;

/** What the coach knows about a site's pages. One file a site; the selector table on top carries its date. */
export interface SiteAdapter {
  readonly site: SiteId;
  /** Exact hosts: `host === location.host`, never a substring. */
  readonly hosts: readonly string[];
  /** ISO date on which the selector table was last checked. */
  readonly seen: string;
  /** It is our own practice: nothing is sent, and nothing is kept. */
  readonly practice?: true;
  /** Our own account (handle or slug), when the page shows it. */
  account(document: Document): string | undefined;
  /** The composer that an editing host belongs to; `undefined` when it is not one this adapter knows. */
  recognize(editor: HTMLElement): Composer | undefined;
}
