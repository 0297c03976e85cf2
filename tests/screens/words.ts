import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The interface's texts by key (`data.erase.all`), in whatever language the build at hand speaks. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

type Messages = Record<string, { message: string }>;

const readJson = async (...path: string[]) => JSON.parse(await readFile(join(...path), 'utf8'));

/** The texts of a built extension. A key that it does not have is an error, so that no test waits for nothing. */
export async function wordsOf(extension: string): Promise<Words> {
  const { default_locale: locale } = await readJson(extension, 'manifest.json');
  const file: Messages = await readJson(extension, '_locales', locale, 'messages.json');
  const messages = new Map(Object.entries(file));
  return (key, values = {}) => {
    const found = messages.get(key.replaceAll('.', '_'))?.message;
    if (found === undefined) throw new RangeError(`There is no text ${key}.`);
    return found.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}

export interface Spoken {
  /** Folder of the copy. */
  extension: string;
  remove(): Promise<void>;
}

/**
 * A copy of a built extension that speaks one of its languages only, whatever the browser's own is: a Chromium without
 * language packs is always English. `change` may rewrite each text.
 */
export async function speaking(
  extension: string,
  locale: string,
  change: (text: string, key: string) => string = (text) => text,
): Promise<Spoken> {
  const folder = await mkdtemp(join(tmpdir(), 'fifth-touch-spoken-'));
  await cp(extension, folder, { recursive: true });
  const texts: Messages = await readJson(folder, '_locales', locale, 'messages.json');
  const changed = Object.fromEntries(
    Object.entries(texts).map(([key, { message }]) => [key, { message: change(message, key) }]),
  );
  const manifest = await readJson(folder, 'manifest.json');
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, default_locale: 'en' }),
  );
  // Under the name of the browser's language, which is looked up first.
  await writeFile(join(folder, '_locales/en/messages.json'), JSON.stringify(changed));
  return { extension: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
