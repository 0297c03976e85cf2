import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { ruleName } from '@/components/names';
import { ruleIds } from '@/lib/analysis/finding';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { Refusal } from '@/lib/refusal';
import { expectAccessible } from '@/tests/accessibility';
import { Options, type OptionsWorld } from './options';

/** The options page over the real policy storage, as its entrypoint makes it. */
async function open(given: Partial<OptionsWorld> = {}) {
  const world: OptionsWorld = {
    policy: { load: loadPolicy, watch: watchPolicy },
    store: (apply) => changePolicy((policy) => ({ policy: apply(policy), result: undefined })),
    rules: ruleIds,
    keys: async () => 'Alt+Shift+H',
    changeKeys: () => undefined,
    ...given,
  };
  const shown = render(<Options world={world} />);
  await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).not.toBe('true'));
  return shown;
}

const stored = async (): Promise<Policy> => (await loadPolicy()).policy;
const storePolicy = (given: Partial<Policy>) =>
  storage.setItem('local:policy', { ...defaultPolicy, ...given });
const said = (text: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));

beforeEach(() => storage.removeItem('local:policy'));

it('shows the defaults, each with what it comes to', async () => {
  const { container } = await open();
  expect(screen.getByRole('spinbutton', { name: 'Asks open at contact' })).toHaveProperty(
    'value',
    '5',
  );
  expect(
    screen.getByText('The contact being written counts, so 4 touches come before the first ask.'),
  ).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Direct asks' })).toHaveProperty('checked', true);
  expect(screen.getByRole('radio', { name: 'Hold, and let me decide' })).toHaveProperty(
    'checked',
    true,
  );
  const switches = screen.getAllByRole('switch');
  expect(switches).toHaveLength(ruleIds.length + 3);
  expect(switches.every((toggle) => toggle instanceof HTMLInputElement && toggle.checked)).toBe(
    true,
  );
  expect(await screen.findByText('Alt+Shift+H')).toBeDefined();
  expect(screen.getByText(/^Everything stays in this browser/)).toBeDefined();
  await expectAccessible(container, 'page');
});

it('saves a change as it is made, says so, and takes it back', async () => {
  await open();
  await userEvent.click(screen.getByRole('radio', { name: 'Hold until it is earned' }));
  await said('Saved.');
  expect((await stored()).ask.enforcement).toBe('block');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await said('Taken back.');
  expect(await stored()).toEqual(defaultPolicy);
  expect(screen.getByRole('radio', { name: 'Hold, and let me decide' })).toHaveProperty(
    'checked',
    true,
  );
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('takes several changes back one after the other', async () => {
  await open();
  await userEvent.click(screen.getByRole('switch', { name: 'Facebook' }));
  await said('Saved.');
  await userEvent.click(screen.getByRole('switch', { name: ruleName('telling') }));
  await waitFor(async () => expect((await stored()).rules.telling).toBe(false));
  const undo = screen.getByRole('button', { name: 'Undo' });
  await userEvent.click(undo);
  await waitFor(async () => expect((await stored()).rules.telling).toBe(true));
  expect((await stored()).sites.facebook).toBe(false);
  await userEvent.click(undo);
  await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
});

it('takes a number over as it is typed, and takes the typing back at once', async () => {
  await open();
  const field = screen.getByRole('spinbutton');
  await userEvent.clear(field);
  expect(screen.getByText('A whole number from 1 to 50, please.')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(field, '12');
  await waitFor(async () => expect((await stored()).ask.fromContact).toBe(12));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored()).ask.fromContact).toBe(5));
  expect(field).toHaveProperty('value', '5');
});

it.each(['0', '51', '-3', '2.5', '1e9', ' '])('does not take over %j', async (typed) => {
  await open();
  const field = screen.getByRole('spinbutton');
  await userEvent.clear(field);
  await userEvent.paste(typed);
  expect(screen.getByText('A whole number from 1 to 50, please.')).toBeDefined();
  expect((await stored()).ask.fromContact).toBe(5);
  await userEvent.tab();
  expect(field).toHaveProperty('value', '5');
});

it.each([
  [1, 'Every contact may ask, the first one too.'],
  [2, 'The contact being written counts, so one touch comes before the first ask.'],
])('says what %i comes to', async (fromContact, sentence) => {
  await storePolicy({ ask: { ...defaultPolicy.ask, fromContact } });
  await open();
  expect(screen.getByText(sentence)).toBeDefined();
});

it('lists quiet phrases as they are and lets each be flagged again', async () => {
  const phrase = '<img src=x onerror=alert(1)>';
  await storePolicy({
    quietPhrases: [
      { rule: 'ask', phrase },
      { rule: 'telling', phrase: 'you should' },
    ],
  });
  const { container } = await open();
  const quiet = within(screen.getByRole('region', { name: 'Quiet phrases' }));
  expect(quiet.getByText(phrase)).toBeDefined();
  expect(container.querySelector('img')).toBeNull();
  await expectAccessible(container, 'page');
  await userEvent.click(quiet.getByRole('button', { name: `Remove ${phrase}` }));
  await waitFor(() => expect(quiet.queryByText(phrase)).toBeNull());
  expect(document.activeElement?.textContent).toBe('Quiet phrases');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(quiet.getAllByRole('listitem')).toHaveLength(2));
});

it('names a passage that is only kept as a digest', async () => {
  await storePolicy({ quietPhrases: [{ rule: 'broadcast', phrase: '#0123456789abcdef' }] });
  await open();
  expect(screen.getByRole('button', { name: 'Remove a longer passage' })).toBeDefined();
  expect(screen.queryByText(/0123456789abcdef/)).toBeNull();
});

it('shows what is changed elsewhere while it is open', async () => {
  await open();
  await storePolicy({ rules: { ...defaultPolicy.rules, urgency: false } });
  await waitFor(() =>
    expect(screen.getByRole('switch', { name: ruleName('urgency') })).toHaveProperty(
      'checked',
      false,
    ),
  );
});

it('says when a change could not be saved, and shows what is in force', async () => {
  await open({ store: () => Promise.reject(new Refusal('storage-full', 'no')) });
  await userEvent.click(screen.getByRole('switch', { name: 'X' }));
  await said('This could not be saved. Nothing has changed.');
  expect(screen.getByRole('switch', { name: 'X' })).toHaveProperty('checked', true);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it.each([
  [{ version: 1, ask: { fromContact: 'often' } }, /could not be read and is at its default/],
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

it('says when no keys are set, and leads to where they are', async () => {
  const changeKeys = vi.fn<() => void>();
  await open({ keys: async () => '', changeKeys });
  expect(screen.getByText('No keys are set for this yet.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Change keys' }));
  expect(changeKeys).toHaveBeenCalledOnce();
});
