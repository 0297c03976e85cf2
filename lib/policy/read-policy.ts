import { type ManagedReading, readManaged } from './managed';
import { isDocument, migratePolicy } from './migrations';
import { defaultPolicy, type Policy, policySchema, policyVersion } from './policy';
import { soundPart } from './sound';
import { stricterOf } from './stricter';

/** What is wrong with a stored policy. `broken`: parts of these sections are at their defaults; `newer`: made by newer code. */
type PolicyProblem = { kind: 'broken'; sections: string[] } | { kind: 'newer'; version: number };

export interface OwnReading {
  policy: Policy;
  problem?: PolicyProblem;
}

/** The policy in force, and what it is made of. */
export interface PolicyReading {
  /** The stricter of what the organisation set and what the person set: the one that counts. */
  policy: Policy;
  /** What the person set; changes are made to it. */
  own: Policy;
  /** What the organisation set; absent without an administrator. */
  managed?: ManagedReading;
  /** What is wrong with the person's own. */
  problem?: PolicyProblem;
}

/** The policy in force, from what is stored and what the browser hands over of the administrator's. Pure. */
export function policyInForce(stored: unknown, handedOver: unknown): PolicyReading {
  const { policy: own, problem } = readPolicy(stored);
  const managed = readManaged(handedOver);
  return {
    policy: stricterOf(managed?.floors, own),
    own,
    ...(managed ? { managed } : {}),
    ...(problem ? { problem } : {}),
  };
}

/**
 * The person's own policy in a stored value, of whatever version. Nothing stored is the defaults; a setting that does
 * not parse falls back to its default alone, so that one broken phrase does not open an organisation's gate.
 */
export function readPolicy(stored: unknown): OwnReading {
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
