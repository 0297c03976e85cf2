import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ruleName } from '@/components/names';
import { fullWeek, logLines, person, reading, week } from './week.fixture';
import { everything, list, none, show } from './week-view.fixture';

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

it('tells what went out unchecked from what was sent anyway, here and in the file', async () => {
  const [line] = logLines();
  const { world: own } = show(fullWeek(), reading.now, {
    log: async () => (line ? [{ ...line, reason: '' }] : []),
  });
  const log = await list('Held and sent anyway');
  expect(log.getByText('Sent unchecked')).toBeDefined();
  expect(log.queryByText('Sent anyway')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  await screen.findByText('Saved.');
  const [, text] = vi.mocked(own.save).mock.lastCall ?? [];
  expect(text).toContain(',Sent unchecked,');
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
