import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from '@/lib/zod';
import { readManaged } from './managed';
import { chromiumSchema } from './managed-schema';
import { defaultPolicy } from './policy';
import { stricterOf } from './stricter';

const docs = join(import.meta.dirname, '../../docs');
const example = (name: string): unknown =>
  JSON.parse(readFileSync(join(docs, 'administrators', name), 'utf8'));
const page = readFileSync(join(docs, 'administrators.md'), 'utf8');
const config = readFileSync(join(docs, '../wxt.config.ts'), 'utf8');

/** The schema, refusing what it does not name: Chromium marks that in `chrome://policy`, and a test can fail on it. */
function strict(schema: object): object {
  const entries = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    keyword === 'properties'
      ? Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [key, strict(inner as object)]),
        )
      : value,
  ]);
  const { $schema: _, ...rest } = Object.fromEntries(entries) as Record<string, unknown>;
  return 'properties' in rest ? { ...rest, additionalProperties: false } : rest;
}

/** The floors in an example file, and the id they are for. */
function floorsIn(file: unknown, ...path: string[]): [string, unknown] {
  const inner = path.reduce(
    (value, key) => new Map(Object.entries(value as object)).get(key),
    file,
  );
  const [entry] = Object.entries(inner as object);
  if (!entry) throw new Error('The example is for no extension.');
  return entry;
}

it.each([
  ['chromium.json', ['3rdparty', 'extensions']],
  ['firefox.json', ['policies', '3rdparty', 'Extensions']],
])('the example %s is in force as it stands, for our id', (name, path) => {
  const [id, floors] = floorsIn(example(name), ...path);
  const managed = readManaged(floors);
  expect(managed).toMatchObject({ floors: { setBy: 'Food for All' }, faults: [] });
  expect(stricterOf(managed?.floors, defaultPolicy).ask).toMatchObject({
    fromContact: 5,
    enforcement: 'block',
    overrideWithReason: false,
  });
  expect(config).toContain(id);
  expect(page).toContain(id);
});

it('the examples for both browsers say the same, and fit what Chromium is told of the settings', () => {
  const [, chromium] = floorsIn(example('chromium.json'), '3rdparty', 'extensions');
  const [, firefox] = floorsIn(example('firefox.json'), 'policies', '3rdparty', 'Extensions');
  expect(firefox).toEqual(chromium);
  const told = z.fromJSONSchema(strict(chromiumSchema()) as Parameters<typeof z.fromJSONSchema>[0]);
  expect(told.safeParse(chromium)).toMatchObject({ success: true });
  expect(told.safeParse({ ask: { fromContact: 51 } }).success).toBe(false);
  expect(told.safeParse({ ask: { fromContract: 5 } }).success).toBe(false);
});

it('the page names every setting', () => {
  const { properties } = chromiumSchema() as { properties: Record<string, object> };
  const named = Object.entries(properties).filter(([section]) => section !== 'version');
  for (const [section, schema] of named) {
    expect(page).toContain(section);
    const settings = 'properties' in schema ? Object.keys(schema.properties as object) : [];
    for (const setting of settings) {
      const place = ['perType', 'kinds'].includes(setting) ? `${section}.${setting}` : setting;
      if (!['siteRules', 'rules', 'sites'].includes(section)) expect(page).toContain(place);
    }
  }
});

it('the id that the page names is that of the key in the manifest', () => {
  const [, key = ''] = /publicKey =\s+'([^']+)'/.exec(config) ?? [];
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  const id = [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  expect(page).toContain(id);
});
