import { expect, it } from 'vitest';
import { Hush } from './hush';

it('tells the first hint in full, and a later one by a dot', () => {
  const hush = new Hush();
  hush.look(0, false);
  hush.look(1, false);
  expect(hush.hushed).toBe(false);
  hush.look(0, false);
  hush.look(1, false);
  expect(hush.hushed).toBe(false);
  hush.look(2, false);
  expect(hush.hushed).toBe(true);
});

it('needs no words any more once they have been read', () => {
  const hush = new Hush();
  hush.read();
  expect(hush.hushed).toBe(false);
  hush.look(1, false);
  hush.read();
  expect(hush.hushed).toBe(true);
});

it('begins anew with the next draft', () => {
  const hush = new Hush();
  hush.look(1, false);
  hush.look(2, false);
  hush.look(0, true);
  expect(hush.hushed).toBe(false);
  hush.look(1, false);
  expect(hush.hushed).toBe(false);
});
