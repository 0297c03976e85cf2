import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusalReason } from '@/lib/refusal';
import { type FileFault, fileFault } from './bad-file';
import { checkRecord } from './check';
import { eraseAll } from './erase';
import { type ExportOptions, exportRecord } from './export-file';
import { finishImport } from './import';
import { cancelImport, stageRows } from './import-rows';
import { mergePeople } from './merge';
import { readRecordFile } from './read-file';
import { Store } from './store';
import { addTouches, noon, somebody, touchWith } from './touches.fixture';
import { undoMerges } from './unmerge';

const id = '00000000-0000-4000-8000-000000000001';
let store: Store;

beforeEach(async () => {
  store = new Store('file-test');
  await addTouches(store, [touchWith('mary', { id: 'a:x:mary', at: noon })]);
  await store.people.add({ ...somebody('mary', 1), firstAt: noon, notes: '=1+1', tags: ['river'] });
});
afterEach(async () => {
  store.close();
  await Dexie.delete('file-test');
});

async function exported(options: Partial<ExportOptions> = {}): Promise<string> {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  await exportRecord(store, { now: noon, write, ...options });
  return text;
}

const take = async (text: string | Blob, passphrase?: string) => {
  const file = typeof text === 'string' ? new Blob([text]) : text;
  await readRecordFile(
    file,
    (rows) => stageRows(store, { ...rows, id }, noon),
    passphrase === undefined ? {} : { passphrase },
  );
  return finishImport(store, id, noon);
};

/** Why a file was refused; and that it left nothing behind. */
async function refused(text: string | Blob, passphrase?: string): Promise<FileFault | undefined> {
  const before = await Promise.all(store.tables.map((table) => table.count()));
  const error: unknown = await take(text, passphrase).catch((reason: unknown) => reason);
  expect(refusalReason(error)).toBe('bad-file');
  await cancelImport(store, id);
  expect(await Promise.all(store.tables.map((table) => table.count()))).toEqual(before);
  return fileFault(error);
}

test('the file is plain JSON, one row a line, without counts', async () => {
  const text = await exported({ policy: { version: 2 } });
  expect(JSON.parse(text)).toMatchObject({
    format: 'fifth-touch',
    version: 3,
    policy: { version: 2 },
    people: [{ id: 'x:mary', notes: '=1+1', tags: ['river'] }],
    touches: [{ id: 'a:x:mary', identity: 'x:mary' }],
    counts: { people: 1, touches: 1, sends: 0, log: 0, parked: 0 },
  });
  expect(text.split('\n')).toHaveLength(15);
});

test('progress is told, and a cancelled export stops', async () => {
  const seen: [number, number][] = [];
  await exported({ onProgress: (rows, total) => seen.push([rows, total]) });
  expect(seen.at(-1)).toEqual([2, 2]);
  await expect(exported({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
    'enough',
  );
});

test.each([1, 2])('a file of version %i is taken in as well', async (version) => {
  const text = (await exported()).replace('"version":3', `"version":${version}`);
  await eraseAll(store);
  await take(text);
  expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });
});

test('an import takes only what is new', async () => {
  const text = await exported();
  await store.touches.clear();
  await store.people.clear();
  await store.rollups.clear();
  expect(await take(text)).toMatchObject({ people: 1, touches: 1 });
  expect(await store.people.get('x:mary')).toMatchObject({ touches: 1, notes: '=1+1' });
  expect(await take(text)).toMatchObject({ people: 0, touches: 0 });
  expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });
});

test('a person of many accounts comes back, with every merge to undo', async () => {
  const others = Array.from({ length: 20 }, (_, n) => somebody(`other${n}`, 0));
  await store.people.bulkAdd(others);
  await mergePeople(store, { keep: 'x:mary', absorb: others.map((person) => person.id) }, noon);
  const before = await store.people.toArray();
  const text = await exported();
  // Each merge is told once: in a row that tells them twice, twenty are a million.
  expect(text.length).toBeLessThan(100_000);
  await eraseAll(store);
  expect(await take(text)).toMatchObject({ people: 1, touches: 1 });
  expect(await store.people.toArray()).toEqual(before);
  await undoMerges(store, { person: 'x:mary', merges: others.length });
  expect(await store.people.count()).toBe(1 + others.length);
  expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });
});

describe('with a passphrase', () => {
  test('the file holds no plain word, and comes back', async () => {
    const text = await exported({ passphrase: 'river' });
    expect(JSON.parse(text)).toMatchObject({
      format: 'fifth-touch-encrypted',
      iterations: 600_000,
    });
    expect(text).not.toContain('mary');
    expect(await take(text, 'river')).toMatchObject({ people: 0, touches: 0 });
  });

  test('a wrong one, none, a changed or a cut file is refused', async () => {
    const text = await exported({ passphrase: 'river' });
    const wrong = { reason: 'wrong_passphrase' };
    expect(await refused(text, 'lake')).toEqual(wrong);
    const none: unknown = await take(text).catch((reason: unknown) => reason);
    expect(refusalReason(none)).toBe('passphrase-needed');
    const lines = text.split('\n');
    const cut = [lines[0], ']}', ''].join('\n');
    expect(await refused(cut, 'river')).toEqual({ reason: 'empty' });
    const changed = lines.map((line, index) => (index === 1 ? line.replace(/"./, '"A') : line));
    if (changed[1] !== lines[1]) expect(await refused(changed.join('\n'), 'river')).toEqual(wrong);
  });
});

describe('refused, with the place and the reason', () => {
  const replaced = async (part: string | RegExp, by: string) =>
    refused((await exported()).replace(part, by));

  test('a file that is something else', async () => {
    expect(await refused('')).toEqual({ reason: 'empty' });
    expect(await refused('{"a":1}\n')).toEqual({ reason: 'not_ours', line: 1 });
    expect(await refused('name,handle\nMary,mary\n')).toEqual({ reason: 'not_ours', line: 1 });
    const bytes = new Blob([new Uint8Array([0xff, 0xfe, 0xff])]);
    expect(await refused(bytes)).toEqual({ reason: 'not_text' });
  });

  test('a file that ends too early, at every line', async () => {
    const lines = (await exported()).trimEnd().split('\n');
    for (let length = 1; length < lines.length; length++) {
      await refused(`${lines.slice(0, length).join('\n')}\n`);
    }
    await refused((await exported()).slice(0, -20));
  });

  test('a file of the future', async () => {
    expect(await replaced('"version":3', '"version":4')).toEqual({ reason: 'newer', version: 4 });
  });

  test('wrong types, unknown keys, numbers out of range', async () => {
    const wrong = (line: number, place: string) => ({ reason: 'wrong', line, place });
    expect(await replaced(`"at":${noon}`, '"at":"now"')).toEqual(wrong(6, 'touches.at'));
    expect(await replaced(`"at":${noon}`, '"at":1e300')).toEqual(wrong(6, 'touches.at'));
    expect(await replaced('"kind":"reply"', '"kind":"spell"')).toEqual(wrong(6, 'touches.kind'));
    expect(await replaced('"tags":', '"count":9,"tags":')).toEqual(wrong(3, 'people'));
    const tags = wrong(3, 'people.tags');
    expect(await replaced('"tags":["river"]', '"tags":{"0":"river"}')).toEqual(tags);
  });

  test('keys that reach for a prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const fault = { reason: 'forbidden', line: 3, place: key };
      expect(await replaced('"tags":', `"${key}":{"polluted":1},"tags":`)).toEqual(fault);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('two rows with one id, two people with one account, a touch with nobody', async () => {
    const text = await exported();
    const person = /\{"id":"x:mary".*\n/.exec(text)?.[0].trim() ?? '';
    const twice = text.replace(person, `${person},\n${person}`).replace('"people":1', '"people":2');
    expect(await refused(twice)).toEqual({ reason: 'same_id', section: 'people' });
    const shared = text
      .replace(person, `${person},\n${person.replace('"id":"x:mary"', '"id":"x:other"')}`)
      .replace('"people":1', '"people":2');
    expect(await refused(shared)).toEqual({ reason: 'shared_account' });
    const stray = text
      .replace('"id":"a:x:mary"', '"id":"b"')
      .replace('"identity":"x:mary"', '"identity":"x:nobody"');
    expect(await refused(stray)).toEqual({ reason: 'stray_touch' });
  });

  test('a string without end is not read to its end', async () => {
    let read = 0;
    const piece = 'x'.repeat(1_000_000);
    const endless = {
      size: 1_000_000_000,
      slice: () => {
        read += 1;
        return new Blob([piece]);
      },
    };
    const fault = { reason: 'long_line', line: 1 };
    expect(await refused(endless as unknown as Blob)).toEqual(fault);
    expect(read).toBeLessThan(10);
  });

  test('a tower of brackets', async () => {
    const tower = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const fault = { reason: 'too_deep', line: 3 };
    expect(await replaced('"tags":["river"]', `"tags":${tower}`)).toEqual(fault);
  });
});
