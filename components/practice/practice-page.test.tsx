import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Finding } from '@/lib/analysis/finding';
import { sentEvent } from '@/lib/practice/adapter';
import type { PracticeSetting } from '@/lib/practice/setting';
import { expectAccessible } from '@/tests/accessibility';
import { PracticePage } from './practice-page';

const hint: Finding = { rule: 'telling', variant: 'should', start: 0, end: 10 };

function open() {
  const world = {
    setting: createStore<PracticeSetting>(() => ({ site: 'x', surface: 'reply', contact: 1 })),
    findings: createStore<readonly Finding[]>(() => []),
    look: vi.fn(),
    version: '1.2.3',
    copy: vi.fn(async (_: string) => undefined),
  };
  return { ...render(<PracticePage world={world} />), world };
}

const box = () => screen.getByLabelText(/to Robin Vale|to everyone/);

it('has a box, where it is written, and drafts to try', async () => {
  const { container, world } = open();
  await expectAccessible(container, 'page');
  await userEvent.selectOptions(screen.getByLabelText('Site'), 'LinkedIn');
  await userEvent.selectOptions(screen.getByLabelText('Written as'), 'A message');
  const contact = screen.getByLabelText('Which contact is this?');
  await userEvent.clear(contact);
  await userEvent.type(contact, '4');
  expect(world.setting.getState()).toEqual({ site: 'linkedin', surface: 'message', contact: 4 });
  expect(screen.getByLabelText('A message to Robin Vale')).toBeDefined();
  await userEvent.selectOptions(screen.getByLabelText('Written as'), 'A post');
  expect(contact).toHaveProperty('disabled', true);
  await expectAccessible(container, 'page');
});

it('puts an example into the box, and tells the coach to look', async () => {
  const { world } = open();
  await userEvent.click(screen.getByRole('button', { name: /^An invitation/ }));
  expect(box()).toHaveProperty('value', expect.stringMatching(/^It was good to read/));
  expect(world.setting.getState().surface).toBe('message');
  expect(world.look).toHaveBeenCalled();
  expect(document.activeElement).toBe(box());
});

it('sends in practice only, and the next contact is the next one', async () => {
  const { world } = open();
  const sent = vi.fn();
  box().closest('form')?.addEventListener(sentEvent, sent);
  await userEvent.type(box(), 'Which bus do you take?');
  await userEvent.click(screen.getByRole('button', { name: 'Reply' }));
  expect(sent).toHaveBeenCalledOnce();
  expect(box()).toHaveProperty('value', '');
  expect(world.setting.getState().contact).toBe(2);
  expect(screen.getByText(/^Sent, in practice only/)).toBeDefined();
});

it('copies a report that is shown whole, with the words added by hand', async () => {
  const { world, container } = open();
  act(() => world.findings.setState([hint], true));
  await userEvent.type(screen.getByLabelText(/^In your own words/), 'It is a song title.');
  await expectAccessible(container, 'page');
  await userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  const [[report = ''] = []] = world.copy.mock.calls;
  expect(report).toContain('Rule: telling / should');
  expect(report).toContain('It is a song title.');
  expect(screen.getByRole('figure').textContent).toContain(report);
  expect(await screen.findByText('Copied.')).toBeDefined();
});
