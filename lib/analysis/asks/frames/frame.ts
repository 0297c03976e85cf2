import type { AskKind, AskStrength } from '../../finding';

/**
 * What an asking verb asks for, by the words that follow it. A frame belongs to a verb, not to a phrase: the
 * constructions that turn it into an ask (imperative, "could you", "would you like to", "we need you to") are
 * elsewhere, so each new frame works in all of them.
 */
export interface Frame {
  /** Base forms. */
  verbs: readonly string[];
  kind: AskKind;
  /** As an imperative. Default `hard`. */
  strength?: AskStrength;
  /** What must follow, on the next nine words in lower case; masked stretches are LINK, HANDLE, TAG, MONEY …;
   * a name right after the verb is tried as NAME before it as well.
   */
  after?: RegExp;
  /** What it is in a draft without a link to follow: "Join the movement" by itself is a slogan. */
  withoutLink?: AskStrength | 'none';
  /** It asks only in a request ("will you stand with us?"): as an imperative it is a slogan. */
  requested?: true;
  /** What must not follow. */
  not?: RegExp;
}
