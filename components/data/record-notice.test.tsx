import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RecordNotice, type RecordNoticeWorld } from './record-notice';

const noon = Date.parse('2026-11-18T12:00:00Z');

const worldOf = (more: Partial<RecordNoticeWorld> = {}) => ({
  loss: vi.fn(async (): Promise<number | undefined> => undefined),
  seen: vi.fn(async () => undefined),
  space: vi.fn(async () => ({ state: 'fine' as const })),
  openData: vi.fn(),
  ...more,
});

test('while all is well there is nothing to read', async () => {
  const world = worldOf();
  const { container } = render(<RecordNotice world={world} />);
  await vi.waitFor(() => expect(world.space).toHaveBeenCalled());
  expect(container.childElementCount).toBe(0);
});

test('a record that the browser removed is said with its day, until it was read', async () => {
  const world = worldOf({ loss: async () => noon });
  render(<RecordNotice world={world} />);
  expect((await screen.findByRole('alert')).textContent).toContain('18');
  await userEvent.click(screen.getByRole('button', { name: /read/i }));
  expect(world.seen).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(['nearly-full', 'full'] as const)('too little room is said: %s', async (state) => {
  const world = worldOf({ space: async () => ({ state }) });
  render(<RecordNotice world={world} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/export/i);
  await userEvent.click(screen.getByRole('button'));
  expect(world.openData).toHaveBeenCalledTimes(1);
});
