import { policyVersion } from './policy';

/** A policy as it was stored or exported, of whatever version. */
export type PolicyDocument = Record<string, unknown>;

export const isDocument = (value: unknown): value is PolicyDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 knew a rule as on or off; since 2 it is told how loud it is. */
function toVersion2(document: PolicyDocument): PolicyDocument {
  const { rules } = document;
  if (!isDocument(rules)) return document;
  const loud = Object.entries(rules).map(([rule, on]): [string, unknown] => [
    rule,
    typeof on === 'boolean' ? (on ? 'full' : 'off') : on,
  ]);
  return { ...document, rules: Object.fromEntries(loud) };
}

/** What makes a document of each version one of the next. Steps are only ever added, and change what they are given. */
const steps: readonly ((document: PolicyDocument) => PolicyDocument)[] = [toVersion2];

/**
 * The document as one of our version; one that is newer, or of no version that can be, comes back as it is. A document
 * without a version is of the first, which could be stored in part. Pure; nothing in it is checked here.
 */
export function migratePolicy(document: PolicyDocument): PolicyDocument {
  const { version = 1 } = document;
  if (typeof version !== 'number' || !Number.isInteger(version)) return document;
  if (version < 1 || version >= policyVersion) return document;
  const migrated = steps.slice(version - 1).reduce((from, step) => step(from), document);
  return { ...migrated, version: policyVersion };
}
