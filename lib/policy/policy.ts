import { ruleIds } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import { z } from '@/lib/zod';
import { phraseKey } from './phrase';
import { enforcements } from './verdict';

/** The version of the document that this code writes. */
export const policyVersion = 1;

/** Quiet phrases are kept up to this many; the oldest go first. */
export const maxQuietPhrases = 500;

/** One switch for each id, on unless said otherwise: a new rule or site needs no migration. */
function switches<const Id extends string>(ids: readonly Id[]) {
  const shape = Object.fromEntries(ids.map((id) => [id, z.boolean().default(true)]));
  return z.object(shape as Record<Id, z.ZodDefault<z.ZodBoolean>>);
}

const ask = z.object({
  /** The first contact that may ask; the contact being written counts. "Not before the 5th" is the house's default. */
  fromContact: z.int().min(1).max(50).default(5),
  /** Which asks are held: only hard ones, or soft ones too. A pointer never is. */
  holds: z.enum(['hard', 'any']).default('hard'),
  enforcement: z.enum(enforcements).default('confirm'),
});

const quietPhrase = z.object({
  rule: z.enum(ruleIds),
  phrase: z.string().transform(phraseKey).pipe(z.string().min(1)),
});

/** The rules in force, as one document: types, defaults and validation all come from here. */
export const policySchema = z.object({
  version: z.literal(policyVersion).default(policyVersion),
  ask: ask.prefault({}),
  /** Which rules give hints. The gate is not a hint: it is set by `ask` alone. */
  rules: switches(ruleIds).prefault({}),
  quietPhrases: z.array(quietPhrase).max(maxQuietPhrases).default([]),
  sites: switches(siteIds).prefault({}),
});
export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy: Policy = policySchema.parse({});
