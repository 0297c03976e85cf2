import { isDocument, migratePolicy } from './migrations';
import { defaultPolicy, type Policy, policySchema, policyVersion } from './policy';

/** What is wrong with a stored policy. `broken`: these sections are at their defaults; `newer`: made by newer code. */
export type PolicyProblem =
  | { kind: 'broken'; sections: string[] }
  | { kind: 'newer'; version: number };

export interface PolicyReading {
  policy: Policy;
  problem?: PolicyProblem;
}

/**
 * The policy in a stored value. Nothing stored is the defaults; a section that does not parse falls back to its
 * default alone, so that one broken phrase does not open an organisation's gate.
 */
export function readPolicy(stored: unknown): PolicyReading {
  if (stored === undefined || stored === null) return { policy: defaultPolicy };
  if (!isDocument(stored)) {
    return { policy: defaultPolicy, problem: { kind: 'broken', sections: ['document'] } };
  }
  const document = migratePolicy(stored);
  const whole = policySchema.safeParse(document);
  if (whole.success) return { policy: whole.data };
  const { version } = document;
  const broken = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const sound = Object.entries(document).filter(([section]) => !broken.has(section));
  const policy = policySchema.parse(Object.fromEntries(sound));
  if (typeof version === 'number' && version > policyVersion) {
    return { policy, problem: { kind: 'newer', version } };
  }
  return { policy, problem: { kind: 'broken', sections: [...broken] } };
}
