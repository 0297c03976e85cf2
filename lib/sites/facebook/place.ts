import type { AddresseeRole, Surface } from '@/lib/draft/draft';
import type { Answered } from '../composer';
import type { Person } from './people';
import type { Signs } from './proof';

/** One of Facebook's ways to write, around one editor. Every method reads the page afresh. */
export interface Place {
  surface: Surface;
  scope: Element;
  /** Whether plain Enter in the editor sends. */
  enterSends: boolean;
  /** The button that takes the draft on: to the reader, or (a Page's "Next") to the next step. */
  button(): HTMLElement | undefined;
  /** Whether there is anything to send. */
  ready(): boolean;
  /** Whom the place itself speaks to, before anybody whom the draft mentions. */
  spokenTo(): [AddresseeRole, Person | undefined];
  /** Whom the draft mentions. */
  mentions(): Person[];
  /** The comment or the message of theirs that is answered, when it was addressed to us. */
  answers?(): Answered | undefined;
  /** What the draft belongs to, as the site names it. */
  thread?(): string | undefined;
  /** What a send from now on would look like. */
  signs(): Signs;
  /** Told when the button is pressed, before the page hears of it. */
  pressed?(): void;
  continues?(): boolean;
}
