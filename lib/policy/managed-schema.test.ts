import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumSchema } from './managed-schema';

const file = join(import.meta.dirname, '../../public/managed-policy-schema.json');

test('the committed schema is that of the policy: `npx vitest run lib/policy/managed-schema -u` writes it', async () => {
  // Lists of words stand on one line, as the formatter of the repository wants them.
  const text = JSON.stringify(chromiumSchema(), null, 2).replace(
    /\[\s+([^[\]]*?)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
  await expect(`${text}\n`).toMatchFileSnapshot(file);
});

test('it says nothing that Chromium does not understand', () => {
  const keywords = new Set<string>();
  const walk = (schema: object): void => {
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword);
      if (keyword === 'properties') for (const inner of Object.values(value)) walk(inner as object);
      if (keyword === 'items') walk(value);
    }
  };
  walk(chromiumSchema());
  expect([...keywords].sort()).toEqual([
    '$schema',
    'enum',
    'items',
    'maximum',
    'minimum',
    'properties',
    'type',
  ]);
});

test('it has every setting, and none of a person’s own phrases', () => {
  const { properties } = chromiumSchema();
  expect(Object.keys(properties as object).sort()).toEqual([
    'ask',
    'counting',
    'goals',
    'languages',
    'publicPosts',
    'retention',
    'rules',
    'setBy',
    'siteRules',
    'sites',
    'version',
  ]);
  expect(properties).toMatchObject({
    ask: {
      type: 'object',
      properties: {
        fromContact: { type: 'integer', minimum: 1, maximum: 50 },
        perType: { properties: { donor: { properties: { needsAnswer: { type: 'boolean' } } } } },
      },
    },
  });
});
