import { visibleText } from './people';
import { saysFailed } from './selectors';

/** What a send leaves on the page: its row among the messages, its comment under the post. */
export interface Trace {
  /** Where it stands. */
  place(): Element;
  /** Whether it stands there now. */
  stands(): boolean;
  /** Whether the site says on it that it did not go out. */
  refused(): boolean;
}

/**
 * Follows what a send of `text` leaves among things of its kind. Facebook's have no id and some are drawn anew when
 * the server has answered, so ours is what appeared with the send, and what takes its place should it be taken away.
 * `fresh` tells which of the things that stand there now may be ours, given those that were seen before.
 */
export function traceOf(
  text: string,
  place: () => Element,
  things: () => Element[],
  fresh: (now: readonly Element[], seen: ReadonlySet<Element>) => Element[],
): Trace {
  const seen = new Set(things());
  let said = flat(text);
  let own: Element[] = [];
  return {
    place,
    stands() {
      const now = things();
      const standing = own.filter((thing) => thing.isConnected);
      if (standing.length === 0) {
        const news = fresh(now, seen);
        // Others may have written in the same moment. An emoji is a picture there: then the words do not tell.
        const ours = news.filter((thing) => flat(visibleText(thing)).includes(said));
        own = ours.length > 0 ? ours : news;
        // Once it was found its words are needed no more.
        if (own.length > 0) said = '';
      }
      for (const thing of now) seen.add(thing);
      return own.some((thing) => thing.isConnected);
    },
    refused: () => own.some((thing) => thing.isConnected && saysFailed(thing)),
  };
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
