import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { ruleIds } from '@/lib/analysis/finding';
import { defaultPolicy } from '@/lib/policy/policy';
import { Refusal } from '@/lib/refusal';
import { expectAccessible } from '@/tests/accessibility';
import { loudness, open, said, storePolicy } from './options.fixture';

/** What reads a long page for accessibility takes its time on a busy machine, in milliseconds. */
const patience = 20_000;

afterEach(() => {
  location.hash = '';
});

it('shows the defaults, each with what it comes to', async () => {
  const { container } = await open();
  expect(screen.getByRole('spinbutton', { name: 'Asks open at contact' })).toHaveProperty(
    'value',
    '5',
  );
  expect(
    screen.getByText('The contact being written counts, so 4 touches come before the first ask.'),
  ).toBeDefined();
  expect(screen.getByLabelText('Direct asks')).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Hold, and let me decide')).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Social team: gentle')).toHaveProperty('checked', true);
  for (const rule of ruleIds) expect(loudness(rule)).toHaveProperty('value', '0');
  for (const site of ['X', 'Facebook', 'LinkedIn']) {
    expect(screen.getByLabelText(site)).toHaveProperty('checked', true);
  }
  expect(screen.queryByText('Set by your organisation')).toBeNull();
  expect(await screen.findByText('Alt+Shift+H')).toBeDefined();
  expect(screen.getByText(/^Everything stays in this browser/)).toBeDefined();
  await expectAccessible(container, 'page');
});

it('shows what is changed elsewhere while it is open', async () => {
  await open();
  await storePolicy({ rules: { ...defaultPolicy.rules, urgency: 'off' } });
  await waitFor(() => expect(loudness('urgency')).toHaveProperty('value', '2'));
});

it('says when a change could not be saved, and shows what is in force', async () => {
  await open({ store: () => Promise.reject(new Refusal('storage-full', 'no')) });
  await userEvent.click(screen.getByLabelText('X'));
  await said('This could not be saved. Nothing has changed.');
  expect(screen.getByLabelText('X')).toHaveProperty('checked', true);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it.each([
  [{ version: 2, ask: { fromContact: 'often' } }, /could not be read and is at its default/],
  [{ version: 99 }, /made by a newer version/],
])('says what is wrong with a policy such as %o', async (policy, sentence) => {
  await storage.setItem('local:policy', policy);
  const { container } = await open();
  expect(screen.getByRole('alert').textContent).toMatch(sentence);
  await expectAccessible(container, 'page');
});

it('says when nothing can be read at all', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = () => Promise.reject(new Refusal('storage-unavailable', 'no'));
  const { container } = await open({ policy: { load, watch: () => () => undefined } });
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be read/);
  await expectAccessible(container, 'page');
});

it.each(['ask-more', 'types', 'site-rules', 'counting', 'public-posts', 'goals', 'retention'])(
  '#%s leads to what is folded away',
  async (id) => {
    location.hash = id;
    const { container } = await open();
    const unfolded = [...container.querySelectorAll('details')].filter((fold) => fold.open);
    expect(unfolded.map((fold) => fold.id)).toEqual([id]);
    await expectAccessible(container, 'page');
  },
  patience,
);

it(
  'is accessible where it is widest',
  async () => {
    location.hash = 'types';
    const { container } = await open();
    await expectAccessible(container, 'page');
  },
  patience,
);
