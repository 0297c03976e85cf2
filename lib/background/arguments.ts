import { ruleIds } from '@/lib/analysis/finding';
import { composerReportSchema } from '@/lib/composer-in-use';
import { type Addressee, addresseeRoles, type Draft, siteIds, surfaces } from '@/lib/draft/draft';
import { directions, offlineMeans, touchKinds } from '@/lib/draft/touch-kind';
import type {
  Dismissal,
  FactsChange,
  ImportRows,
  Inbound,
  OfflineTouch,
  OpenedMessage,
  ParkRequest,
  Protocol,
  Release,
} from '@/lib/messaging';
import { markKinds } from '@/lib/policy/relationship';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { z } from '@/lib/zod';

/** The messages that the background answers; `openCard` and `composer` go the other way. */
export type Method = Exclude<keyof Protocol, 'openCard' | 'composer'>;
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
  thread: z.exactOptional(z.string().min(1).max(500)),
});

const dismissal: z.ZodType<Dismissal> = z.union([
  z.object({ rule: z.enum(ruleIds), phrase: z.string().max(250_000) }),
  z.object({ rule: z.enum(ruleIds) }),
]);

const message = z.object({
  from: z.object({
    site: z.enum(siteIds),
    handle: z.string().min(1).max(300),
    displayName: z.string().max(1_000),
    certain: z.boolean(),
  }),
  kind: z.enum(touchKinds).exclude(['offline']),
  surface: z.enum(surfaces),
  at,
  thread: z.exactOptional(z.string().min(1).max(500)),
  account: z.exactOptional(z.string().max(300)),
});
/** A site's own id of something. */
const siteKey = z.string().min(1).max(500);
const inbound: z.ZodType<Inbound> = message.extend({ id: siteKey });
const opened: z.ZodType<OpenedMessage> = message.extend({ id: z.exactOptional(siteKey) });

/** `Person.id`, or another key of a person. */
const personKey = z.string().min(1).max(400);
const peopleKeys = z.array(personKey).max(100_000);

const offline: z.ZodType<OfflineTouch> = z.object({
  id,
  person: personKey,
  at,
  means: z.enum(offlineMeans),
  direction: z.enum(directions),
  note: z.exactOptional(z.string().max(20_000)),
  asked: z.exactOptional(z.boolean()),
});

const tags = z.array(z.string().trim().min(1).max(100)).max(100);

const change: z.ZodType<FactsChange> = z.object({
  addTags: z.exactOptional(tags),
  removeTags: z.exactOptional(tags),
  type: z.exactOptional(z.enum(relationshipTypes).nullable()),
  notes: z.exactOptional(z.string().max(100_000).nullable()),
  mark: z.exactOptional(
    z.object({ kind: z.enum(markKinds), reason: z.string().max(2_000) }).nullable(),
  ),
  settledAt: z.exactOptional(at.nullable()),
});

const parkRequest: z.ZodType<ParkRequest> = z.object({
  id,
  draft,
  at,
  url: z.exactOptional(z.url({ protocol: /^https$/ }).max(2_000)),
});

const importRows: z.ZodType<ImportRows> = z.object({
  id,
  part: z.int().min(0).max(1_000_000),
  section: z.enum(['people', 'touches', 'sends', 'log', 'parked']),
  lines: z.string().max(8_000_000),
  firstRow: z.int().min(0),
});

/** What each message must carry; a message without its line here is a type error. */
export const argumentSchemas: { [Name in Method]: z.ZodType<Argument<Name>> } = {
  judge: draft,
  enabled: z.enum(siteIds),
  held: z.object({ id, draft, at }),
  claim: release,
  release,
  confirm: id,
  discard: id,
  takeBack: z.object({
    id,
    inbound: z.exactOptional(z.object({ id: siteKey, site: z.enum(siteIds) })),
  }),
  dismiss: dismissal,
  report: composerReportSchema,
  opened,
  inbound,
  offline,
  undoTouch: z.string().min(1).max(1_000),
  editPeople: z.object({ people: peopleKeys, change }),
  rename: z.object({
    identity: personKey,
    handle: z.string().trim().min(1).max(300),
    forget: z.exactOptional(z.boolean()),
  }),
  merge: z.object({ keep: personKey, absorb: z.array(personKey).min(1).max(100) }),
  undoMerge: z.object({ person: personKey, merges: z.int().min(1).max(100) }),
  erasePeople: peopleKeys,
  erasePeriod: z.object({ start: at, end: at }),
  eraseAll: z.undefined(),
  park: parkRequest,
  unpark: id,
  importRows,
  importFinish: id,
  importCancel: id,
};
