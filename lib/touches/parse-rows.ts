import { Refusal } from '@/lib/refusal';
import { type FileRows, rowSchemas, type Section } from './file-rows';

/** A file that is not taken in: where (its line, counted from 1) and why. */
export const badFile = (line: number, why: string): Refusal =>
  new Refusal('bad-file', `Line ${line}: ${why}`);

/** Keys that could reach an object's prototype. As a value (somebody's handle) such a word is harmless. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any row of ours; a tower of brackets is cut off before it costs a stack. */
const maxDepth = 40;

function forbiddenKey(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return;
  if (depth > maxDepth) return 'too deep';
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && forbidden.has(key)) return key;
    const found = forbiddenKey(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser's words quote the file; the line's number is enough.
    throw new Refusal('bad-file', `Line ${line}: this is not JSON.`, { cause });
  }
}

/** The rows in these lines of one section. Refuses with `bad-file` at the first that is not in order. */
export function parseRows<Name extends Section>(
  section: Name,
  lines: string,
  firstLine: number,
): FileRows[Name][] {
  const schema = rowSchemas[section];
  return lines.split('\n').map((text, index) => {
    const line = firstLine + index;
    const value = parseJson(text, line);
    const key = forbiddenKey(value);
    if (key !== undefined) throw badFile(line, `the key "${key}" is not allowed.`);
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const place = [section, ...(issue?.path ?? [])].join('.');
    throw badFile(line, `${place}: ${issue?.message ?? 'not in order'}`);
  });
}
