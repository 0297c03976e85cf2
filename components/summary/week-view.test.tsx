import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { fullWeek, reading, week } from './week.fixture';
import { everything, list, none, show } from './week-view.fixture';

const day = 86_400_000;

const rowsOf = (table: HTMLElement): string[] =>
  within(table)
    .getAllByRole('row')
    .filter((row) => row.querySelector('td + td'))
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' | '));

/** The rows of the few figures at a glance. */
const glance = () => rowsOf(screen.getByRole('table', { name: 'The week at a glance' }));

/** The rows of the table of figures, as `name | this week | last week`. */
const figuresOf = () => rowsOf(screen.getByRole('table', { name: 'The week in figures' }));

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
  expect(glance()).toEqual([
    'So far | 23 | 11 | 75% | 2 of 3',
    'Last week | 18 | 8 | 63% | 1 of 1',
  ]);
  await everything();
  expect(container.textContent).toContain('5 quiet days before Thursday’s ask.');
  expect(container.textContent).toContain(
    'Goals: 2 of 4 met so far; not yet: Median time to our answer and Days active.',
  );
  expect(figuresOf()).toEqual([
    'People talked with | 23 | 18',
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
  expect(ready.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(ready.getByRole('button', { name: 'Show 5 more' }));
  expect(ready.getAllByRole('listitem')).toHaveLength(7);
  const fewer = ready.getByRole('button', { name: 'Show fewer' });
  expect(document.activeElement).toBe(fewer);
  await userEvent.click(ready.getByRole('button', { name: 'Mei Tanaka' }));
  expect(own.openPerson).toHaveBeenCalledWith('x:open_2');
});

it('ticks off who waits for no answer, and takes it back', async () => {
  const undo = vi.fn<() => Promise<void>>(async () => undefined);
  const { world: own } = show(fullWeek(), reading.now, { settle: vi.fn(async () => undo) });
  const waiting = await list('Waiting for our answer');
  await userEvent.click(waiting.getByRole('button', { name: 'No answer needed: Omar' }));
  expect(own.settle).toHaveBeenCalledWith('x:omar');
  expect(await screen.findByText('Omar waits no more.')).toBeDefined();
  const back = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(back);
  await userEvent.click(back);
  expect(undo).toHaveBeenCalledOnce();
  expect(await screen.findByText('Taken back.')).toBeDefined();
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
  show(shown, shown.end + day);
  expect(screen.queryByText('so far')).toBeNull();
  await everything();
  expect(screen.queryByRole('region', { name: 'What to do next' })).toBeNull();
  expect(figuresOf()).toContain('Days activeGoal: at least 4 not met | 3 of 7 | 5 of 7');
});

it('says on its Monday of a week that has just ended what to do next, too', async () => {
  const shown = fullWeek();
  show(shown, shown.end + 9 * 3_600_000);
  expect(screen.getByText('last week')).toBeDefined();
  expect(glance().at(-1)).toMatch(/^Week before/);
  await list('Ready to ask');
});

it('shows the figures of the week before it knows those beside them, and nothing below', async () => {
  const { container } = show(fullWeek(), reading.now, {}, {}, false);
  expect(glance()).toEqual(['So far | 23 | 11 | 75% | 2 of 3', 'Last week |  |  |  | ']);
  expect(screen.queryByRole('region')).toBeNull();
  await expectAccessible(container, 'page');
});

it('reminds of last week among what to do next, and leads there', async () => {
  const reminder = { isDue: async () => true, seen: async () => undefined };
  const { onPrevious } = show(fullWeek(), reading.now, { reminder });
  await userEvent.click(await screen.findByRole('button', { name: 'Look at last week' }));
  expect(onPrevious).toHaveBeenCalledOnce();
});

it('says that nothing was recorded in a past week', () => {
  const shown = week();
  show(shown, shown.end);
  expect(screen.getByRole('heading', { name: 'Nothing was recorded in this week' })).toBeDefined();
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

it('leads to the weeks beside; from the running week there is no next one, but the focus stays', async () => {
  const user = userEvent.setup();
  const { onPrevious, onNext } = show();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
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

it('writes huge figures short', async () => {
  show(week({ peopleTalkedWith: 9_007_199_254_740_991, touchesOut: 1_234_567 }));
  expect(await screen.findByText(/^1\.2\s?m$/i)).toBeDefined();
});
