import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0];

/** The sender of a message from a page of the extension. */
export const ownPage = (): { id: string; url: string } => ({
  id: fakeBrowser.runtime.id,
  url: 'chrome-extension://test-extension-id/options.html',
});

/** The fake browser leaves a message's sender empty: here messages come from a page of the extension, as in life. */
export function installRuntime(): void {
  const { runtime } = fakeBrowser;
  const { addListener, removeListener } = runtime.onMessage;
  const added = new WeakMap<Listener, Listener>();
  runtime.onMessage.addListener = (listener) => {
    const told: Listener = (message, sender, respond) =>
      listener(message, { ...ownPage(), ...sender }, respond);
    added.set(listener, told);
    addListener(told);
  };
  runtime.onMessage.removeListener = (listener) => removeListener(added.get(listener) ?? listener);
}
