import { z } from '@/lib/zod';
import { managedSchema } from './managed';
import { isDocument } from './migrations';

/** What Chromium's policy engine understands of JSON Schema; it refuses a schema with anything else in it. */
const understood = ['type', 'description', 'enum', 'minimum', 'maximum', 'items', 'properties'];

/** One schema in that dialect. What it cannot say (lengths of lists and texts) the extension checks itself. */
function dialect(schema: Record<string, unknown>): Record<string, unknown> {
  const { const: only, items, properties, ...rest } = schema;
  const kept = Object.entries(rest).filter(([keyword]) => understood.includes(keyword));
  return {
    ...Object.fromEntries(kept),
    ...(only === undefined ? {} : { type: 'integer', minimum: only, maximum: only }),
    ...(isDocument(items) ? { items: dialect(items) } : {}),
    ...(isDocument(properties) ? { properties: dialectOfEach(properties) } : {}),
  };
}

function dialectOfEach(properties: Record<string, unknown>): Record<string, unknown> {
  const each = Object.entries(properties).map(([key, schema]) => [
    key,
    isDocument(schema) ? dialect(schema) : schema,
  ]);
  return Object.fromEntries(each);
}

/** `public/managed-policy-schema.json`: what Chromium is told of the settings that an administrator may set. */
export function chromiumSchema(): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    ...dialect(z.toJSONSchema(managedSchema, { io: 'input' })),
  };
}
