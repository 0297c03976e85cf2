import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { presetOf } from '@/lib/policy/presets';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { expectAccessible } from '@/tests/accessibility';
import { WelcomePage, type WelcomeWorld } from './welcome-page';

const open = (given: Partial<WelcomeWorld> = {}) => {
  const world: WelcomeWorld = {
    policy: { load: loadPolicy, watch: watchPolicy },
    store: (apply) => changePolicy((policy) => ({ policy: apply(policy), result: undefined })),
    browser: 'chromium',
    pinned: async () => false,
    ...given,
  };
  return render(<WelcomePage world={world} />);
};

beforeEach(() => storage.removeItem('local:policy'));

it('chooses a preset, stores it at once, and takes it back', async () => {
  const { container } = open();
  const nonprofit = await screen.findByLabelText(/^Nonprofit/);
  await expectAccessible(container, 'page');
  await userEvent.click(nonprofit);
  await screen.findByText('Saved.');
  expect(presetOf((await loadPolicy()).policy)).toBe('nonprofit');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(presetOf((await loadPolicy()).policy)).toBe('social-team'));
});

it('says what is kept and where, and leads on without asking for anything', async () => {
  open();
  await screen.findByLabelText(/^Nonprofit/);
  expect(screen.getByText(/^Everything stays in this browser/)).toBeDefined();
  const leads = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(leads).toEqual(['/practice.html', '/options.html#settings']);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it.each([
  [{ browser: 'chromium', pinned: false }, /the pin beside/],
  [{ browser: 'firefox', pinned: undefined }, /Pin to Toolbar/],
  [{ browser: 'chromium', pinned: true }, /pinned already/],
] as const)('tells how to pin the button: %o', async ({ browser, pinned }, words) => {
  open({ browser, pinned: async () => pinned });
  expect(await screen.findByText(words)).toBeDefined();
});

it('says so when the settings cannot be read, and leads on all the same', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  open({ policy: { load: () => Promise.reject(new Error('gone')), watch: () => () => undefined } });
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Try it on a draft' })).toBeDefined();
});
