import { browser } from 'wxt/browser';

/** Opens the welcome page once, right after the extension was installed; never after an update of it or the browser. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL('/welcome.html') })
      .catch((error: unknown) => {
        // Installed by an administrator into a browser without a window: everything works without it.
        console.debug('Fifth Touch: the welcome page could not be opened.', error);
      });
  });
}
