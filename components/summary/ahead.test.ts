import { expect, it, vi } from 'vitest';
import { ahead } from './ahead';

const watched = () => {
  const told = new Set<() => void>();
  return {
    change: () => {
      for (const changed of told) changed();
    },
    watch: (changed: () => void) => {
      told.add(changed);
      return () => told.delete(changed);
    },
    told,
  };
};

it('reads before anybody asks, once', async () => {
  const { watch, told } = watched();
  const load = vi.fn<(given: string) => Promise<string>>(async (given) => `read for ${given}`);
  const ask = ahead(load, ['the start'], watch);
  expect(load).toHaveBeenCalledOnce();
  expect(await ask('me')).toBe('read for the start');
  expect(told.size).toBe(0);
  expect(await ask('me')).toBe('read for me');
});

it('reads again when something changed before anybody asked', async () => {
  const { watch, change } = watched();
  const load = vi.fn<(given: string) => Promise<string>>(async (given) => `read for ${given}`);
  const ask = ahead(load, ['the start'], watch);
  change();
  expect(await ask('me')).toBe('read for me');
});

it('tells who asks of a failure', async () => {
  const ask = ahead(() => Promise.reject(new Error('no')), [], watched().watch);
  await expect(ask()).rejects.toThrow('no');
});
