import type { AskStrength } from '../../finding';

/** A construction that asks without an imperative; it ends where the asked-for verb stands. */
export interface Request {
  /** The words that the pattern can begin with: the pattern is tried at these only. */
  opens: ReadonlySet<string>;
  /** On the words of a sentence as one string (see `restOf`), from the request's first word on. */
  pattern: RegExp;
  strength: AskStrength;
  /**
   * "Can you …?", "would you …?" can also be real questions ("can you buy it online?", "would you vote for her?"):
   * about what one commonly asks out of interest they count only with a plea or with something of the writer's.
   */
  maybeQuestion?: true;
  /** What the word before must not be: "no time to vote" is no time for it. */
  notAfter?: RegExp;
}

/** Whom one asks. */
export const reader =
  '(?:you|u|ya|anyone|someone|somebody|everyone|everybody|anybody|(?:any|some|all|each|every one) of you|you guys|you all|yall|folks)';
export const readerOpens =
  'you u ya anyone someone somebody everyone everybody anybody any some all each every yall folks';
/** What can stand between a request and the asked-for verb. */
export const softeners =
  '(?:please |also |just |kindly |possibly |maybe |perhaps |even |still |be (?:willing|able|interested|so kind|open|up) (?:as )?(?:to|in|for) |consider |like to |want to |care to |mind |take (?:a|the) (?:moment|minute|second) to |ever )*';
export const adverbs = '(?:[a-z]+ly |also |just |still |now |all |even |both )*';
/** Words of a group of people before an infinitive: "voters", "single parents in town". */
const group = '(?: (?!to\\b|that\\b)[a-z]+){1,4}';
/** What a verb of wanting can have for an object before its "to": "you", "all voters", "500 more people like you". */
export const people = `(?:[0-9][0-9,.]* (?:more )?)?(?:${reader}|(?:all|every|each|my|our|your|fellow)(?: of)?${group}|(?:a (?:few|number|couple|handful) of )?(?:more )?(?:people|(?!congress|senators?|legislators?|lawmakers|leaders|politicians|republicans|democrats|governments|companies|reasons|ways|places|things|opportunities|chances|ideas|excuses|options|methods|tools|resources|plans|tips|signs|cases|words|others to)[a-z]+s)(?: (?:like you|(?:with|who|in|from)${group}))?)`;
/** How one says that something is wanted: by its weight. */
export const weighty =
  '(?:crucial|critical|vital|essential|imperative|important|necessary|urgent|key|best|(?:high )?time)';
/** "I'd appreciate it", "it would be great", "it would mean a lot to us": what one says of a wish. */
export const welcome =
  '(?:appreciate(?: it)?(?: very much| so much| a lot)?|(?:love|like) it|grateful|thankful|(?:great|nice|awesome|amazing|lovely|wonderful|helpful|cool|kind|happy|fantastic|thrilled|delighted|honou?red)(?: of you)?|mean (?:a lot|so much|the world|everything)(?: to (?:me|us))?|help (?:me |us )?(?:out )?(?:a lot|so much|greatly))';
