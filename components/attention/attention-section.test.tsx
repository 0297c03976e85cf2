import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { type Attention, usualAttention } from '@/lib/attention';
import { expectAccessible } from '@/tests/accessibility';
import { AttentionSection, type AttentionWorld } from './attention-section';

async function open(given: Partial<AttentionWorld> = {}, attention: Attention = usualAttention) {
  const save = vi.fn<AttentionWorld['save']>(async () => undefined);
  const askToNotify = vi.fn<AttentionWorld['askToNotify']>(async () => true);
  const world = { load: async () => attention, save, askToNotify, ...given };
  const view = render(<AttentionSection world={world} />);
  await screen.findByRole('switch', { name: 'Count on the toolbar button' });
  return { save, askToNotify, ...view };
}

const toggle = (name: RegExp | string) => screen.getByRole('switch', { name });

it('switches the badge off', async () => {
  const { save, container } = await open();
  await userEvent.click(toggle('Count on the toolbar button'));
  expect(save).toHaveBeenLastCalledWith({ ...usualAttention, badge: false });
  await expectAccessible(container, 'part');
});

it('sets the day and the hour of the reminder once it is on', async () => {
  const { save, container } = await open();
  expect(screen.queryByRole('combobox')).toBeNull();
  await userEvent.click(toggle('Weekly reminder'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Day' }), 'Friday');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hour' }), '16');
  const reminder = { on: true, weekday: 5, hour: 16, notify: false };
  expect(save).toHaveBeenLastCalledWith({ badge: true, reminder });
  await expectAccessible(container, 'part');
});

it('asks the browser for notifications only when they are switched on', async () => {
  const on = { ...usualAttention, reminder: { ...usualAttention.reminder, on: true } };
  const { save, askToNotify } = await open({}, on);
  expect(askToNotify).not.toHaveBeenCalled();
  await userEvent.click(toggle('Also as a notification of the browser'));
  expect(askToNotify).toHaveBeenCalledOnce();
  expect(save).toHaveBeenLastCalledWith({
    badge: true,
    reminder: { ...on.reminder, notify: true },
  });
});

it('says when the browser does not allow them', async () => {
  const on = { ...usualAttention, reminder: { ...usualAttention.reminder, on: true } };
  const { save } = await open({ askToNotify: async () => false }, on);
  await userEvent.click(toggle('Also as a notification of the browser'));
  expect(await screen.findByText(/did not allow notifications/)).toBeDefined();
  expect(save).not.toHaveBeenCalled();
});

it('goes back, and says so, when a change could not be saved', async () => {
  await open({ save: () => Promise.reject(new Error('full')) });
  await userEvent.click(toggle('Count on the toolbar button'));
  expect(await screen.findByText(/could not be saved/)).toBeDefined();
  expect(toggle('Count on the toolbar button')).toHaveProperty('checked', true);
});
