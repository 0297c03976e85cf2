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

export const ours = '(?:our|my|this|the|your|a|an|his|her|their|these|those|some)';
/** Words of a noun phrase before its head: no word that could begin another phrase. */
export const filler =
  "(?:(?!(?:to|for|by|with|that|in|on|at|and|is|was|of|from|as|it|them)\\b)[A-Za-z0-9'.-]+ ){0,6}";

export const opinions =
  '(?:thoughts?|views?|opinions?|stor(?:y|ies)|experiences?|ideas?|questions?|comments?|feedback|suggestions?|photos?|pictures?|answers?|take|favou?rites?|details|concerns|tips)';

/** Things that one gives in kind. */
export const goods =
  '(?:blankets?|(?:canned |dog |cat |pet )?foods?|meals?|groceries|clothes|clothing|coats?|shoes|water|supplies|toys?|diapers?|nappies|toiletries|medicines?|meds|masks?|gloves|tents?|furniture|goods|cans|books|blood|plasma|hair)';

/** Where one is asked to come. */
export const premises =
  '(?:stores?|shops?|branch|branches|outlets?|restaurants?|caf\u00e9s?|cafes?|bakery|bar|pub|gym|studio|market|stall|stand|booth|table|showroom|location|farm|museum|gallery|library|tent|clinic|salon|spa)';

/** What one picks up over a counter. */
export const treats =
  '(?:box|boxes|slices?|cups?|bags?|bottles?|packs?|bites?|pints?|drinks?|burgers?|pizzas?|coffees?|scoops?|cones?|cakes?|bowls?|plates?|set|bundle|combo|meal|lunch|brunch|dinner|pair|jar|can|cans)';

/** What somebody with an audience counts. */
export const reach =
  '(?:likes?|subs?|subscribers?|followers?|follows?|shares?|views?|retweets?|rts?|votes?|signatures?|upvotes?|stars|comments)';

export const money =
  /(?:^MONEY|\bMONEY\b|\b(?:gifts?|donations?|contributions?|money|cash|funds?|bucks|dollars?|pounds?|euros?|cents?|pennies|checks?|support)\b)/;

export const officials =
  /^(?:(?:your|our|the|my|his|her|their|this|local|state|elected|federal|own|us|u\.s\.|a) ){0,4}(?:senators?|sen|rep|reps|representatives?|congress(?:man|woman|person|men)?|legislators?|legislature|lawmakers?|mps?|mep|meps|council(?:s|lors?|or|ors|man|members?)?|mayor|governor|gov|president|prime|minister|ministers|government|officials?|leaders?|parliament|commissioners?|assembly(?:man|woman|member|members)?|delegates?|house|senate|ceo|epa|fda|regulators?)\b/;
