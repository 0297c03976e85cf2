import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askKinds, ruleIds } from '@/lib/analysis/finding';
import { rules } from '@/lib/analysis/rules/registry';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'lib/analysis/rules');

/** The keys of a YAML file of nested mappings with plain or quoted one-line values, as `a.b.c`. */
function messageKeys(yaml: string): Set<string> {
  const keys = new Set<string>();
  const path: { indent: number; key: string }[] = [];
  for (const line of yaml.split('\n')) {
    const found = /^( *)([A-Za-z0-9_]+):(?: +(\S.*))?$/.exec(line);
    if (!found) continue;
    const [, space = '', key = '', value] = found;
    while ((path.at(-1)?.indent ?? -1) >= space.length) path.pop();
    path.push({ indent: space.length, key });
    if (value !== undefined) keys.add(path.map((step) => step.key).join('.'));
  }
  return keys;
}

const messages = messageKeys(readFileSync(join(root, 'locales/en.yml'), 'utf8'));

describe('every rule', () => {
  it('is one file, its test, and one line of the registry', () => {
    const files = readdirSync(folder).filter((file) => !/\.test\.ts$|^registry\.ts$/.test(file));
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...ruleIds].sort());
    for (const id of ruleIds) {
      expect(rules[id].id).toBe(id);
      expect(existsSync(join(folder, `${id}.test.ts`)), `${id}.test.ts`).toBe(true);
    }
  });

  it.each(ruleIds)('%s says why, what instead, and where that can be looked up', (id) => {
    const { variants, source } = rules[id];
    const key = (...parts: string[]) => ['rules', id, ...parts].join('.').replaceAll('-', '_');
    const wanted = [
      key('name'),
      ...variants.flatMap((variant) => [key(variant, 'reason'), key(variant, 'instead')]),
    ];
    expect(wanted.filter((one) => !messages.has(one))).toEqual([]);
    expect(source).toMatch(/\(\d{4}\)/);
    expect(source).toMatch(/doi:10\.\d{4}|ISBN \d|https:\/\//);
  });

  it('has a message for every kind of ask, and none for a rule or variant that is not there', () => {
    const known = new Set(
      ruleIds.flatMap((id) =>
        [
          'name',
          ...rules[id].variants.flatMap((variant) => [`${variant}.reason`, `${variant}.instead`]),
        ].map((rest) => `rules.${id}.${rest}`.replaceAll('-', '_')),
      ),
    );
    const kinds = new Set(askKinds.map((kind) => `rules.ask.kind.${kind}`.replaceAll('-', '_')));
    expect([...kinds].filter((one) => !messages.has(one))).toEqual([]);
    const strays = [...messages].filter(
      (one) => one.startsWith('rules.') && !known.has(one) && !kinds.has(one),
    );
    expect(strays).toEqual([]);
  });
});
