import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of `lib/` each may import: the path through the house, in one direction only. */
const mayImport: Record<string, readonly string[]> = {
  draft: [],
  analysis: ['draft'],
  sites: ['draft'],
  policy: ['draft', 'analysis'],
  touches: ['draft', 'analysis', 'policy'],
  summary: ['draft', 'analysis', 'touches', 'policy'],
  nudge: ['draft', 'analysis', 'policy', 'sites'],
  practice: ['draft', 'analysis', 'policy', 'sites', 'nudge'],
  background: ['draft', 'analysis', 'policy', 'touches'],
};

/** Folders that know no page, no browser and no database: what they need is passed in. */
const pure = ['draft', 'analysis', 'policy', 'summary'];
const impure = /^(wxt\/|#imports|#i18n|dexie|react|@webext-core)|\bdocument\.|\bwindow\./;

const root = join(import.meta.dirname, '../..');

const sourcesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);

const importsOf = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );

describe('the path through the house', () => {
  it('has a place for every folder of lib/', () => {
    const folders = readdirSync(join(root, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(Object.keys(mayImport).sort()).toEqual(folders.sort());
  });

  it.each(Object.keys(mayImport))('lib/%s imports along it only', (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const strays = sourcesUnder(`lib/${folder}`).flatMap((path) =>
      importsOf(path)
        .flatMap((specifier) => /^@\/lib\/([a-z-]+)\//.exec(specifier)?.[1] ?? [])
        .filter((target) => !allowed.includes(target))
        .map((target) => `${path} → lib/${target}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(pure)('lib/%s is pure', (folder) => {
    const strays = sourcesUnder(`lib/${folder}`).flatMap((path) =>
      importsOf(path)
        .filter((specifier) => impure.test(specifier))
        .map((specifier) => `${path} → ${specifier}`),
    );
    expect(strays).toEqual([]);
  });

  it('crosses from part to part by the @ alias only', () => {
    const part = (path: string) => path.split('/').slice(0, 2).join('/');
    const strays = ['lib', 'components', 'entrypoints'].flatMap(sourcesUnder).flatMap((path) =>
      importsOf(path)
        .filter((specifier) => specifier.startsWith('../'))
        .filter((specifier) => part(join(path, '..', specifier)) !== part(path))
        .map((specifier) => `${path} → ${specifier}`),
    );
    expect(strays).toEqual([]);
  });
});
