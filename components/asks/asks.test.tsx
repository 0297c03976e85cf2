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

const waiting: ParkedLine = { ...ask, id: '2', ready: false, toGo: 2, url: undefined };

function open(
  only: 'ready' | 'waiting',
  given: Partial<AsksWorld> = {},
  asks: ParkedLine[] = [ask, waiting],
) {
  const world = {
    parked: async () => asks,
    discard: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    openPerson: vi.fn(),
    openPage: vi.fn(),
    ...given,
  };
  const list = <ParkedList asks={asks} world={world} reading={reading} only={only} />;
  return { ...render(list), world };
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

it('shows one of several, and the others when they are asked for', async () => {
  const { container } = open('ready', {}, [ask, { ...ask, id: '3', text: 'And that?' }, waiting]);
  expect(screen.queryByText('And that?')).toBeNull();
  const more = screen.getByRole('button', { name: 'Show the other one' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(more);
  expect(screen.getByText('And that?')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show fewer' }));
  await expectAccessible(container, 'part');
});
