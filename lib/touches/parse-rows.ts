import { badFile } from './bad-file';
import { type FileRows, rowSchemas, type Section } from './file-rows';

/** Keys that could reach an object's prototype. As a value (somebody's handle) such a word is harmless. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any row of ours; a tower of brackets is cut off before it costs a stack. */
const maxDepth = 40;

/** Refuses a row for its shape, before what stands in it is looked at. */
function checkShape(value: unknown, line: number, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > maxDepth) throw badFile({ reason: 'too_deep', line });
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && forbidden.has(key))
      throw badFile({ reason: 'forbidden', line, place: key });
    checkShape(inner, line, depth + 1);
  }
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser's words quote the file; the line's number is enough.
    throw badFile({ reason: 'not_json', line }, { cause });
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
    checkShape(value, line);
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const place = [section, ...(issue?.path ?? [])].join('.');
    throw badFile({ reason: 'wrong', line, place });
  });
}
