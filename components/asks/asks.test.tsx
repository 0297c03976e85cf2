import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { type AsksWorld, type ParkedLine, ParkedList } from './asks';

const at = Date.parse('2026-11-16T10:00:00Z');
const reading = { locale: 'en', timeZone: 'UTC', now: at + 86_400_000 };

const ask: ParkedLine = {
  id: '1',
  at,
  site: 'x',
  text: 'Would you sign it? <b>Please</b>',
  people: [{ id: 'x:ann', name: 'Ann' }],
  ready: true,
  toGo: 0,
  url: 'https://x.com/ann',
};

function open(only: 'ready' | 'waiting', given: Partial<AsksWorld> = {}) {
  const world = {
    parked: async () => [ask, { ...ask, id: '2', ready: false, toGo: 2, url: undefined }],
    discard: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    openPerson: vi.fn(),
    openPage: vi.fn(),
    ...given,
  };
  return { ...render(<ParkedList world={world} reading={reading} only={only} />), world };
}

it('offers what can go out now, with its text as it was written', async () => {
  const { container, world } = open('ready');
  await screen.findByText('Would you sign it? <b>Please</b>');
  await expectAccessible(container, 'part');
  await userEvent.click(screen.getByRole('button', { name: 'Copy text' }));
  expect(world.copy).toHaveBeenCalledWith(ask.text);
  expect(screen.getByRole('status').textContent).not.toBe('');
});

it('tells of the others what is still to come', async () => {
  const { container } = open('waiting');
  expect(await screen.findByText('2 contacts to go')).toBeDefined();
  await expectAccessible(container, 'part');
});

it('says so when one could not be removed', async () => {
  const { container } = open('ready', { discard: () => Promise.reject(new Error('gone')) });
  await screen.findByText(ask.text);
  const [discard] = screen.getAllByRole('button').slice(-1);
  if (discard) await userEvent.click(discard);
  expect((await screen.findByRole('status')).textContent).not.toBe('');
  await expectAccessible(container, 'part');
});
