import type { Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf } from '../rule';
import { isBaseVerb } from '../word-class';
import type { Word } from '../words';
import { mayBeVerb } from './bare-verb';

/** How a sentence opens, as far as it tells that advice follows. */
export interface Opening {
  /** "Tip:", "LPT", "A word of advice". */
  label: boolean;
  /** "If you …", "before you …", "the next time that …", "to avoid ticks, …". */
  condition: boolean;
  /** "Parents, …", "Leaders: …": a kind of people is spoken to. */
  address: boolean;
  /** Where the main clause begins behind these; undefined without them. */
  next: number | undefined;
}

const tips =
  'tips?|hacks?|rules? of thumb|advice|reminder|lesson|rule|takeaway|suggestion|recommendation|trick|secret|lifehack|protip|mantra|motto|moral|hint|note to (?:all )?(?:[a-z]+ )?';
const label = new RegExp(
  `^(?:EMOJI )*(?:(?:lpt|ysk|psa|lifehack|protip)\\b|(?:(?:a|an|my|the|one|your|our|here is|just|another|some|quick|small|little|piece|best|pro|life|top|hot|big|golden|word|of|free|daily|health|safety|money|travel|career|writing|unsolicited|single|biggest|simple|friendly|gentle|first|second|third|important|two|three|four|five|[0-9]+|[a-z]+day) ){0,6}(?:${tips}|rules)(?: (?:number |no )?[0-9]+)?(?: (?:of the (?:day|week)|(?:to|for|on) (?!you\\b)[a-z' -]{1,60}))?$)`,
);
/** "… taught me one rule: sell …" */
const lesson =
  /\b(?:one|this|my|a|an|the|his|her|best|simple|golden|single|biggest|important) (?:[a-z]+ ){0,2}(?:rule|advice|lesson|tip|secret|trick|takeaway|thing|mantra|motto)(?: (?:is|was|of all|for [a-z]+|ever|[0-9]+ years ago))?$/;
const conditional =
  /^(?:and |but |so |then |now |rt |a[0-9]+ |EMOJI |LINK |HANDLE |[0-9]+ )*(?:if|when|whenever|before|after|while|once|until|unless|every time|each time|next time|the next time|any time|anytime|the moment|as soon as|the minute|to|in order to|instead of|rather than|as (?:an?|you|soon)|for an?|during|with|in|at|on)\b/;
const groups =
  /^(?:dear |hey |hi |attention |all |young |new |my |fellow |to (?:all )?(?:the |my |our )?|ok |so )*(?:[a-z]+ ){0,2}(?:[a-z]{2,}(?:[dgklmnprstvw]ers|[aeiou]tors|[a-z]{3,}ionals|[a-z]ists|yees|[a-z]ants)|students|graduates|grads|candidates|ceos|(?:grand)?parents|men|women|ladies|guys|folks|people|everyone|everybody|kids|girls|boys|friends|humans|moms|mums|dads|introverts|extroverts|bosses|lads|coaches|startups|brands|companies|freelancers)$/;

const none: Opening = { label: false, condition: false, address: false, next: undefined };

/** The sign after which the main clause begins. */
const border = /[,:\u2014\u2013>]|\.\.|\s-/;
/** "If you see one please call": a plea begins the main clause as well. */
const plea = /^(?:please|then|perhaps|maybe)$/;

/** How a sentence opens (see `Opening`). */
export const openingOf = perSentence((sentence: Sentence): Opening => {
  const { words } = sentence;
  const advised = adviceAfter(words);
  if (advised !== undefined) return { ...none, label: true, next: advised };
  // "Next time read the contract"
  if (headOf(words, 2) === 'next time' && words[2] && isBaseVerb(words[2]))
    return { ...none, condition: true, next: 2 };
  const at = borderOf(words, 0);
  const head = headOf(words, at);
  const marked = /^(?:lpt|ysk|psa)$/.test(words[0]?.norm ?? '');
  if (
    marked ||
    label.test(head) ||
    (at !== undefined && /:/.test(words[at - 1]?.after ?? '') && lesson.test(head))
  ) {
    const from = marked && !(at === 1) ? 1 : at;
    if (from === undefined) return { ...none, label: true };
    return { ...none, label: true, ...insideOf(words, from) };
  }
  if (at === undefined) {
    const bare = /^(?:if|when|whenever)$/.test(words[0]?.norm ?? '')
      ? bareBorder(words, 0)
      : undefined;
    return bare === undefined || /\bi\b/.test(head)
      ? none
      : { ...none, condition: isGeneric(headOf(words, bare)), next: bare };
  }
  if (conditional.test(head))
    return / i\b/.test(head)
      ? none
      : { ...none, condition: isGeneric(head), next: skip(words, at) };
  if (groups.test(head)) return { ...none, address: true, ...insideOf(words, at) };
  return none;
});

/** Where the main clause begins behind a label or an address: after a condition, if there is one. */
function insideOf(words: readonly Word[], from: number): Pick<Opening, 'condition' | 'next'> {
  const inner = conditional.test(headOf(words, undefined, from))
    ? (borderOf(words, from) ?? bareBorder(words, from))
    : from;
  return { condition: inner !== from, next: skip(words, inner ?? from) };
}

/** "My advice to bakers is sleep first": where what it says begins. */
function adviceAfter(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ norm }, index) => index < farthest && norm === 'is');
  if (at < 2 || !copular.test(headOf(words, at))) return undefined;
  const next = words[at + 1]?.norm === 'to' ? at + 2 : at + 1;
  return mayBeVerb(words, next) && !words[next]?.norm.endsWith('ing') ? next : undefined;
}
const copular =
  /^(?:and |so |but |also )*(?:my|the|one|a|our|your|another) (?:[a-z]+ ){0,2}(?:advice|tip|rule|lesson|trick|recommendation|suggestion)\b/;

/** "Three lessons from ten years of sales:" announces advice. */
export const announces = perSentence(
  ({ words, text }: Sentence): boolean =>
    /:\s*$/.test(text) &&
    words.length < 24 &&
    words.some(({ norm }) =>
      /^(?:lessons?|tips|rules|habits|advice|hacks|mistakes|takeaways|reminders|principles|ways|steps|learned|learnt|differently|self)$/.test(
        norm,
      ),
    ) &&
    !words.some(({ norm }) =>
      /^(?:our|enter|book|donate|order|register|join|vote|watch|help|apply|win|support|offer|cover|we)$/.test(
        norm,
      ),
    ),
);

/** "What our app does for you:", "at the workshop you will …": what is listed then is offered, not advised. */
export const promises = perSentence(
  (sentence: Sentence): boolean =>
    /(?::|\.\.\.?\??|\u2026\??)\s*$/.test(sentence.text) &&
    sentence.words.length < 24 &&
    promised.test(plainOf(sentence)) &&
    !/\b(?:things|ways|tips|steps|rules|habits|lessons|advice)\b/.test(plainOf(sentence)),
);
const promised =
  /\b(?:you will|will|we|our|includes?|offers?|features?|helps?|lets?|for you|agenda|program(?:me)?|expect|inside|in store|join|works?|workshop|webinar|session|course)\b/;

/** "Please", "then" and the like change nothing. */
function skip(words: readonly Word[], from: number): number | undefined {
  let at = from;
  while (
    /^(?:please|then|just|always|also|so|do|maybe|perhaps|simply|instead)$/.test(
      words[at]?.norm ?? '',
    )
  )
    at++;
  // "Do not" is a prohibition.
  return at < words.length && words[at]?.norm !== 'not' ? at : undefined;
}

const farthest = 24;

/** The word after the first border of the sentence from a word on. */
function borderOf(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < words.length - 1 && at < from + farthest; at++)
    if (
      (border.test(words[at]?.after ?? '') && words[at]?.kind === 'word') ||
      (at > from + 1 && plea.test(words[at + 1]?.norm ?? ''))
    )
      return at + 1;
  return undefined;
}

/** "When you get new glasses put the old pair …": no sign between the condition and the directive. */
function bareBorder(words: readonly Word[], from: number): number | undefined {
  for (let at = from + 3; at < words.length - 1 && at < from + farthest; at++) {
    const { tags } = words[at] as Word;
    if (
      (tags.has('Infinitive') || tags.has('Imperative')) &&
      /\b(?:Noun|Date)\b/.test([...(words[at - 1]?.tags ?? [])].join()) &&
      /^(?:the|a|an|your|it|them|this|all|some|every)$/.test(words[at + 1]?.norm ?? '')
    )
      return at;
  }
  return undefined;
}

const headOf = (words: readonly Word[], to: number | undefined, from = 0) =>
  words
    .slice(from, to ?? from + farthest)
    .map(({ kind, norm }) => (kind === 'word' ? norm : kind.toUpperCase()))
    .join(' ');

/** What can befall anyone, not what befell the writer. */
const isGeneric = (head: string) =>
  !/\b(?:i|we|my|our|us|me|he|she|his|her|today|tonight|tomorrow|yesterday)\b/.test(head) &&
  !/\b(?:questions?|help|details|information|info|interested|tickets?|missed)\b|^to (?:get to|reach|find|vote|enter|join|register|apply|book|order|win|claim|play|rsvp|watch|attend|learn|see|hear|read)\b|^(?:if|when) [a-z]+$/.test(
    head,
  );

/** What a sentence of advice is not about: this day, this place, this sum, this screen. */
export const particular =
  /\b(?:today|tonight|tomorrow|(?<!meatless )monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|[0-9]+ ?(?:am|pm)|this (?:morning|afternoon|evening|week|weekend|month|saturday|sunday)|MONEY|here|below|page|form|website|ticket|tickets|screen|button|account|settings|app|device|browser|(?:your|this|my|an) order|password|ballot|envelope)\b/;

/** What makes it a rule of life: habit, contrast, degree, a way to live as its means. */
export const habitual =
  /^only\b|\b(?:every (?:day|time|single|morning|week|chance|night)|always|never|instead|rather than|more often|all year|over [a-z]+|not [a-z]+|less|more|bigger|smarter|harder|first|yourself|before you|when you|if you|whenever|until you|like (?:a|an|you)|at least|anyone|no matter|twice|regularly|even (?:if|when)|as if|ahead of time|in advance|because|by (?:not )?(?:choosing|eating|going|leaving|keeping|living|refusing|adopting|being|staying|cutting|having|saying))\b/;

/** The words of advertising: goods, what is new about them, how they please. */
export const alluring =
  /(?<!\b(?:cruelty|dairy|meat|plastic|smoke|gluten|stress|debt|sugar|pain|car|waste|animal|fur) )\b(?:our|new|newest|latest|exclusive|range|collection|deal|deals|offer|offers|flavou?rs?|tasty|delicious|perfect|stylish|luxur[a-z]+|gorgeous|must-have|ultimate|iconic|stunning|effortless(?:ly)?|irresistible|premium|in store|in-store|online|available|launch|launching|outfit|wardrobe|glow|skin|hair|taste|treat|occasion|occasions|extra|free|discount|sale|gift|gifts|style|looks?|style|comfort|summer|easter|christmas|next level|ride|adventure|experience|awesome|fun|(?<!^)only|app|game|kit|set)\b/g;
