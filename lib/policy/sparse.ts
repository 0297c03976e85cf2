import { z } from '@/lib/zod';
import { policySchema } from './policy';

/** The settings of a document that says only some of them. */
export type Sparse<Document> = Document extends readonly unknown[]
  ? Document
  : Document extends object
    ? { [Key in keyof Document]?: Sparse<Document[Key]> }
    : Document;

const hasInner = (
  schema: z.ZodType,
): schema is z.ZodDefault<z.ZodType> | z.ZodPrefault<z.ZodType> | z.ZodExactOptional<z.ZodType> =>
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodPrefault ||
  schema instanceof z.ZodExactOptional;

/** A schema without what it says of a value that is absent. */
export const unwrapped = (schema: z.ZodType): z.ZodType =>
  hasInner(schema) ? unwrapped(schema.unwrap()) : schema;

/** A schema with the same leaves, where nothing is needed, nothing is filled in and nothing unknown goes unnoticed. */
function sparse(whole: z.ZodType): z.ZodType {
  const schema = unwrapped(whole);
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape: Record<string, z.ZodType> = schema.shape;
  const leaves = Object.entries(shape).map(([key, leaf]) => [key, z.exactOptional(sparse(leaf))]);
  return z.strictObject(Object.fromEntries(leaves));
}

/** The leaves of some sections of the policy. */
export const sparseSections = Object.fromEntries(
  Object.entries(policySchema.shape).map(([section, schema]) => [
    section,
    // What stands in the list of phrases is no setting: half a phrase is none.
    schema === policySchema.shape.quietPhrases ? schema.unwrap() : sparse(schema),
  ]),
) as { [Section in keyof typeof policySchema.shape]: z.ZodType };
