import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { ComposerReport } from '@/lib/messaging';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { Refusal } from '@/lib/refusal';
import { loadWeek } from '@/lib/summary/load-week';
import type { Part, WeekSummary } from '@/lib/summary/week';
import { confirmRelease } from '@/lib/touches/release';
import { Store } from '@/lib/touches/store';
import { putRelease } from '@/lib/touches/touches.fixture';
import { expectAccessible } from '@/tests/accessibility';
import { Popup, type PopupWorld } from './popup';
import type { WeekReads } from './use-week';
import { fullWeek, nextSteps, reading, week } from './week.fixture';
import type { WeekWorld } from './week-view';
import { world as weekWorld } from './week-view.fixture';

const composer: ComposerReport = {
  site: 'linkedin',
  surface: 'reply',
  recognized: true,
  adapterSeen: '2026-11-20',
};

/** A popup over a made-up world; `store` puts another policy in force. */
function open({
  week: load = async () => fullWeek(),
  next,
  reminder,
  ...given
}: Partial<PopupWorld> &
  Partial<Pick<WeekWorld, 'next' | 'reminder'>> & {
    week?: (instant: number, part: Part) => Promise<WeekSummary>;
  } = {}) {
  let tell: ((next: PolicyReading) => void) | undefined;
  const store = (policy: Policy) => tell?.({ policy, own: policy });
  const world: PopupWorld = {
    policy: {
      load: async () => ({ policy: defaultPolicy, own: defaultPolicy }),
      watch: (onChange) => {
        tell = onChange;
        return () => {
          tell = undefined;
        };
      },
    },
    weeks: { first: (instant = reading.now, part = {}) => load(instant, part), week: load },
    rest: weekWorld({ ...(next && { next }), ...(reminder && { reminder }) }),
    composer: async () => composer,
    switchSite: async () => undefined,
    openOptions: () => undefined,
    now: () => reading.now,
    timeZone: reading.timeZone,
    ...given,
  };
  return { store, ...render(<Popup world={world} />) };
}

const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name });

let opened: Store | undefined;
afterEach(async () => {
  await opened?.delete();
  opened = undefined;
});

it('says that it is looking while the week is on its way', async () => {
  const { container } = open({ week: () => new Promise(() => undefined) });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('heading', { name: 'Looking up the week' })).toBeDefined();
  await expectAccessible(container, 'page');
});

it('shows the week, and below it the composer and the way to the options', async () => {
  const openOptions = vi.fn<() => void>();
  const { container } = open({ openOptions });
  await heading(/16\s?–\s?22 November/);
  expect(await screen.findByText('LinkedIn: this composer is recognised.')).toBeDefined();
  await expectAccessible(container, 'page');
  await userEvent.click(screen.getByRole('button', { name: 'Options' }));
  expect(openOptions).toHaveBeenCalledOnce();
}, 20_000);

it('says what went wrong, and reads again when asked', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .fn<WeekReads['week']>()
    .mockRejectedValueOnce(new Refusal('storage-unavailable', 'no'))
    .mockResolvedValue(fullWeek());
  const { container } = open({ week: load });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The week could not be read');
  expect(told).toHaveBeenCalledOnce();
  await expectAccessible(container, 'page');
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  await heading(/November/);
});

it('does not offer to try again what only an update can mend', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  open({ week: () => Promise.reject(new Refusal('newer-database', 'no')) });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('newer version of Fifth Touch');
  expect(within(alert).queryByRole('button')).toBeNull();
});

it('says so when the policy cannot be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = () => Promise.reject(new Refusal('storage-unavailable', 'no'));
  open({ policy: { load, watch: () => () => undefined } });
  await heading('The week could not be read');
});

it('goes to the week before and back, and the focus stays where it was', async () => {
  const before = week({
    name: '2026-W46',
    start: week().start - 7 * 86_400_000,
    end: week().start,
  });
  open({ week: async (instant) => (instant < week().start ? before : fullWeek()) });
  await heading(/16\s?–\s?22 November/);
  const previous = screen.getByRole('button', { name: 'Previous week' });
  await userEvent.click(previous);
  await heading(/9\s?–\s?15 November/);
  expect(document.activeElement).toBe(previous);
  await userEvent.click(screen.getByRole('button', { name: 'Next week' }));
  await heading(/16\s?–\s?22 November/);
});

it('says what to do next by the policy in force, and again when that changes', async () => {
  const next = vi.fn<WeekWorld['next']>(async () => nextSteps());
  const { store } = open({ next });
  await heading(/November/);
  const stricter = { ...defaultPolicy, ask: { ...defaultPolicy.ask, fromContact: 9 } };
  await waitFor(() => expect(next).toHaveBeenLastCalledWith(defaultPolicy, {}));
  store(stricter);
  await waitFor(() => expect(next).toHaveBeenLastCalledWith(stricter, {}));
});

it('reads the part of the week that is chosen', async () => {
  const load = vi.fn<WeekReads['week']>(async () => fullWeek());
  open({ week: load });
  await heading(/November/);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'LinkedIn');
  await waitFor(() =>
    expect(load).toHaveBeenLastCalledWith(fullWeek().start, { site: 'linkedin' }),
  );
});

it('is reminded no longer once last week has been looked at', async () => {
  const seen = vi.fn<() => Promise<void>>(async () => undefined);
  const before = week({ start: week().start - 7 * 86_400_000, end: week().start });
  const load = async (instant: number) => (instant < week().start ? before : fullWeek());
  open({ week: load, reminder: { isDue: async () => true, seen } });
  await screen.findByText(/Last week is complete/);
  expect(seen).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Look at last week' }));
  await waitFor(() => expect(seen).toHaveBeenCalledOnce());
  expect(screen.queryByText(/Last week is complete/)).toBeNull();
});

it('follows the record while it is open', async () => {
  const store = new Store();
  opened = store;
  open({ week: (instant, part) => loadWeek(store, instant, reading.timeZone, part) });
  await screen.findByRole('heading', { name: 'A quiet week so far' });
  await putRelease(store, {
    id: 'release',
    at: reading.now,
    site: 'x',
    surface: 'reply',
    recipients: [
      {
        id: 'x:ines',
        site: 'x',
        handle: 'ines',
        displayName: 'Inês',
        certain: true,
        role: 'author',
      },
    ],
    rules: [],
  });
  await confirmRelease(store, 'release', reading.now);
  expect(await screen.findByText(/^You talked with 1\sperson\.$/)).toBeDefined();
  // All of it has been read: nothing still asks for a record that is deleted now.
  await screen.findByRole('slider');
});

it('says that no composer is in use', async () => {
  open({ composer: async () => undefined });
  await heading(/November/);
  expect(screen.getByText('No composer in use in this tab.')).toBeDefined();
  expect(screen.queryByRole('switch')).toBeNull();
});

it('says what does not happen in a composer that is not recognised', async () => {
  open({ composer: async () => ({ ...composer, recognized: false }) });
  const line = 'This composer is not recognised: hints only, nothing is held or counted.';
  expect(await screen.findByText(line)).toBeDefined();
});

it('switches the coach off and on for the site at hand', async () => {
  const switchSite = vi.fn<PopupWorld['switchSite']>(async () => undefined);
  const { store } = open({ switchSite });
  const toggle = await screen.findByRole('switch', { name: 'Coach on LinkedIn' });
  expect(toggle).toHaveProperty('checked', true);
  await userEvent.click(toggle);
  expect(switchSite).toHaveBeenLastCalledWith('linkedin', false);
  store({ ...defaultPolicy, sites: { ...defaultPolicy.sites, linkedin: false } });
  expect(await screen.findByText('The coach is off on LinkedIn.')).toBeDefined();
  await userEvent.click(toggle);
  expect(switchSite).toHaveBeenLastCalledWith('linkedin', true);
});

it('says when a switch could not be stored', async () => {
  open({ switchSite: () => Promise.reject(new Refusal('storage-full', 'no')) });
  const toggle = await screen.findByRole('switch');
  await userEvent.click(toggle);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
  expect(toggle).toHaveProperty('checked', true);
});

it('names the organisation that has set a switch', async () => {
  const managed = { floors: { setBy: 'Harbour Aid' }, faults: [] };
  open({
    policy: {
      load: async () => ({ policy: defaultPolicy, own: defaultPolicy, managed }),
      watch: () => () => undefined,
    },
    switchSite: () => Promise.reject(new Refusal('set-by-organisation', 'no')),
  });
  await userEvent.click(await screen.findByRole('switch'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Set by .*Harbour Aid/);
});
