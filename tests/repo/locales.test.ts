import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../locales');

type Parsed = Awaited<ReturnType<typeof parseMessagesFile>>[number];

/** Each form of a message by what chooses it: a plain one has a single form. */
const formsOf = (message: Parsed): [string, string][] =>
  message.type === 'plural' ? Object.entries(message.plurals) : [['', message.message]];

async function messagesOf(file: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(folder, file));
  return new Map(
    messages.flatMap((message) =>
      formsOf(message).map(([form, text]): [string, string] => [
        [message.key.join('.'), form].filter(Boolean).join(' | '),
        text,
      ]),
    ),
  );
}

/** What is put into a text when it is shown, each once, in order. */
const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}|\$\d/g) ?? [])].sort();

const english = await messagesOf('en.yml');
const others = readdirSync(folder).filter((file) => file !== 'en.yml');

describe.each(others)('%s', async (file) => {
  const messages = await messagesOf(file);

  it('has a text for every English one, in as many forms, and no other', () => {
    const missing = [...english.keys()].filter((key) => !messages.has(key));
    const unknown = [...messages.keys()].filter((key) => !english.has(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('says in each text what the English one says: the same places, none empty', () => {
    const wrong = [...messages].flatMap(([key, text]) => {
      const [own, theirs] = [placesIn(text), placesIn(english.get(key) ?? '')];
      return text.trim() && own.join() === theirs.join() ? [] : [`${key}: ${own} for ${theirs}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has nothing left in English but names, and what the coach is to read', () => {
    const same = [...messages].filter(([key, text]) => text === english.get(key));
    const own = same.filter(([key, text]) => /\p{Ll} \p{Ll}/u.test(text) && !/\.text$/.test(key));
    expect(own).toEqual([]);
  });
});
