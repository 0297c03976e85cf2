import { z } from '@/lib/zod';
import { isDocument, migratePolicy } from './migrations';
import { type Policy, policySchema, policyVersion } from './policy';
import { faultyPaths } from './sound';
import { sparseSections } from './sparse';

/** A file of this many characters holds no policy: the fullest one there can be is a tenth of it. */
export const maxFileLength = 1_000_000;

/** What is wrong with a file that should be a policy; each has a sentence at `policy.fault.<reason>`. */
export type FileFault =
  | { reason: 'too_large' }
  /** Counted from 1; absent where the browser does not say. */
  | { reason: 'no_json'; line?: number; column?: number }
  | { reason: 'no_policy' }
  | { reason: 'newer'; version: number }
  /** `place`: the setting, as `ask.fromContact`. */
  | { reason: 'forbidden' | 'unknown' | 'wrong' | 'missing'; place: string }
  | { reason: 'too_small' | 'too_big'; place: string; limit: number }
  | { reason: 'not_one_of'; place: string; values: string[] };

export type FileReading = { policy: Policy } | { faults: FileFault[] };

/** The policy as the text of a file: what is stored is what is exported. */
export const policyFile = (policy: Policy): string => `${JSON.stringify(policy, null, 2)}\n`;

const fileSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(sparseSections).map(([section, schema]) => [section, z.exactOptional(schema)]),
  ),
);

/** Keys that are never data: whoever merges an object with them changes all objects. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any policy; what is deeper is not looked at. */
const deepest = 10;

function* forbiddenKeys(value: unknown, path: readonly string[] = []): Generator<string> {
  if (typeof value !== 'object' || value === null || path.length > deepest) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, key];
    if (forbidden.has(key)) yield place.join('.');
    else yield* forbiddenKeys(inner, place);
  }
}

/** Where the parser stopped, from its message: V8 gives the position, Firefox line and column. */
function brokenAt(text: string, { message }: Error): FileFault {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { reason: 'no_json', line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  // Without a position the text ended too early.
  if (!position && !/end of/i.test(message)) return { reason: 'no_json' };
  const before = text.slice(0, position ? Number(position) : text.length).split('\n');
  return { reason: 'no_json', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultOf(issue: z.core.$ZodIssue): FileFault[] {
  const place = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        reason: 'unknown',
        place: [...issue.path, key].join('.'),
      }));
    case 'too_small':
      return [{ reason: 'too_small', place, limit: Number(issue.minimum) }];
    case 'too_big':
      return [{ reason: 'too_big', place, limit: Number(issue.maximum) }];
    case 'invalid_value':
      return [{ reason: 'not_one_of', place, values: issue.values.map(String) }];
    case 'invalid_type':
      return [{ reason: issue.input === undefined ? 'missing' : 'wrong', place }];
    default:
      return [{ reason: 'wrong', place }];
  }
}

/**
 * Reads the text of a policy file, of this version or an earlier one. A file with anything wrong in it is refused as a
 * whole, with every place and reason; nothing of it is taken over. Pure.
 */
export function readPolicyFile(text: string): FileReading {
  if (text.length > maxFileLength) return { faults: [{ reason: 'too_large' }] };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [brokenAt(text, error)] };
  }
  if (!isDocument(content) || typeof content.version !== 'number') {
    return { faults: [{ reason: 'no_policy' }] };
  }
  const { version } = content;
  if (version > policyVersion) return { faults: [{ reason: 'newer', version }] };
  const hostile = [...forbiddenKeys(content)];
  if (hostile.length > 0) {
    return { faults: hostile.map((place) => ({ reason: 'forbidden', place })) };
  }
  const document = migratePolicy(content);
  const parsed = fileSchema.safeParse(document, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultOf) };
  const policy = policySchema.safeParse(document);
  if (policy.success) return { policy: policy.data };
  return {
    faults: faultyPaths(policy.error).map((path) => ({ reason: 'wrong', place: path.join('.') })),
  };
}
