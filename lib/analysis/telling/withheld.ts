import type { Document, Sentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';

/** What comes after another's words: "…, they said", "… says the mayor", "… was their motto". */
const attributed =
  /[,\u2014\u2013-]\s*(?:\p{L}+ ){0,3}?(?:say|says|said|told|goes|went|shouted|yelled|sang|warned|advised)\b|\baccording to\b|\bsays (?:the|my|a|an|our|\p{Lu})|\b(?:was|is|were|are) (?:the|my|our|his|her|their|a) (?:[a-z]+ )?(?:motto|saying|slogan|mantra|joke|rule at)\b/u;
/** What comes before another's words: "my uncle always said: …"; "I always say: …" is the writer's own. */
const attributing =
  /(?<!\b(?:i|we|to) (?:\p{L}+ )?)\b(?:says?|said|told|tells|sang|shouted|warned|reads?|replied|whispered) ?(?:me|us|him|her|them)?\s*[:,]\s*$|\b(?:our|their|his|her|its) (?:motto|slogan|mantra)\s*[:,]\s*$/iu;
/** "They urged us to sit apart, don't hug": a row of what somebody told others. */
const reported =
  /\b(?:encourag|urg|advis|remind|warn|instruct|t(?:old|aught)|ask)(?:ed)? (?:us|him|her|them|everyone|people|(?:the|our|my) \p{L}+) (?:to|not|that)\b/iu;
/** "Note to self: …" */
const toOneself = /^\W*(?:note|memo|reminder) to (?:self|myself)\b/i;

/** Whether what a sentence prescribes between two offsets is another's, or said to the writer. */
export const isQuoted = ({ text }: Sentence, start: number, end: number): boolean =>
  toOneself.test(text) ||
  attributed.test(text.slice(end)) ||
  attributing.test(text.slice(0, start)) ||
  reported.test(text.slice(0, start));

/** What an authority gives out while a danger or a vote lasts: instructions, no judgement on how one lives. */
const notice =
  /\b(?:evacuat\w+|shelter in place|in effect (?:until|for|from)|until further notice|(?:road|lane|ramp|highway|bridge) clos(?:ed|ures?)|traffic (?:alerts?|advisory)|alternate routes?|water main|expect delays|power lines?|downed (?:lines|trees)|(?:storm|flood|flash flood|tornado|hurricane|blizzard|winter|thunderstorm|boil water|heat|weather|wind|tsunami|smoke|air quality|amber|travel) (?:warnings?|watch|advisory|alerts?|notice|emergency)|heavy (?:snow|rain|fog)|hurricane|typhoon|cyclone|tornado(?:es)?|severe (?:weather|thunderstorms?|storms?)|polling (?:places?|sites?|stations?|locations?)|polls (?:are open|open|close)|(?:stay|remain|wait|waiting) in line|in line (?:when|by|before))\b/i;

/** What only a recipe says. */
const recipe =
  /\b(?:preheat|simmer|whisk|knead|saut[e\u00E9]|drizzle|garnish|tbsp|tsp|teaspoons?|tablespoons?)\b/i;

/** What a recipe says as well: two such words make one. */
const cookery =
  /\b(?:boil(?:ing)?|bake|baking|stir|oven|pinch of|dough|batter|sauce|saucepan|pan|fry|chop|slice|peel|pour|grate|marinate|melt|flour|butter|season|minutes until|golden)\b/gi;
const cooks = (text: string) =>
  new Set((text.match(cookery) ?? []).map((word) => word.toLowerCase())).size >= 3;

/** What only those speak of who work on a thing together, or mend it. */
const workshop =
  /\b(?:commits?|rebase|squash|linter?|merge|pull request|repo|config|variable|parameter|npm|pip|compil\w+|stack ?trace|latest version|firmware|drivers? update|router|cable|reboot|factory reset|cache)\b/i;

/** What a job asks for is laid on whoever takes it. */
const hiring =
  /\bwe(?:['\u2019]re| are) (?:now )?#?hiring\b|#hiring\b|\bis #?hiring (?:an?|for)\b|\bjob description\b/i;

/** What mocks how others do: "Renting in 2030 be like: …", "Most people: … Me: …". */
const mocking = /\bbe like:|^(?:also )?me(?: \w+){0,3}:/im;

/** Whether a draft instructs or mocks: the steps of a duty, a job, a dish or a repair are no advice on conduct, nor is a joke. */
export const instructs = ({ surface, text }: Document): boolean =>
  mocking.test(text) ||
  (surface === 'post' &&
    (notice.test(text) || hiring.test(text) || recipe.test(text) || cooks(text))) ||
  (surface === 'reply' && workshop.test(text));

const titles = wordSet(
  `mr mrs ms sir madam senator sen congressman congresswoman rep governor gov president prime minister mayor secretary
  councillor councilman justice judge coach chairman leader congress parliament attorney general`,
);

/** Whether a word is somebody's name or office. */
const isName = ({ kind, norm, tags }: Word): boolean =>
  kind === 'handle' ||
  titles.has(norm) ||
  tags.has('Person') ||
  tags.has('FirstName') ||
  tags.has('LastName');

const sayings = wordSet('please pls plz just do then so');

/**
 * Whether a directive that begins at a word is put to somebody who is named ("Rosa, don't quit", "… now, Mr Speaker"):
 * in a post that is another than the reader.
 */
export function isNamed(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (sayings.has(words[at]?.norm ?? '')) at--;
  // "Governor Lane, stop hiding": up to three words of a name.
  for (let back = at; back >= 0 && back > at - 3; back--) {
    const word = words[back] as Word;
    if (/[.!?:]/.test(word.after) || (back < at && word.after.includes(','))) break;
    if (!word.inTag && isName(word)) return true;
  }
  const last = words.at(-1);
  if (!last || words.length - 1 <= from || !isName(last)) return false;
  let head = words.length - 1;
  while (head > from && isName(words[head - 1] as Word)) head--;
  return words[head - 1]?.after.includes(',') === true;
}
