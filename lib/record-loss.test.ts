import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLoss, guardRecord, loadLoss } from '@/lib/record-loss';
import { eraseAll } from '@/lib/touches/erase';
import { Store } from '@/lib/touches/store';
import { noon, somebody } from '@/lib/touches/touches.fixture';

let store: Store;

beforeEach(() => {
  fakeBrowser.reset();
  store = new Store();
});
afterEach(async () => {
  store.close();
  await Dexie.delete(store.name);
});

/** As the browser does it: the database as a whole, without a word. */
async function evict(): Promise<void> {
  store.close();
  await Dexie.delete(store.name);
  store = new Store();
}

test('a first record, and the same one at each start, is well', async () => {
  await guardRecord(store, noon);
  await guardRecord(store, noon + 1);
  expect(await loadLoss()).toBeUndefined();
});

test('an evicted record is noticed, once, until it was read', async () => {
  await guardRecord(store, noon);
  await store.people.add(somebody('mary', 1));
  await evict();
  await guardRecord(store, noon + 7);
  await guardRecord(store, noon + 9);
  expect(await loadLoss()).toBe(noon + 7);
  await forgetLoss();
  await guardRecord(store, noon + 11);
  expect(await loadLoss()).toBeUndefined();
});

test('it is noticed also when a page has opened the new database first', async () => {
  await guardRecord(store, noon);
  await evict();
  expect(await store.people.count()).toBe(0);
  await guardRecord(store, noon + 7);
  expect(await loadLoss()).toBe(noon + 7);
});

test('what a person erased is no loss', async () => {
  await guardRecord(store, noon);
  await store.people.add(somebody('mary', 1));
  await eraseAll(store);
  await guardRecord(store, noon + 1);
  expect(await loadLoss()).toBeUndefined();
});

test('a record that was there before it had a mark is no loss', async () => {
  await store.people.add(somebody('mary', 1));
  await guardRecord(store, noon);
  expect(await loadLoss()).toBeUndefined();
});
