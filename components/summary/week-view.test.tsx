import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ruleName } from '@/components/names';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import type { Part } from '@/lib/summary/week';
import { expectAccessible } from '@/tests/accessibility';
import { fullWeek, logLines, nextSteps, person, reading, trend, week } from './week.fixture';
import { WeekView, type WeekWorld } from './week-view';

const world = (given: Partial<WeekWorld> = {}): WeekWorld => ({
  next: async () => nextSteps(),
  trend: async () => trend(),
  log: async () => logLines(),
  openPerson: vi.fn<WeekWorld['openPerson']>(),
  openLog: vi.fn<WeekWorld['openLog']>(),
  print: vi.fn<WeekWorld['print']>(),
  save: vi.fn<WeekWorld['save']>(),
  copy: vi.fn<WeekWorld['copy']>(async () => undefined),
  ...given,
});

const policy: Policy = {
  ...defaultPolicy,
  goals: { conversationShare: 60, responseHours: 2, daysActive: 4 },
};

function show(shown = fullWeek(), now = reading.now, given: Partial<WeekWorld> = {}, part = {}) {
  const onPrevious = vi.fn<() => void>();
  const onNext = vi.fn<() => void>();
  const onPart = vi.fn<(part: Part) => void>();
  const own = world(given);
  const view = (
    <WeekView
      week={shown}
      part={part}
      policy={policy}
      world={own}
      reading={{ ...reading, now }}
      onPrevious={onPrevious}
      onNext={onNext}
      onPart={onPart}
    />
  );
  return { onPrevious, onNext, onPart, world: own, ...render(<main>{view}</main>) };
}

const region = (name: string) => screen.findByRole('region', { name });
const list = async (name: string) => within(await region(name));
const everything = () => screen.findByRole('slider');
const none = { ready: [], oneAway: [], waiting: [], cold: [] };

/** The rows of the table of figures, as `name | this week | last week`. */
function figuresOf(): string[] {
  const table = screen.getByRole('table', { name: 'The week in figures' });
  return within(table)
    .getAllByRole('row')
    .filter((row) => row.querySelector('td + td'))
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' | '));
}

it('tells a full week: sentence, rhythm, figures beside last week and the goals', async () => {
  const { container } = show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    expect.stringMatching(/^16\s?–\s?22 November$/),
  );
  expect(screen.getByText('so far')).toBeDefined();
  const text = container.textContent?.replaceAll('\u00a0', ' ');
  expect(text).toContain(
    'You talked with 23 people; 9 wrote back. 3 asks went out, 2 of them earned.',
  );
  expect(text).toContain('5 quiet days before Thursday’s ask.');
  expect(figuresOf()).toEqual([
    'People | 23 | 18',
    'Of these, wrote back | 9 | 7',
    'Conversations, there and back | 11 | 8',
    'Touches out | 41 | 33',
    'Touches in | 12 | 9',
    expect.stringMatching(
      /^Median time to our answerGoal: at most 2 hrs? not met \| 3.5 hrs? \| 8.3 hrs?$/,
    ),
    'Days activeGoal: at least 4 not yet | 3 of 7 | 5 of 7',
    'Earned | 2 | 1',
    'Sent anyway | 1 | 0',
    'In public | 1 | 0',
    'Held | 3 | 2',
    'Held and rewritten | 1 | 2',
    'Parked | 1 | 0',
    'ConversationGoal: at least 60% met | 75% | 63%',
    'Broadcast | 25% | 37%',
    'Posts that give, per public askGoal: at least 4 met | 6 | 7, no ask',
    'About us | 17% | 0%',
    'Stock words | 6% | 0%',
  ]);
  expect(screen.getByText(/Lovejoy & Saxton 2012/)).toBeDefined();
  expect(screen.getByText('22%, nonprofits 58.6%')).toBeDefined();
  await everything();
  await expectAccessible(container, 'page');
}, 20_000);

it('says what to do next, and opens the person', async () => {
  const { world: own } = show();
  const next = await list('What to do next');
  const headings = await next.findAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Ready to ask',
    'One contact away',
    'Waiting for our answer',
    'Going cold',
  ]);
  const ready = await list('Ready to ask');
  expect(ready.getAllByRole('listitem')).toHaveLength(3);
  await userEvent.click(ready.getByRole('button', { name: 'Show 4 more' }));
  expect(ready.getAllByRole('listitem')).toHaveLength(7);
  await userEvent.click(ready.getByRole('button', { name: 'Mei Tanaka' }));
  expect(own.openPerson).toHaveBeenCalledWith('x:open_2');
});

it('says so when nobody waits and no ask is open', async () => {
  show(fullWeek(), reading.now, { next: async () => none });
  expect(await screen.findByText(/A good week to listen/)).toBeDefined();
});

it('says that a running week has been quiet, and how a touch comes about', async () => {
  const { container } = show(week());
  expect(screen.getByRole('heading', { name: 'A quiet week so far' })).toBeDefined();
  expect(screen.queryByRole('table', { name: 'The week in figures' })).toBeNull();
  await list('Ready to ask');
  await everything();
  await expectAccessible(container, 'page');
}, 20_000);

it('says of a past week only what is of that week', async () => {
  const shown = fullWeek();
  show(shown, shown.end);
  expect(screen.queryByText('so far')).toBeNull();
  await everything();
  expect(screen.queryByRole('region', { name: 'What to do next' })).toBeNull();
  expect(figuresOf()).toContain('Days activeGoal: at least 4 not met | 3 of 7 | 5 of 7');
});

it('says that nothing was recorded in a past week', () => {
  const shown = week();
  show(shown, shown.end);
  expect(screen.getByRole('heading', { name: 'Nothing was recorded in this week' })).toBeDefined();
});

it('reads the weeks of the trend out by key, and has them in a table', async () => {
  show();
  const slider = await everything();
  expect(slider.getAttribute('aria-valuetext')).toMatch(
    /^16\s?–\s?22 November \(so far\): 23\s?people; conversation 75%; answers after 9 hrs?\.$/,
  );
  fireEvent.change(slider, { target: { value: '3' } });
  expect(slider.getAttribute('aria-valuetext')).toMatch(
    /conversation nothing; answers after nothing/,
  );
  const panel = document.querySelector('[data-line="conversation"]');
  expect(panel?.querySelector('.trend-goal-line')).not.toBeNull();
  // The week without a value leaves a gap, and no dot.
  expect(panel?.querySelectorAll('circle')).toHaveLength(11);
  expect(panel?.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  await userEvent.click(screen.getByText('Show as a table'));
  const rows = within(screen.getByRole('table', { name: '' })).getAllByRole('row');
  expect(rows).toHaveLength(13);
  expect(rows[1]?.textContent).toMatch(/November \(so far\)2375%9 hrs?$/);
});

it('shows what was held and sent anyway, with the reasons', async () => {
  const { world: own } = show();
  const log = await list('Held and sent anyway');
  expect(log.getAllByRole('listitem')).toHaveLength(5);
  expect(log.getByText('She asked me twice how she could give.')).toBeDefined();
  expect(log.getByText('sam lee')).toBeDefined();
  expect(log.getByText('1 more line in the log')).toBeDefined();
  await userEvent.click(log.getByRole('button', { name: 'The whole log' }));
  expect(own.openLog).toHaveBeenCalledOnce();
});

it('passes the week on: as a page, as a file and as text', async () => {
  const { world: own } = show();
  const share = await list('Pass it on');
  await userEvent.click(share.getByRole('button', { name: 'Printable page' }));
  expect(own.print).toHaveBeenCalledOnce();
  await userEvent.click(share.getByRole('button', { name: 'Save as CSV' }));
  await share.findByText('Saved.');
  expect(own.save).toHaveBeenCalledWith(
    'fifth-touch-2026-W47.csv',
    expect.stringContaining('She asked me twice'),
    'text/csv',
  );
  await userEvent.click(share.getByRole('button', { name: 'Copy as text' }));
  await share.findByText('Copied.');
  expect(own.copy).toHaveBeenCalledWith(expect.stringContaining('You talked with'));
});

it('says when the week could not be passed on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  show(fullWeek(), reading.now, { copy: () => Promise.reject(new Error('no')) });
  const share = await list('Pass it on');
  await userEvent.click(share.getByRole('button', { name: 'Copy as text' }));
  await share.findByText('The browser did not allow copying.');
});

it('is looked at by site and by account, where there is more than one', async () => {
  const { onPart } = show();
  const choice = screen.getByRole('combobox', { name: 'Show' });
  expect([...choice.children].map(({ textContent }) => textContent)).toEqual([
    'All sites',
    'X',
    'X: rivertrust',
    'Facebook',
    'LinkedIn',
  ]);
  await userEvent.selectOptions(choice, 'X: rivertrust');
  expect(onPart).toHaveBeenCalledWith({ site: 'x', account: 'rivertrust' });
});

it('keeps a part that is empty in the choice, and has none where there is one site only', () => {
  const { unmount } = show(week({ parts: [{ site: 'x' }] }), reading.now, {}, { site: 'linkedin' });
  expect(screen.getByRole('combobox')).toHaveProperty('value', '2');
  unmount();
  show(week({ parts: [{ site: 'x' }] }));
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('has what was flagged and the most contacts for those who look', async () => {
  show();
  await userEvent.click(await screen.findByText('More of the week'));
  const found = (await list('What was flagged')).getAllByRole('listitem');
  expect(found.map(({ textContent }) => textContent)).toEqual([
    `${ruleName('ask')}9 drafts`,
    `${ruleName('self-promotion')}6 drafts`,
    `${ruleName('boilerplate')}2 drafts`,
    `${ruleName('telling')}1 draft`,
  ]);
  const [first] = (await list('Most contacts')).getAllByRole('listitem');
  expect(first?.textContent).toBe('Amara Okafor7 touches@amara_writesX31 in all');
});

it('leads to the weeks beside; from the running week there is no next one, but the focus stays', async () => {
  const user = userEvent.setup();
  const { onPrevious, onNext } = show();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onPrevious).toHaveBeenCalledOnce();
  await user.tab();
  const next = screen.getByRole('button', { name: 'Next week' });
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(next);
  expect(next.getAttribute('aria-disabled')).toBe('true');
  expect(onNext).not.toHaveBeenCalled();
});

it('leads from a past week to the next', async () => {
  const shown = week();
  const { onNext } = show(shown, shown.end);
  await userEvent.click(screen.getByRole('button', { name: 'Next week' }));
  expect(onNext).toHaveBeenCalledOnce();
});

it.each([
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '\u202Ereversed',
  'a'.repeat(5000),
  '{count} $1 | one | many',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
])('shows the name %j as it is, apart from the text around it', async (displayName) => {
  const hostile = person(displayName, { displayName });
  const { container } = show(week({ peopleTalkedWith: 1, mostContacts: [hostile] }), reading.now, {
    next: async () => ({ ...none, ready: [hostile] }),
    log: async () => [],
  });
  await list('Ready to ask');
  await userEvent.click(await screen.findByText('More of the week'));
  const names = screen.getAllByText((_, element) => element?.textContent === displayName, {
    selector: 'bdi',
  });
  expect(names).toHaveLength(2);
  expect(container.querySelector('img, script')).toBeNull();
});

it('falls back to the handle where there is no name, and marks who is known by name only', async () => {
  const lines = [
    person('nameless', { displayName: '  ' }),
    person('Sam Lee', { personId: 'facebook:~sam lee', site: 'facebook', certain: false }),
  ];
  show(week({ peopleTalkedWith: 2, mostContacts: lines }));
  await userEvent.click(await screen.findByText('More of the week'));
  expect(screen.getByText('nameless')).toBeDefined();
  const [, sam] = (await list('Most contacts')).getAllByRole('listitem');
  expect(sam?.textContent).toContain('Facebookby name only');
});

it('writes huge figures short', () => {
  show(week({ peopleTalkedWith: 9_007_199_254_740_991, touchesOut: 1_234_567 }));
  expect(screen.getByText(/^1\.2\s?m$/i)).toBeDefined();
});
