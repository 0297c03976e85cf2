import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { saveComposerFrame } from '@/lib/composer-in-use';
import { forwardOpenCard } from './open-card';

type Command = Parameters<typeof browser.commands.onCommand.addListener>[0];

let press: (name: string, tabId?: number) => void;
let tabMessage: ReturnType<typeof vi.fn>;

beforeEach(() => {
  tabMessage = vi.fn((...args: unknown[]) => (args.at(-1) as (answer: unknown) => void)({}));
  let listener: Command | undefined;
  Object.assign(browser, {
    commands: { onCommand: { addListener: (added: Command) => (listener = added) } },
  });
  Object.assign(browser.tabs, { sendMessage: tabMessage });
  forwardOpenCard();
  press = (name, id) => listener?.(name, { id } as Parameters<Command>[1]);
});

test('the command goes to the tab whose composer was in use', async () => {
  await saveComposerFrame(7, 0);
  press('open-card', 7);
  await vi.waitFor(() => expect(tabMessage).toHaveBeenCalledOnce());
  expect(tabMessage.mock.calls[0]?.slice(0, 2)).toEqual([
    7,
    expect.objectContaining({ type: 'openCard' }),
  ]);
});

test('other commands, other tabs and no tab get nothing', async () => {
  await saveComposerFrame(7, 0);
  press('something-else', 7);
  press('open-card', 8);
  press('open-card');
  press('open-card', 7);
  await vi.waitFor(() => expect(tabMessage).toHaveBeenCalledOnce());
});
