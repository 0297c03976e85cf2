import { z } from '@/lib/zod';
import { isDocument, migratePolicy } from './migrations';
import { type Policy, policyVersion } from './policy';
import { faultyPaths, soundPart } from './sound';
import { type Sparse, sparseSections } from './sparse';

/** What an administrator can set: every section of the policy but a person's own quiet phrases. */
const { version: _, quietPhrases: __, ...sections } = sparseSections;

/** What an administrator sets for everybody of the organisation: floors, and who set them. */
export type Managed = Sparse<Omit<Policy, 'version' | 'quietPhrases'>> & {
  version?: typeof policyVersion;
  /** The organisation's name, as people are told it. */
  setBy?: string;
};

const optionalSections = Object.fromEntries(
  Object.entries(sections).map(([name, section]) => [name, z.exactOptional(section)]),
);

export const managedSchema = z.strictObject({
  setBy: z.exactOptional(z.string().trim().min(1).max(200)),
  version: z.exactOptional(z.literal(policyVersion)),
  ...optionalSections,
}) as unknown as z.ZodType<Managed>;

/** Floors as they are in force, and what could not be read of them. */
export interface ManagedReading {
  floors: Managed;
  /** The places that could not be read, as `ask.fromContact`; the rest is in force. */
  faults: string[];
}

/** The floors in what the browser hands over; `undefined` when no administrator has set anything. */
export function readManaged(stored: unknown): ManagedReading | undefined {
  if (!isDocument(stored) || Object.keys(stored).length === 0) return;
  // Administrators need not write the version; what they write without one is of ours.
  const document = stored.version === undefined ? stored : migratePolicy(stored);
  const whole = managedSchema.safeParse(document);
  if (whole.success) return { floors: whole.data, faults: [] };
  const faults = [...new Set(faultyPaths(whole.error).map((path) => path.join('.')))];
  const rest = managedSchema.safeParse(soundPart(document, whole.error));
  return { floors: rest.success ? rest.data : {}, faults };
}
