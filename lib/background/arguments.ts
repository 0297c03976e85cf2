import { ruleIds } from '@/lib/analysis/finding';
import { composerReportSchema } from '@/lib/composer-reports';
import { type Addressee, addresseeRoles, type Draft, siteIds, surfaces } from '@/lib/draft/draft';
import type { Dismissal, Protocol, Release } from '@/lib/messaging';
import { z } from '@/lib/zod';

/** The messages that the background answers; `openCard` goes the other way. */
export type Method = Exclude<keyof Protocol, 'openCard'>;
export type Argument<Name extends Method> = Parameters<Protocol[Name]>[0];

// Caps are far above what the three sites allow (Facebook's longest post is 63,206 characters): they only keep a
// broken or hostile page from filling the worker's memory or the record.
const addressee: z.ZodType<Addressee> = z.object({
  site: z.enum(siteIds),
  handle: z.string().min(1).max(300),
  displayName: z.string().max(1_000),
  certain: z.boolean(),
  role: z.enum(addresseeRoles),
});

const draft: z.ZodType<Draft> = z.object({
  site: z.enum(siteIds),
  surface: z.enum(surfaces),
  text: z.string().max(250_000),
  addressees: z.array(addressee).max(250),
  account: z.exactOptional(z.string().max(300)),
});

/** Client-made ids are UUIDs: nothing else becomes part of a key. */
const id = z.uuid();
const at = z.int().nonnegative();

const release: z.ZodType<Release> = z.object({
  id,
  draft,
  at,
  override: z.exactOptional(z.string().max(2_000)),
  revised: z.exactOptional(z.boolean()),
});

const dismissal: z.ZodType<Dismissal> = z.union([
  z.object({ rule: z.enum(ruleIds), phrase: z.string().max(250_000) }),
  z.object({ rule: z.enum(ruleIds) }),
]);

/** What each message must carry; a message without its line here is a type error. */
export const argumentSchemas: { [Name in Method]: z.ZodType<Argument<Name>> } = {
  judge: draft,
  enabled: z.enum(siteIds),
  held: z.object({ id, draft, at }),
  release,
  confirm: id,
  discard: id,
  dismiss: dismissal,
  report: composerReportSchema,
};
