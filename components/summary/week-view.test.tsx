import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ruleName } from '@/components/names';
import { expectAccessible } from '@/tests/accessibility';
import { fullWeek, person, reading, week } from './week.fixture';
import { WeekView } from './week-view';

function show(shown = fullWeek(), now = reading.now) {
  const onPrevious = vi.fn<() => void>();
  const onNext = vi.fn<() => void>();
  const view = (
    <WeekView week={shown} reading={{ ...reading, now }} onPrevious={onPrevious} onNext={onNext} />
  );
  return { onPrevious, onNext, ...render(<main>{view}</main>) };
}

const list = (name: string) => within(screen.getByRole('region', { name }));

/** The figures under a name, as `name: count`. */
function figuresOf(container: Element): string[] {
  return [...container.querySelectorAll('dl > div')].map(
    (figure) =>
      `${figure.querySelector('dt')?.textContent}: ${figure.querySelector('dd')?.textContent}`,
  );
}

it('tells a full week: sentence, figures, findings and people', async () => {
  const { container } = show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    expect.stringMatching(/^16\s?–\s?22 November$/),
  );
  expect(screen.getByText('so far')).toBeDefined();
  expect(container.textContent?.replaceAll('\u00a0', ' ')).toContain(
    'You talked with 23 people; 12 touches came back. 3 asks went out, 2 of them earned. The coach held 3 sends; 1 was rewritten.',
  );
  expect(figuresOf(container)).toEqual([
    'People: 23',
    'Touches out: 41',
    'Touches in: 12',
    'Earned: 2',
    'Held: 3',
    'Sent anyway: 1',
  ]);
  const found = list('What was flagged').getAllByRole('listitem');
  expect(found.map(({ textContent }) => textContent)).toEqual([
    `${ruleName('ask')}9 drafts`,
    `${ruleName('self-promotion')}6 drafts`,
    `${ruleName('boilerplate')}2 drafts`,
    `${ruleName('telling')}1 draft`,
  ]);
  const [first] = list('Most contacts').getAllByRole('listitem');
  expect(first?.textContent).toBe('Amara Okafor7 touches@amara_writesX31 in all');
  const [open] = list('Open for an ask').getAllByRole('listitem');
  expect(open?.textContent).toMatch(/^Amara Okafor31 touches@open_0Xlast Fri,? 20 Nov$/);
  await expectAccessible(container, 'page');
});

it('says that a running week has been quiet, and how a touch comes about', async () => {
  const { container } = show(week());
  expect(screen.getByRole('heading', { name: 'A quiet week so far' })).toBeDefined();
  expect(figuresOf(container)).toEqual([]);
  expect(screen.queryByRole('region')).toBeNull();
  await expectAccessible(container, 'page');
});

it('still names who may be asked when the week itself has been quiet', () => {
  show(week({ openForAsk: [person('ines')] }));
  expect(list('Open for an ask').getByText('ines')).toBeDefined();
});

it('says of a past week only what is of that week', () => {
  const shown = fullWeek();
  show(shown, shown.end);
  expect(screen.queryByText('so far')).toBeNull();
  expect(screen.getByRole('region', { name: 'Most contacts' })).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Open for an ask' })).toBeNull();
});

it('says that nothing was recorded in a past week', () => {
  const shown = week();
  show(shown, shown.end);
  expect(screen.getByRole('heading', { name: 'Nothing was recorded in this week' })).toBeDefined();
});

it('says what is missing where only a part of the week is empty', () => {
  show(week({ peopleTalkedWith: 1, touchesOut: 1 }));
  expect(screen.getByText('Nothing was flagged in what you sent.')).toBeDefined();
  expect(screen.getAllByText(/^Nobody yet\./)).toHaveLength(2);
});

it('uses the singular for one person, one touch and one draft', () => {
  const { container } = show(
    week({
      peopleTalkedWith: 1,
      touchesOut: 1,
      findings: { ...week().findings, telling: 1 },
      mostContacts: [person('ines', { touches: 1 })],
    }),
  );
  expect(container.textContent).toContain('1\u00a0person');
  expect(screen.getByText('1 touch')).toBeDefined();
  expect(screen.getByText('1 draft')).toBeDefined();
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

it('shows five people at first and all of them when asked', async () => {
  show();
  const open = list('Open for an ask');
  expect(open.getAllByRole('listitem')).toHaveLength(5);
  await userEvent.click(open.getByRole('button', { name: 'Show 2 more' }));
  expect(open.getAllByRole('listitem')).toHaveLength(7);
  expect(open.queryByRole('button')).toBeNull();
});

it.each([
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '\u202Ereversed',
  'a'.repeat(5000),
  '{count} $1 | one | many',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
])('shows the name %j as it is, apart from the text around it', (displayName) => {
  const hostile = person(displayName, { displayName });
  const { container } = show(
    week({ peopleTalkedWith: 1, mostContacts: [hostile], openForAsk: [hostile] }),
  );
  const names = screen.getAllByText((_, element) => element?.textContent === displayName, {
    selector: 'bdi',
  });
  expect(names).toHaveLength(2);
  expect(container.querySelector('img, script')).toBeNull();
});

it('falls back to the handle where there is no name, and marks who is known by name only', () => {
  show(
    week({
      peopleTalkedWith: 2,
      mostContacts: [
        person('nameless', { displayName: '  ' }),
        person('Sam Lee', { personId: 'facebook:~sam lee', site: 'facebook', certain: false }),
      ],
    }),
  );
  expect(screen.getByText('nameless')).toBeDefined();
  const [, sam] = list('Most contacts').getAllByRole('listitem');
  expect(sam?.textContent).toContain('Facebookby name only');
});

it('writes huge figures short, with the whole one at hand', () => {
  show(week({ peopleTalkedWith: 9_007_199_254_740_991, touchesOut: 1_234_567 }));
  const figure = screen.getByTitle('1,234,567');
  expect(figure.textContent).toMatch(/^1\.2\s?m$/i);
});
