import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { type LogLine, LogPage, type LogWorld } from './log-page';

const start = Date.parse('2026-11-16T00:00:00Z');
const day = 86_400_000;

const line = (id: string, given: Partial<LogLine>): LogLine => ({
  id,
  at: start + day,
  event: 'held',
  site: 'x',
  surface: 'reply',
  people: [{ id: 'x:ann', name: 'Ann نور' }],
  ...given,
});

const lines = [
  line('1', {}),
  line('2', { event: 'overridden', reason: 'She <b>asked</b> me.' }),
  line('3', { event: 'overridden', people: [] }),
  line('4', { event: 'parked', site: 'linkedin', surface: 'message' }),
];

const open = (given: Partial<LogWorld> = {}) => {
  const world: LogWorld = {
    week: (instant) => {
      const first = start + Math.floor((instant - start) / (7 * day)) * 7 * day;
      return { start: first, end: first + 7 * day };
    },
    lines: async (week) => (week.start === start ? lines : []),
    now: () => start + 2 * day,
    timeZone: 'UTC',
    ...given,
  };
  return render(<LogPage world={world} />);
};

it('tells what was held and sent anyway, with the reasons as they were typed', async () => {
  const { container } = open();
  expect(await screen.findAllByRole('listitem')).toHaveLength(4);
  expect(screen.getByText('She <b>asked</b> me.')).toBeDefined();
  await expectAccessible(container, 'page');
});

it('is narrowed to one kind, and goes back a week', async () => {
  const { container } = open();
  await screen.findAllByRole('listitem');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'parked');
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Previous week' }));
  expect(await screen.findByText(/^Nothing was held/)).toBeDefined();
  await expectAccessible(container, 'page');
});

it('says so when it cannot be read', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { container } = open({ lines: () => Promise.reject(new Error('gone')) });
  await screen.findByRole('alert');
  await expectAccessible(container, 'page');
});
