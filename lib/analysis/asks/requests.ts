import type { AskStrength } from '../finding';

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
}

const set = (words: string) => new Set(words.split(/\s+/));

const reader =
  '(?:you|u|ya|anyone|someone|somebody|everyone|anybody|any of you|some of you|you guys|you all|yall|folks)';
const readerOpens = 'you u ya anyone someone somebody everyone anybody any some yall folks';
const softeners =
  '(?:please |also |just |kindly |possibly |maybe |perhaps |even |still |be (?:willing|able|interested|so kind|open|up) (?:as )?(?:to|in|for) |consider |like to |want to |care to |mind |take (?:a|the) (?:moment|minute|second) to |ever )*';
const adverbs = '(?:[a-z]+ly |also |just |still |now |all |even |both )*';
/** What a performative verb can have for an object before its "to": "you", "all voters", "500 more people like you". */
const people = `(?:[0-9][0-9,.]* (?:more )?)?(?:${reader}|(?:all|every|each|my|our|your|fellow)(?: of)?(?: [a-z]+){1,3}|(?:people|[a-z]+s)(?: like you)?)`;
const performatives =
  '(?:urge|ask|beg|need|want|recommend|request|implore|encourage|challenge|call (?:on|upon)|calling (?:on|upon)|urging|asking|needing|counting on|count on|encouraging|inviting|challenging|begging|like|love)';
const past = '(?:donated|gave|contributed|chipped|pitched|shared|joined|signed|voted|subscribed)';
/** "I'd appreciate it", "it would be great", "it would mean a lot to us": what one says of a wish. */
const welcome =
  '(?:appreciate(?: it)?(?: very much| so much| a lot)?|(?:love|like) it|grateful|thankful|(?:great|nice|awesome|amazing|lovely|wonderful|helpful|cool|kind|happy|fantastic)(?: of you)?|mean (?:a lot|so much|the world|everything)(?: to (?:me|us))?|help (?:me |us )?(?:out )?(?:a lot|so much|greatly))';
const would =
  '(?:can |could |would |will |might |may |want |wish |like |care |are |be |willing |able )*';

/**
 * Requests that are not imperatives, the more direct ones first. Clark (1979), "Responding to indirect speech acts",
 * doi:10.1016/0010-0285(79)90020-3; Searle (1975), "Indirect speech acts": asking whether the reader can, will or
 * wants to, and stating that one wants it or that the reader ought to.
 */
const requests: readonly Request[] = [
  // Do you think you could …? Is there any chance you would …? I was wondering if you would like to …
  {
    opens: set('do is any a was were am wondering wonder i we hoping wanted'),
    pattern: new RegExp(
      `^(?:do you think|(?:is there )?(?:any|a) (?:chance|way)|(?:(?:i|we) )?(?:was|were|am|are|been)? ?(?:just |really |also )*(?:wondering|wonder|wanted to (?:see|know|ask|check)|want to (?:ask|know|see))|(?:was|were) (?:just |really )?hoping) (?:that |if |whether )?${reader} (?:can|could|would|will|might|may) ${softeners}`,
    ),
    strength: 'hard',
  },
  // I'd appreciate it if you subscribed
  {
    opens: set(
      'appreciate love like grateful thankful great nice awesome amazing lovely wonderful helpful cool kind happy fantastic mean help',
    ),
    pattern: new RegExp(
      `^${welcome} if ${reader} (?:can |could |would |will |might |all |just |please |go |and |also |take (?:a|the) (?:moment|minute|second) to )*`,
    ),
    strength: 'hard',
  },
  // (It is) time to …; three days left to …; your chance to …
  {
    opens: set('time chance day days hour hours minutes weeks'),
    pattern:
      /^(?:time|chance|(?:days?|hours?|minutes|weeks|time) (?:left|remaining|to go)) to (?:go (?:and )?)?/,
    strength: 'hard',
  },
  // Today is the last day to …; it is not too late to …
  {
    opens: set('last final only not'),
    pattern:
      /^(?:(?:last|final|only)(?: [a-z]+)? (?:days?|hours?|minutes|weeks?|call|chance|time|opportunity)(?: left)?|not too late) to (?:go (?:and )?)?/,
    strength: 'hard',
  },
  // All you have to do is …; the easiest way to help is to …
  {
    opens: set('all the one'),
    pattern:
      /^(?:all (?:that )?you (?:have|need|got) to do is|(?:the|one) (?:[a-z]+ ){0,2}(?:thing|way|ways) (?:that )?(?:you can (?:[a-z]+ ){1,4}|to (?:[a-z]+ ){1,5})?is) (?:to |by )?/,
    strength: 'hard',
  },
  // Let us know how much you would like to give; tell us if you want to help
  {
    opens: set('let just please tell say choose decide enter type'),
    pattern: new RegExp(
      `^(?:let (?:me|us) know|(?:just |please )?(?:tell|say|choose|decide|enter|type)(?: me| us)?) (?:how (?:much|many)|(?:the|what|which) amount)(?: [a-z]+)? ?(?:that )?${reader} ${would}(?:to )?`,
    ),
    strength: 'hard',
  },
  {
    opens: set('let tell message dm email contact'),
    pattern: new RegExp(
      `^(?:let (?:me|us) know|(?:tell|message|dm|email|contact) (?:me|us)) (?:if|whether) ${reader} ${would}(?:interested in )?(?:to )?`,
    ),
    strength: 'soft',
  },
  // Are you sure you do not want to give more?
  {
    opens: set('are'),
    pattern:
      /^are you sure (?:that )?you (?:do not|would not|can not|cannot|will not|dont) (?:want to |like to |wish to )?/,
    strength: 'hard',
  },
  // Would you (please) …? Can anyone …?
  {
    opens: set('can could will would may'),
    pattern: new RegExp(`^(?:can|could|will|would|may) (?:not )?${reader} (?:not )?${softeners}`),
    strength: 'hard',
    maybeQuestion: true,
  },
  // Are you willing to …? if you would be willing to …
  {
    opens: set('are is if would'),
    pattern: new RegExp(
      `^(?:are|is|if|would) ${reader} (?:would be |are |were |be )?(?:willing|able|in a position|open) (?:to|in) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Can we count on you to …?
  {
    opens: set('can could may'),
    pattern: new RegExp(
      `^(?:can|could|may) (?:i|we) (?:ask|count on|get|persuade|convince|interest|tempt|trouble|invite|encourage) ${reader} (?:to|in|for|into) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Do you want to give?
  {
    opens: set('do'),
    pattern: new RegExp(`^do ${reader} (?:want|wish|care|plan) to ${softeners}`),
    strength: 'hard',
    maybeQuestion: true,
  },
  // Let's go vote: what a reader can only do for themselves
  {
    opens: set('let lets'),
    pattern:
      /^(?:let's|lets|let us) (?:all |go |get out |and |please )*(?=(?:vote|donate|sign|register|subscribe|rsvp)\b)/,
    strength: 'hard',
  },
  // I urge you to …, we need everyone to …
  {
    opens: set('i we asking urging calling inviting encouraging challenging'),
    pattern: new RegExp(
      `^(?:i |we )?(?:would like to |want to |have to |would |will |do |am |are |${adverbs})*${performatives} (?:for )?${people} (?:to |that you |please )?${softeners}${adverbs}`,
    ),
    strength: 'hard',
  },
  {
    opens: set('i we'),
    pattern:
      /^(?:i|we) (?:do |would )?(?:ask|request|recommend|suggest) that (?:you|everyone|everybody|all) (?:please )?/,
    strength: 'hard',
  },
  { opens: set('need needs'), pattern: /^needs? you (?:all )?to /, strength: 'hard' },
  // You should join …, you must register …
  {
    opens: set(readerOpens),
    pattern: new RegExp(
      `^${reader} (?:really )?(?:should|must|have to|need to|gotta|got to|ought to|(?:will|would|might|may) want to|(?:are|is) going to want to) ${adverbs}`,
    ),
    strength: 'hard',
  },
  // How much would you like to give?
  {
    opens: set('how'),
    pattern: new RegExp(
      `^how much (?:would|can|could|will|do) ${reader} (?:like|want|be willing|be able|care)? ?(?:to )?`,
    ),
    strength: 'hard',
  },
  // It would help if you could share …; if everyone gave …
  {
    opens: set('if'),
    pattern: new RegExp(`^if ${reader} (?:could|would|can|all|just)(?: please| just| all)* `),
    strength: 'hard',
  },
  {
    opens: set('if'),
    pattern: new RegExp(
      `^if (?:everybody|each of (?:you|us)|every(?:one)?(?: [a-z]+){0,4}|just [a-z0-9]+ (?:of you|people)|all of you) (?=${past}\\b)`,
    ),
    strength: 'hard',
  },
  // You can sign up …
  {
    opens: set(readerOpens),
    pattern: new RegExp(
      `^${reader} (?:can|could|may|might) (?:also |still |always |easily |even |now |help (?:us |me |[a-z]+ ){0,5}(?:by )?)*`,
    ),
    strength: 'soft',
  },
  // Have you thought about …? How do you feel about …? Why not …?
  {
    opens: set('maybe perhaps'),
    pattern: new RegExp(`^(?:maybe|perhaps) ${reader} (?:will|would|can|could|might) `),
    strength: 'soft',
  },
  {
    opens: set('have did do maybe perhaps you'),
    pattern: new RegExp(
      `^(?:have|did|do|maybe|perhaps)? ?${reader} (?:could |can |might |should )?(?:ever )?(?:thought|think|considered|consider|know) (?:about |of |that )?(?:you can )?`,
    ),
    strength: 'soft',
  },
  {
    opens: set('how what'),
    pattern:
      /^(?:how|what) (?:do you feel about|would you feel about|about|would you think (?:of|about)) /,
    strength: 'soft',
  },
  { opens: set('why'), pattern: /^why (?:not|do you not|do not you) /, strength: 'soft' },
  // Are you interested in …
  {
    opens: set(readerOpens),
    pattern: new RegExp(
      `^${reader} (?:would |will |may |might |can |are |is |be )*interested in (?:(?:learning|hearing) more about (?:and|or) (?:possibly |maybe )?)?`,
    ),
    strength: 'soft',
  },
  // Anyone want to …?
  {
    opens: set('anyone anybody someone who'),
    pattern:
      /^(?:anyone|anybody|someone|who) (?:else )?(?:want|wants|wanna|fancy|fancies|care|up|keen|interested)(?: in| for)? (?:to )?/,
    strength: 'soft',
    maybeQuestion: true,
  },
  // Have you joined our …? (Whether somebody voted or gave is a question.)
  {
    opens: set('have'),
    pattern:
      /^have you (?:already )?(?=(?:signed|joined|tried|taken|subscribed|registered|entered)\b)/,
    strength: 'soft',
  },
  // Celebrate by joining …
  { opens: set('by'), pattern: /^by (?=[a-z]+ing\b)/, strength: 'soft' },
  // I hope you will …, we would love you to …, you are welcome to …
  {
    opens: set('i we really hope hoping hopefully invite inviting welcome do still'),
    pattern: new RegExp(
      `^(?:(?:i|we) )?(?:really |do |would |still )*(?:hope|hoping|hopefully|invite|inviting|welcome) (?:that |to see |for )?(?:${reader}|all) (?:can |will |all |to |might |would |decide to |consider )*`,
    ),
    strength: 'soft',
  },
  {
    opens: set('you everyone all anyone'),
    pattern:
      /^(?:you|everyone|all|anyone) (?:are|is) (?:all |also |very |most |more than |always )*(?:welcome|invited|encouraged|urged|asked) (?:to|and) /,
    strength: 'soft',
  },
];

const byOpener = new Map<string, Request[]>();
for (const request of requests)
  for (const word of request.opens) byOpener.set(word, [...(byOpener.get(word) ?? []), request]);

/** The requests that can begin with a word, the more direct ones first. */
export function requestsFrom(word: string): readonly Request[] {
  return byOpener.get(word) ?? [];
}
