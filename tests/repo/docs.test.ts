import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('PRIVACY.md names every permission that the manifest asks for, now or later', () => {
  const lists = [...read('wxt.config.ts').matchAll(/permissions: \[([^\]]*)\]/g)];
  const asked = lists.flatMap(([, names = '']) => names.match(/[\w.]+/g) ?? []);
  expect(asked).toContain('storage');
  const privacy = read('PRIVACY.md');
  expect(asked.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
});
