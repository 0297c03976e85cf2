/** The id of a rule is its file name in `rules/`, its option key and its message key. */
export const ruleIds = [
  'ask',
  'self-promotion',
  'boilerplate',
  'broadcast',
  'telling',
  'urgency',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** `pointer` (read / watch / learn more + link) is the weakest ask and never holds a send. */
export const askStrengths = ['pointer', 'soft', 'hard'] as const;
export type AskStrength = (typeof askStrengths)[number];

export const askKinds = [
  'donate',
  'buy',
  'sign-up',
  'attend',
  'volunteer',
  'apply',
  'vote',
  'petition',
  'contact-official',
  'share',
  'download',
  'meet',
  'enter',
  'read',
  'other',
] as const;
export type AskKind = (typeof askKinds)[number];

/** One flagged stretch of a draft, or (`whole`) a flag on the draft as such. */
export interface Finding {
  rule: RuleId;
  /** UTF-16 offsets into the draft's text, half open, on whole code points; `0..length` when `whole`. */
  start: number;
  end: number;
  whole?: true;
  /** Which of the rule's reasons applies: `rules.<rule>.<variant>.reason` and `.instead` in the locale files. */
  variant: string;
  /** Values for the reason's sentence: an amount, a count, the words at fault. */
  details?: Record<string, string | number>;
  /** Words that could stand instead or be added, in the draft's language: to show and to copy, never to write. */
  suggestion?: string;
  /** Only of `ask`. */
  ask?: { strength: AskStrength; kind: AskKind };
  /** The policy wants this rule quiet: underlined, and told when the card is opened, but not by the chip. */
  dot?: true;
}

/** Message function of a whole draft (Lovejoy & Saxton 2012, doi:10.1111/j.1083-6101.2012.01576.x). */
export const messageFunctions = ['information', 'community', 'action'] as const;
export type MessageFunction = (typeof messageFunctions)[number];

/** What the rules say of a draft. `findings` are sorted by start and do not overlap within a rule. */
export interface Analysis {
  findings: Finding[];
  /** False when the text is not (confidently) English: text rules stayed silent. */
  judged: boolean;
  /** The strongest ask found, `none` when there is none. */
  strongestAsk: AskStrength | 'none';
  function: MessageFunction;
  /** Share of "we / our / I" among all pronouns that point at the writer or the reader, 0..1; undefined without any. */
  selfShare?: number;
  /** The draft without the sentences that ask, when something to say is left. */
  withoutAsk?: string;
}
