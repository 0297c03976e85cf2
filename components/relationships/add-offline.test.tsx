import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AddOffline } from './add-offline';

const hour = 3_600_000;
/** Saturday noon in Berlin. */
const noon = Date.parse('2026-11-21T11:00:00Z');

function open() {
  const clock = { now: noon };
  const onAdd = vi.fn(async () => true);
  render(<AddOffline now={() => clock.now} timeZone="Europe/Berlin" onAdd={onAdd} />);
  const day = screen.getByLabelText<HTMLInputElement>('Day');
  const call = () => userEvent.click(screen.getByRole('button', { name: 'Call' }));
  return { clock, onAdd, day, call };
}

it('records the moment of the press, however long the page has been open', async () => {
  const { clock, onAdd, call } = open();
  clock.now = noon + 22 * hour;
  await call();
  expect(onAdd).toHaveBeenLastCalledWith({ means: 'call', at: clock.now, note: '' });
});

it('records another day at its noon, and is back at today', async () => {
  const { onAdd, day, call } = open();
  fireEvent.change(day, { target: { value: '2026-10-24' } });
  await call();
  const at = Date.parse('2026-10-24T10:00:00Z');
  expect(onAdd).toHaveBeenLastCalledWith({ means: 'call', at, note: '' });
  await call();
  expect(onAdd).toHaveBeenLastCalledWith({ means: 'call', at: noon, note: '' });
});

it('records one contact for a double click, and for a key that is held down', async () => {
  const { onAdd } = open();
  const call = screen.getByRole('button', { name: 'Call' });
  await userEvent.dblClick(call);
  expect(onAdd).toHaveBeenCalledTimes(1);
  call.focus();
  await userEvent.keyboard('{Enter>5/}');
  expect(onAdd).toHaveBeenCalledTimes(2);
});

it('records nothing that is still to come', async () => {
  const { clock, onAdd, day, call } = open();
  fireEvent.change(day, { target: { value: '2026-11-22' } });
  await call();
  expect(onAdd).not.toHaveBeenCalled();
  expect(day.value).toBe('2026-11-22');
  expect(day.validity.rangeOverflow).toBe(true);
  clock.now += 24 * hour;
  await call();
  expect(onAdd).toHaveBeenLastCalledWith({ means: 'call', at: clock.now, note: '' });
});
