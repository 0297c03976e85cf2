import { ruleIds } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import { z } from '@/lib/zod';
import { phraseKey } from './phrase';
import { relationshipTypes } from './relationship-types';
import { enforcements } from './verdict';

/** The version of the document that this code writes. */
export const policyVersion = 2;

/** Quiet phrases are kept up to this many; the oldest go first. */
export const maxQuietPhrases = 500;

/** From quiet to loud. `dot`: underlined and told in the card, but the chip does not speak of it. */
export const loudnesses = ['off', 'dot', 'full'] as const;
export type Loudness = (typeof loudnesses)[number];

/** Which asks are held, from few to many. */
export const holdings = ['hard', 'any'] as const;

/** What at most one touch with a person counts in. */
export const caps = ['none', 'hour', 'day', 'thread'] as const;

/** Languages that there are rules for; a text in any other gets no findings. */
const judgedLanguages = ['en'] as const;

/** One setting for each id: a new rule or site needs no migration. */
function each<const Id extends string, Leaf extends z.ZodType>(ids: readonly Id[], leaf: Leaf) {
  return z.object(Object.fromEntries(ids.map((id) => [id, leaf])) as Record<Id, Leaf>);
}

const on = z.boolean().default(true);
const percent = z.int().min(0).max(100);
const loudness = z.enum(loudnesses);

/** The thresholds that a relationship type may set for itself. */
const thresholds = {
  /** The first contact that may ask; the contact being written counts. "Not before the 5th" is the house's default. */
  fromContact: z.int().min(1).max(50),
  /** Whole days of 24 hours since the first touch. */
  minimumDaysKnown: z.int().min(0).max(3650),
  /** Whether the person must have answered, or written to us, once. */
  needsAnswer: z.boolean(),
  /** Contacts between one ask and the next, neither of the two counted. */
  contactsBetweenAsks: z.int().min(0).max(50),
};
export type Thresholds = { [Key in keyof typeof thresholds]: z.infer<(typeof thresholds)[Key]> };

const ofType = z.object({
  fromContact: z.exactOptional(thresholds.fromContact),
  minimumDaysKnown: z.exactOptional(thresholds.minimumDaysKnown),
  needsAnswer: z.exactOptional(thresholds.needsAnswer),
  contactsBetweenAsks: z.exactOptional(thresholds.contactsBetweenAsks),
});

const ask = z.object({
  fromContact: thresholds.fromContact.default(5),
  minimumDaysKnown: thresholds.minimumDaysKnown.default(0),
  needsAnswer: thresholds.needsAnswer.default(false),
  contactsBetweenAsks: thresholds.contactsBetweenAsks.default(4),
  /** Which asks are held: only hard ones, or soft ones too. A pointer never is. */
  holds: z.enum(holdings).default('hard'),
  enforcement: z.enum(enforcements).default('confirm'),
  /** Whether a blocked ask may be sent with a reason of a few words. */
  overrideWithReason: z.boolean().default(false),
  /** Whether "may ask any time" on a person opens the gate for them. */
  mayAskMarks: z.boolean().default(true),
  /** Whether words that a person made quiet no longer count as an ask. Under `block` they always do. */
  quietPhrasesOpen: z.boolean().default(true),
  /** What is different for people of a type. */
  perType: each(relationshipTypes, ofType.default({})).prefault({}),
});

const counting = z.object({
  kinds: z
    .object({
      ...each(['reply', 'mention', 'message', 'quote', 'offline'], on).shape,
      reaction: z.boolean().default(false),
    })
    .prefault({}),
  /** Whether what a person wrote to us counts as a touch. */
  inbound: on,
  /** At most one touch with a person counts in each of these. */
  atMostOne: z.enum(caps).default('none'),
});

const publicPosts = z.object({
  /** Public posts without an ask, before each one with an ask. */
  givesPerAsk: z.int().min(0).max(50).default(4),
  /** What happens to a public ask that comes before. */
  whenShort: z.enum(enforcements).default('nudge'),
});

/** What the team wants of a week; what is absent is no goal. */
const goals = z.object({
  /** At least this share of what goes out is conversation, in percent. */
  conversationShare: z.exactOptional(percent),
  /** Answers come within this many hours. */
  responseHours: z.exactOptional(z.int().min(1).max(720)),
  /** Days of the week with something going out. */
  daysActive: z.exactOptional(z.int().min(0).max(7)),
  /** At most this share of what goes out is stock words, in percent. */
  cannedShareAtMost: z.exactOptional(percent),
});

const retention = z.object({
  /** Touches are forgotten after this many days. */
  days: z.int().min(30).max(3650).default(730),
  /** Whether the text of an ask that is parked may be kept until it goes out. */
  keepParkedTexts: on,
});

const quietPhrase = z.object({
  rule: z.enum(ruleIds),
  phrase: z.string().transform(phraseKey).pipe(z.string().min(1)),
});

/** The rules in force, as one document: types, defaults and validation all come from here. */
export const policySchema = z.object({
  version: z.literal(policyVersion).default(policyVersion),
  ask: ask.prefault({}),
  counting: counting.prefault({}),
  publicPosts: publicPosts.prefault({}),
  /** How loud each rule's hints are. The gate is not a hint: it is set by `ask` and `publicPosts` alone. */
  rules: each(ruleIds, loudness.default('full')).prefault({}),
  /** How loud they are on one site, where that is different. */
  siteRules: each(siteIds, each(ruleIds, z.exactOptional(loudness)).default({})).prefault({}),
  quietPhrases: z.array(quietPhrase).max(maxQuietPhrases).default([]),
  sites: each(siteIds, on).prefault({}),
  languages: z.array(z.enum(judgedLanguages)).max(20).default(['en']),
  goals: goals.default({}),
  retention: retention.prefault({}),
});
export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy: Policy = policySchema.parse({});

/** The thresholds for a person of this type, or of none. */
export function thresholdsFor(
  { ask }: Policy,
  type?: (typeof relationshipTypes)[number],
): Thresholds {
  const { fromContact, minimumDaysKnown, needsAnswer, contactsBetweenAsks } = ask;
  return {
    fromContact,
    minimumDaysKnown,
    needsAnswer,
    contactsBetweenAsks,
    ...(type && ask.perType[type]),
  };
}
