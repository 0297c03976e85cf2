import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from './welcome';

const { onInstalled } = fakeBrowser.runtime;

test('opens the welcome page after the install, and after nothing else', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  welcomeOnce();
  await onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
  await onInstalled.trigger({ reason: 'chrome_update' });
  expect(create).not.toHaveBeenCalled();
  await onInstalled.trigger({ reason: 'install' });
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringContaining('/welcome.html'),
  });
});
