import { browser } from 'wxt/browser';
import { composerFrame } from '@/lib/composer-in-use';
import { sendMessage } from '@/lib/messaging';

/** The keyboard command's name in the manifest. */
const command = 'open-card';

/** Tells a tab's coach to open its card; nothing happens in a tab where no composer has been in use. */
async function openCard(tabId: number): Promise<void> {
  if ((await composerFrame(tabId)) === undefined) return;
  await sendMessage('openCard', undefined, tabId);
}

/** Passes the keyboard command on to the page that the person is in. */
export function forwardOpenCard(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name !== command || tab?.id === undefined) return;
    openCard(tab.id).catch((error: unknown) => {
      // The tab has gone elsewhere, or its coach is of an older version: the shortcut then does nothing.
      console.debug('Fifth Touch: no coach in this tab.', error);
    });
  });
}
