import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from '@/lib/touches/store';
import { somebody } from '@/lib/touches/touches.fixture';
import { useLive } from './use-live';

let store: Store;
beforeEach(() => {
  store = new Store();
});
afterEach(async () => {
  store.close();
  await Dexie.delete(store.name);
});

/** Something to wait for that is not the record's: a promise of the browser's own, which comes when it is done. */
const elsewhere = () => crypto.subtle.digest('SHA-256', new Uint8Array());

test('a change is seen, also when something else is waited for before the record is read', async () => {
  const read = async () => {
    await elsewhere();
    return store.people.count();
  };
  const { result, unmount } = renderHook(() => useLive(read, 'count'));
  expect(result.current).toEqual({ kind: 'loading' });
  await waitFor(() => expect(result.current).toMatchObject({ kind: 'ready', value: 0 }));
  await act(() => store.people.add(somebody('mary', 1)));
  await waitFor(() => expect(result.current).toMatchObject({ value: 1 }));
  unmount();
});

test('an answer keeps its key until the next one is here, and a failure is said', async () => {
  const silent = vi.spyOn(console, 'error').mockReturnValue();
  const { result, rerender } = renderHook(
    ({ key }) =>
      useLive(async () => {
        if (key === 'bad') throw new Error('Not to be read.');
        return key.toUpperCase();
      }, key),
    { initialProps: { key: 'one' } },
  );
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: 'ONE', key: 'one' }));
  rerender({ key: 'two' });
  expect(result.current).toMatchObject({ key: 'one' });
  await waitFor(() => expect(result.current).toMatchObject({ value: 'TWO', key: 'two' }));
  rerender({ key: 'bad' });
  await waitFor(() => expect(result.current).toEqual({ kind: 'failed' }));
  silent.mockRestore();
});
