import { isDocument, migratePolicy } from './migrations';
import { defaultPolicy, type Policy, policySchema, policyVersion } from './policy';
import { soundPart } from './sound';

/** What is wrong with a stored policy. `broken`: parts of these sections are at their defaults; `newer`: made by newer code. */
export type PolicyProblem =
  | { kind: 'broken'; sections: string[] }
  | { kind: 'newer'; version: number };

export interface OwnPolicy {
  policy: Policy;
  problem?: PolicyProblem;
}

/**
 * The person's own policy in a stored value, of whatever version. Nothing stored is the defaults; a setting that does
 * not parse falls back to its default alone, so that one broken phrase does not open an organisation's gate.
 */
export function readPolicy(stored: unknown): OwnPolicy {
  if (stored === undefined || stored === null) return { policy: defaultPolicy };
  if (!isDocument(stored)) {
    return { policy: defaultPolicy, problem: { kind: 'broken', sections: ['document'] } };
  }
  const document = migratePolicy(stored);
  const whole = policySchema.safeParse(document);
  if (whole.success) return { policy: whole.data };
  const rest = policySchema.safeParse(soundPart(document, whole.error));
  const policy = rest.success ? rest.data : defaultPolicy;
  const { version } = document;
  if (typeof version === 'number' && version > policyVersion) {
    return { policy, problem: { kind: 'newer', version } };
  }
  const sections = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  return { policy, problem: { kind: 'broken', sections: [...sections] } };
}
