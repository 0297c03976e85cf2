import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renameIdentity } from '@/lib/touches/edit';
import { recordInbound } from '@/lib/touches/other-touches';
import { Store } from '@/lib/touches/store';
import { noon } from '@/lib/touches/touches.fixture';
import { undoMerges } from '@/lib/touches/unmerge';
import { renaming } from './renaming';
import { identityOf } from './row-of';

const name = 'renaming-test';
let store: Store;

beforeEach(async () => {
  store = new Store(name);
  for (const handle of ['ann', 'tom'])
    await recordInbound(store, {
      id: `m-${handle}`,
      at: noon,
      kind: 'message',
      surface: 'message',
      from: { site: 'x', handle, displayName: handle, certain: true },
    });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const rename = async (handle: string) => {
  const ann = (await store.people.get('x:ann'))?.identities[0];
  if (!ann) throw new Error('Ann is not on record.');
  const send = renaming({
    rename: (argument) => renameIdentity(store, argument, noon),
    undoMerge: (argument) => undoMerges(store, argument),
  });
  return send('x:ann', identityOf(ann), handle);
};
const people = () => store.people.toArray();

test('a handle that nobody had is taken back without a trace', async () => {
  const before = await people();
  const undo = await rename('bea');
  expect(await store.people.get('x:ann')).toMatchObject({ handle: 'bea', ids: ['x:ann', 'x:bea'] });
  await undo?.();
  expect(await people()).toEqual(before);
});

test('a handle that somebody else had makes the two one, until it is taken back', async () => {
  const before = await people();
  const undo = await rename('tom');
  expect(await store.people.count()).toBe(1);
  await undo?.();
  expect(await people()).toEqual(before);
});

test('the way back from an earlier handle keeps both known', async () => {
  await rename('bea');
  const undo = await rename('ann');
  await undo?.();
  expect((await store.people.get('x:ann'))?.identities).toMatchObject([
    { handle: 'bea', earlier: ['x:ann'] },
  ]);
});

test('the handle that is there leaves nothing to take back', async () => {
  expect(await rename('ann')).toBeUndefined();
});
