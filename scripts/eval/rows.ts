import { z } from 'zod';

const askFlags = ['none', 'soft', 'hard'] as const;

const row = z.object({
  id: z.string(),
  text: z.string(),
  source: z.string().default('unknown'),
  context: z.enum(['post', 'reply', 'dm', 'dialogue']),
  flags: z.object({
    ask: z.enum(askFlags).optional(),
    selfPromotion: z.boolean().optional(),
    boilerplate: z.boolean().optional(),
    broadcast: z.boolean().optional(),
    telling: z.boolean().optional(),
    urgency: z.boolean().optional(),
  }),
  askKind: z.string().optional(),
  sampled: z.string().optional(),
  author: z.string().optional(),
});

/** One annotated text; `flags` holds only what the annotator decided. */
export type Row = z.infer<typeof row>;

/** A line that is no row; the message names the line. */
export class RowError extends Error {}

/**
 * Read JSON lines. Blank lines are passed over.
 *
 * @throws RowError with the line number for a line that is not JSON or not a row.
 */
export function parseRows(text: string): Row[] {
  return parseLines(text, row).map((found) => ({ ...found, text: decode(found.text) }));
}

/** Read JSON lines by a schema. @throws RowError with the line number. */
export function parseLines<T>(text: string, schema: z.ZodType<T>): T[] {
  const rows: T[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new RowError(`line ${index + 1} is not JSON`);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new RowError(
        `line ${index + 1} is not a row: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not valid'}`,
      );
    }
    rows.push(parsed.data);
  });
  return rows;
}

/** Collections of tweets hold HTML entities that no composer shows. */
export function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
