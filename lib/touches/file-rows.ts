import { askKinds, askStrengths, messageFunctions, ruleIds } from '@/lib/analysis/finding';
import { addresseeRoles, siteIds, surfaces } from '@/lib/draft/draft';
import { directions, offlineMeans, touchKinds } from '@/lib/draft/touch-kind';
import { markKinds } from '@/lib/policy/relationship';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { z } from '@/lib/zod';
import { factsOf } from './person';
import {
  askOutcomes,
  type LogEntry,
  logEvents,
  type Merge,
  type Parked,
  type Person,
  type Send,
  type Touch,
} from './records';

/** A person as the file has them: without the counts, which follow from the touches. */
export type PersonRow = Pick<
  Person,
  | 'id'
  | 'site'
  | 'handle'
  | 'displayName'
  | 'certain'
  | 'identities'
  | 'merges'
  | 'tags'
  | 'type'
  | 'notes'
  | 'mark'
  | 'settledAt'
  | 'editedAt'
  | 'opened'
>;

/** The rows of each section of the file. */
export interface FileRows {
  people: PersonRow;
  /** Without `personId`, which the people say, and `waited`, which the order of the touches says. */
  touches: Omit<Touch, 'personId' | 'waited'>;
  sends: Send;
  log: LogEntry;
  parked: Parked;
}
export type Section = keyof FileRows;
export const sections = ['people', 'touches', 'sends', 'log', 'parked'] as const;

const at = z.int().min(0).max(8_640_000_000_000_000);
const key = z.string().min(1).max(400);
const rowId = z.string().min(1).max(1_000);
const site = z.enum(siteIds);
const short = z.string().max(1_000);
const handle = z.string().min(1).max(300);

const identity = z.strictObject({
  id: key,
  site,
  handle,
  displayName: short,
  certain: z.boolean(),
  earlier: z.array(key).max(100),
});

const facts = {
  tags: z.array(z.string().min(1).max(100)).max(1_000),
  type: z.exactOptional(z.enum(relationshipTypes)),
  notes: z.exactOptional(z.string().max(200_000)),
  mark: z.exactOptional(
    z.strictObject({ kind: z.enum(markKinds), reason: z.string().max(2_000), at }),
  ),
  settledAt: z.exactOptional(at),
  editedAt: z.exactOptional(at),
};

const identities = z.array(identity).min(1).max(100);

const side = z.strictObject({
  id: key,
  identities,
  shown: key,
  lastAt: at,
  ...facts,
  get merges() {
    return merges;
  },
});

const merge: z.ZodType<Merge> = z.strictObject({
  id: rowId,
  at,
  get kept() {
    return side;
  },
  get absorbed() {
    return side;
  },
});
const merges: z.ZodType<Merge[]> = z.array(z.lazy(() => merge)).max(100);

const send = z.strictObject({
  id: rowId,
  at,
  site,
  surface: z.enum(surfaces),
  people: z.array(key).max(250),
  rules: z.array(z.enum(ruleIds)).max(100),
  ask: z.exactOptional(
    z.strictObject({
      strength: z.enum(askStrengths),
      kind: z.enum(askKinds),
      outcome: z.enum(askOutcomes),
    }),
  ),
  function: z.exactOptional(z.enum(messageFunctions)),
  unjudged: z.exactOptional(z.literal(true)),
  account: z.exactOptional(z.string().max(300)),
});

/** What a row of each section must be; a key that is not named here is refused. */
export const rowSchemas: { [Name in Section]: z.ZodType<FileRows[Name]> } = {
  people: z.strictObject({
    id: key,
    site,
    handle,
    displayName: short,
    certain: z.boolean(),
    identities,
    merges,
    opened: z.exactOptional(z.strictObject({ id: rowId, identity: key, at })),
    ...facts,
  }),
  touches: z.strictObject({
    id: rowId,
    identity: key,
    kind: z.enum(touchKinds),
    at,
    direction: z.enum(directions),
    site,
    surface: z.exactOptional(z.enum(surfaces)),
    role: z.exactOptional(z.enum(addresseeRoles)),
    asked: z.enum([...askStrengths, 'none']),
    thread: z.exactOptional(z.string().min(1).max(500)),
    account: z.exactOptional(z.string().max(300)),
    means: z.exactOptional(z.enum(offlineMeans)),
    note: z.exactOptional(z.string().max(20_000)),
  }),
  sends: send,
  log: z.strictObject({
    id: rowId,
    at,
    event: z.enum(logEvents),
    site,
    surface: z.enum(surfaces),
    people: z.array(key).max(250),
    reason: z.exactOptional(z.string().max(2_000)),
    account: z.exactOptional(z.string().max(300)),
  }),
  parked: z.strictObject({
    id: z.uuid(),
    at,
    site,
    surface: z.enum(surfaces),
    people: z.array(key).max(250),
    recipients: z
      .array(
        z.strictObject({
          id: key,
          site,
          handle,
          displayName: short,
          certain: z.boolean(),
          role: z.enum(addresseeRoles),
        }),
      )
      .max(250),
    text: z.string().max(250_000),
    strength: z.enum(['soft', 'hard']),
    account: z.exactOptional(z.string().max(300)),
    url: z.exactOptional(z.url({ protocol: /^https$/ }).max(2_000)),
  }),
};

/** A person as the file has them. */
export function personRow(person: Person): PersonRow {
  const { id, site, handle, displayName, certain, identities, merges, opened } = person;
  return {
    id,
    site,
    handle,
    displayName,
    certain,
    identities,
    merges,
    ...(opened === undefined ? {} : { opened }),
    ...factsOf(person),
  };
}

/** A touch as the file has it. */
export function touchRow({ personId: _id, waited: _waited, ...row }: Touch): FileRows['touches'] {
  return row;
}
