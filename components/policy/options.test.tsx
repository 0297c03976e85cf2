import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { ruleName } from '@/components/names';
import { type RuleId, ruleIds } from '@/lib/analysis/finding';
import { defaultPolicy, type Policy, policySchema } from '@/lib/policy/policy';
import { policyFile } from '@/lib/policy/policy-file';
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
    browser: 'chromium',
    version: '1.2.3',
    health: async () => ({
      x: { adapterSeen: '2026-11-20' },
      facebook: { adapterSeen: '2026-11-20' },
      linkedin: { adapterSeen: '2026-11-20' },
    }),
    sources: async () => [
      {
        rule: 'ask',
        source: 'Searle (1976), doi:10.1017/S0047404500006837; A guide, https://example.org/a.',
      },
    ],
    ...given,
  };
  const shown = render(<Options world={world} />);
  await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).not.toBe('true'));
  return shown;
}

const stored = async (): Promise<Policy> => (await loadPolicy()).policy;
const storePolicy = (given: Partial<Policy>) =>
  storage.setItem('local:policy', { ...defaultPolicy, ...given });
const loudness = (rule: RuleId) => screen.getByLabelText(ruleName(rule));
const unfold = (title: string) => userEvent.click(screen.getByText(title, { selector: 'summary' }));
const contactField = () => screen.getByLabelText('Asks open at contact');
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

it('saves a change as it is made, says so, and takes it back', async () => {
  await open();
  await userEvent.click(screen.getByLabelText('Hold until it is earned'));
  await said('Saved.');
  expect((await stored()).ask.enforcement).toBe('block');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await said('Taken back.');
  expect(await stored()).toEqual(defaultPolicy);
  expect(screen.getByLabelText('Hold, and let me decide')).toHaveProperty('checked', true);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('takes several changes back one after the other', async () => {
  await open();
  await userEvent.click(screen.getByLabelText('Facebook'));
  await said('Saved.');
  await userEvent.selectOptions(loudness('telling'), 'Off');
  await waitFor(async () => expect((await stored()).rules.telling).toBe('off'));
  const undo = screen.getByRole('button', { name: 'Undo' });
  await userEvent.click(undo);
  await waitFor(async () => expect((await stored()).rules.telling).toBe('full'));
  expect((await stored()).sites.facebook).toBe(false);
  await userEvent.click(undo);
  await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
});

it('takes a number over as it is typed, and takes the typing back at once', async () => {
  await open();
  const field = contactField();
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
  const field = contactField();
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

it('says when each site was found last, and what was not known', async () => {
  const at = Date.UTC(2026, 10, 21, 12);
  const adapterSeen = '2026-11-20';
  const health = {
    x: { adapterSeen, recognized: { at, surface: 'reply' } },
    facebook: { adapterSeen, unrecognized: { at, surface: 'unknown' } },
    linkedin: { adapterSeen },
  } as const;
  await open({ health: async () => health });
  expect((await screen.findAllByText(/last checked on .*20.*2026/)).length).toBe(3);
  expect(screen.getByText(/^Composer recognised, last on .*21.*2026/)).toBeDefined();
  expect(screen.getByText(/a place to write was not recognised/)).toBeDefined();
  expect(screen.getAllByText('No composer has been used here yet.')).toHaveLength(2);
});

it('says what it is and what it stands on, with places to look up', async () => {
  const { container } = await open();
  expect(screen.getByText('Fifth Touch 1.2.3')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Privacy, in full' })).toBeDefined();
  await unfold('Sources');
  const leads = screen
    .getAllByRole('link', { name: /^doi:|^https:/ })
    .map((link) => link.getAttribute('href'));
  expect(leads).toEqual(['https://doi.org/10.1017/S0047404500006837', 'https://example.org/a']);
  await expectAccessible(container, 'page');
});

it('tells Firefox’s words for its keys, without a button where there is no way', async () => {
  await open({ browser: 'firefox', changeKeys: undefined });
  expect(screen.getByText(/about:addons/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Change keys' })).toBeNull();
});

it('says when no keys are set, and leads to where they are', async () => {
  const changeKeys = vi.fn<() => void>();
  await open({ keys: async () => '', changeKeys });
  expect(screen.getByText('No keys are set')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Change keys' }));
  expect(changeKeys).toHaveBeenCalledOnce();
});

it('takes a preset over as a whole, and back', async () => {
  await open();
  const nonprofit = screen.getByLabelText('Nonprofit: no ask before the fifth contact');
  await userEvent.click(nonprofit);
  await waitFor(async () => expect((await stored()).ask.enforcement).toBe('block'));
  await waitFor(() => expect(nonprofit).toHaveProperty('checked', true));
  await userEvent.click(screen.getByLabelText('Direct and soft asks'));
  expect(await screen.findByText('These settings are your own.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(nonprofit).toHaveProperty('checked', true));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
});

it('sets what is different for a kind of people', async () => {
  await open();
  await unfold('For kinds of people');
  const field = await screen.findByLabelText('Donors: Asks open at contact');
  expect(field).toHaveProperty('placeholder', '5');
  await userEvent.type(field, '8');
  await waitFor(async () => expect((await stored()).ask.perType.donor).toEqual({ fromContact: 8 }));
  await userEvent.clear(field);
  await waitFor(async () => expect((await stored()).ask.perType.donor).toEqual({}));
  await userEvent.selectOptions(screen.getByLabelText('Journalists: Has answered'), 'Needed');
  await waitFor(async () =>
    expect((await stored()).ask.perType.journalist).toEqual({ needsAnswer: true }),
  );
});

it('sets goals, and what counts', async () => {
  await open();
  await unfold('Goals for the week');
  await userEvent.type(await screen.findByLabelText('Days active'), '4');
  await waitFor(async () => expect((await stored()).goals).toEqual({ daysActive: 4 }));
  await unfold('What counts as a contact');
  await userEvent.click(await screen.findByLabelText('Reactions'));
  await waitFor(async () => expect((await stored()).counting.kinds.reaction).toBe(true));
});

it.each(['ask-more', 'types', 'site-rules', 'counting', 'public-posts', 'goals', 'retention'])(
  '#%s leads to what is folded away',
  async (id) => {
    location.hash = id;
    const { container } = await open();
    const unfolded = [...container.querySelectorAll('details')].filter((fold) => fold.open);
    expect(unfolded.map((fold) => fold.id)).toEqual([id]);
    await expectAccessible(container, 'page');
    location.hash = '';
  },
);

it('is accessible where it is widest', async () => {
  location.hash = 'types';
  const { container } = await open();
  await expectAccessible(container, 'page');
  location.hash = '';
});

describe('what the organisation has set', () => {
  const floors = {
    setBy: '<b>Food for All</b>',
    ask: { enforcement: 'confirm', fromContact: 6, minimumDaysKnown: 30 },
    rules: { urgency: 'dot' },
    goals: { daysActive: 3 },
  };

  it('is shown locked, with who has set it', async () => {
    await browser.storage.managed.set(floors);
    const { container } = await open();
    expect(screen.getByText('<b>Food for All</b>')).toBeDefined();
    expect(contactField()).toHaveProperty('value', '6');
    expect(contactField()).toHaveProperty('min', '6');
    expect(screen.getByLabelText('Hint only')).toHaveProperty('disabled', true);
    expect(screen.getByLabelText('Hold until it is earned')).toHaveProperty('disabled', false);
    expect(screen.getByLabelText('LinkedIn')).toHaveProperty('disabled', true);
    expect(screen.getByLabelText('Just watch')).toHaveProperty('disabled', true);
    expect(within(loudness('urgency')).getByRole('option', { name: 'Off' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getAllByText(/^Set by .<b>Food for All<\/b>/).length).toBeGreaterThan(4);
    await expectAccessible(container, 'page');
  });

  it('can be made stricter, not looser', async () => {
    await browser.storage.managed.set(floors);
    await open();
    const field = contactField();
    await userEvent.clear(field);
    await userEvent.type(field, '3');
    expect(screen.getByText('A whole number from 6 to 50, please.')).toBeDefined();
    expect((await stored()).ask.fromContact).toBe(6);
    await userEvent.clear(field);
    await userEvent.type(field, '9');
    await waitFor(async () => expect((await stored()).ask.fromContact).toBe(9));
  });

  it('comes and goes while the page is open', async () => {
    await open();
    await browser.storage.managed.set(floors);
    await waitFor(() => expect(contactField()).toHaveProperty('value', '6'));
    await browser.storage.managed.clear();
    await waitFor(() => expect(contactField()).toHaveProperty('value', '5'));
  });

  it('is told as far as it could not be read', async () => {
    await browser.storage.managed.set({ setBy: 'Food for All', ask: { fromContact: 'late' } });
    await open();
    expect(screen.getByRole('alert').textContent).toContain('ask.fromContact');
  });
});

describe('the policy as a file', () => {
  const choose = (text: string) =>
    userEvent.upload(
      screen.getByLabelText('Take over a file', { selector: 'input' }),
      new File([text], 'policy.json', { type: 'application/json' }),
    );

  it('is taken over as a whole, and taken back', async () => {
    await open();
    const policy = policySchema.parse({ ask: { fromContact: 9 }, rules: { ask: 'dot' } });
    await choose(policyFile(policy));
    await waitFor(async () => expect(await stored()).toEqual(policy));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual(defaultPolicy));
  });

  it('is refused with the place and the reason, and nothing changes', async () => {
    await open();
    await choose(
      '{"version": 2, "ask": {"fromContact": 0, "enforcment": "block"}, "sites": {"x": false}}',
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('ask.fromContact: at least 1.');
    expect(alert.textContent).toContain('ask.enforcment: there is no such setting.');
    expect(await storage.getItem('local:policy')).toBeNull();
    await choose(policyFile(policySchema.parse({ ask: { fromContact: 8 } })));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('does not get below what the organisation has set', async () => {
    await browser.storage.managed.set({ ask: { enforcement: 'block', fromContact: 6 } });
    await open();
    await choose(policyFile(policySchema.parse({ ask: { enforcement: 'nudge', fromContact: 1 } })));
    await said('Your organisation has set this. It can be stricter, not looser.');
    expect((await stored()).ask).toMatchObject({ enforcement: 'block', fromContact: 6 });
  });
});
