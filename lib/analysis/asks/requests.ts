import type { AskStrength } from '../finding';

/** A construction that asks without an imperative; it ends where the asked-for verb stands. */
export interface Request {
  /** On the words of a sentence as one string (see `restOf`), from the request's first word on. */
  pattern: RegExp;
  strength: AskStrength;
}

const reader =
  '(?:you|u|ya|anyone|someone|somebody|everyone|anybody|any of you|some of you|you guys|you all|yall|folks)';
const softeners =
  '(?:please |also |just |kindly |possibly |maybe |perhaps |even |still |help (?:us |me |out )?(?:by |to )?|be (?:willing|able|interested|so kind|open) (?:as )?(?:to|in) |consider |like to |want to |care to |mind |take (?:a|the) (?:moment|minute|second) to |ever )*';
const adverbs = '(?:[a-z]+ly |also |just |still |now |all |even |both )*';
/** What a performative verb can have for an object before its "to": "you", "all voters", "every one of you". */
const people = `(?:${reader}|(?:all|every|each|my|our|your|fellow)(?: of)?(?: [a-z]+){1,3}|[a-z]+s|[a-z]+ns)`;
const past = '(?:donated|gave|contributed|chipped|pitched|shared|joined|signed|voted)';

/**
 * Requests that are not imperatives, the more direct ones first. Clark (1979), "Responding to indirect speech acts",
 * doi:10.1016/0010-0285(79)90020-3; Searle (1975), "Indirect speech acts": asking whether the reader can, will or
 * wants to, and stating that one wants it or that the reader ought to.
 */
export const requests: readonly Request[] = [
  // Would you (please) …? Can anyone …?
  {
    pattern: new RegExp(`^(?:can|could|will|would|may) (?:not )?${reader} (?:not )?${softeners}`),
    strength: 'hard',
  },
  // Are you willing to …? if you would be willing to …
  {
    pattern: new RegExp(
      `^(?:are|is|if|would) ${reader} (?:would be |are |were |be )?(?:willing|able|in a position|open) (?:to|in) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Can we count on you to …?
  {
    pattern: new RegExp(
      `^(?:can|could|may) (?:i|we) (?:ask|count on|get|persuade|convince|interest|trouble|invite|encourage) ${reader} (?:to|in|for|into) ${softeners}`,
    ),
    strength: 'hard',
  },
  // Do you want to give?
  {
    pattern: new RegExp(`^do ${reader} (?:want|wish|care|plan) to ${softeners}`),
    strength: 'hard',
  },
  // I urge you to …, we need everyone to …
  {
    pattern: new RegExp(
      `^(?:i|we) (?:would like to |want to |have to |would |will |do |am |are |${adverbs})*(?:urge|ask|beg|need|want|recommend|request|implore|encourage|call on|calling on|urging|asking|counting on|count on|encouraging|like|love) (?:for )?${people} (?:to |that you |please )?${softeners}${adverbs}`,
    ),
    strength: 'hard',
  },
  {
    pattern:
      /^(?:i|we) (?:do |would )?(?:ask|request|recommend|suggest) that (?:you|everyone|everybody|all) (?:please )?/,
    strength: 'hard',
  },
  { pattern: /^needs? you (?:all )?to /, strength: 'hard' },
  // You should join …, you must register …
  {
    pattern: new RegExp(
      `^${reader} (?:really )?(?:should|must|have to|need to|gotta|got to|ought to) ${adverbs}`,
    ),
    strength: 'hard',
  },
  // How much would you like to give?
  {
    pattern: new RegExp(
      `^how much (?:would|can|could|will|do) ${reader} (?:like|want|be willing|be able|care)? ?(?:to )?`,
    ),
    strength: 'hard',
  },
  // It would help if you could share …; if everyone gave …
  {
    pattern: new RegExp(`^if ${reader} (?:could|would|can|all|just)(?: please| just| all)* `),
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^if (?:${reader}|each of (?:you|us)|everyone [a-z]+(?: this)?|just [a-z0-9]+ (?:of you|people)|all of you) (?=${past}\\b)`,
    ),
    strength: 'hard',
  },
  // You can sign up …
  {
    pattern: new RegExp(
      `^${reader} (?:can|could|may|might) (?:also |still |always |easily |even |now |help (?:us |me |[a-z]+ ){0,5}(?:by )?)*`,
    ),
    strength: 'soft',
  },
  // Have you thought about …? How do you feel about …? Why not …?
  {
    pattern: new RegExp(
      `^(?:have|did|do) ${reader} (?:ever )?(?:thought|think|considered|consider|know) (?:about |of |that )?(?:you can )?`,
    ),
    strength: 'soft',
  },
  {
    pattern:
      /^(?:how|what) (?:do you feel about|would you feel about|about|would you think (?:of|about)) /,
    strength: 'soft',
  },
  { pattern: /^why (?:not|do you not|do not you) /, strength: 'soft' },
  // Are you interested in …
  {
    pattern: new RegExp(
      `^${reader} (?:would |will |may |might |can |are |is |be )*interested in (?:(?:learning|hearing) more about (?:and|or) (?:possibly |maybe )?)?`,
    ),
    strength: 'soft',
  },
  // Have you joined our …? (Whether somebody voted or gave is a question.)
  {
    pattern:
      /^have you (?:already )?(?=(?:signed|joined|tried|taken|subscribed|registered|entered)\b)/,
    strength: 'soft',
  },
  // Celebrate by joining …
  { pattern: /^by (?=[a-z]+ing\b)/, strength: 'soft' },
  // I hope you will …, we would love you to …, you are welcome to …
  {
    pattern: new RegExp(
      `^(?:(?:i|we) )?(?:really |do |would |still )*(?:hope|hoping|hopefully|invite|inviting|welcome) (?:that |to see |for )?(?:${reader}|all) (?:can |will |all |to |might |would |decide to |consider )*`,
    ),
    strength: 'soft',
  },
  {
    pattern:
      /^(?:you|everyone|all|anyone) (?:are|is) (?:all |also |very |most |more than |always )*(?:welcome|invited|encouraged|urged|asked) (?:to|and) /,
    strength: 'soft',
  },
];

/** The words that any of the requests can begin with. */
export const requestOpeners: ReadonlySet<string> = new Set(
  `can could will would may are is if i we you u ya anyone someone somebody everyone anybody how have did do what why
  need needs hope hoping hopefully invite inviting really any some all by folks yall welcome`
    .split(/\s+/)
    .filter(Boolean),
);
