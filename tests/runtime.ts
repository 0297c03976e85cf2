import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0];

/** The fake browser leaves a message's sender empty: here messages come from the extension itself, as in life. */
export function installRuntime(): void {
  const { runtime } = fakeBrowser;
  const { addListener, removeListener } = runtime.onMessage;
  const added = new WeakMap<Listener, Listener>();
  runtime.onMessage.addListener = (listener) => {
    const told: Listener = (message, sender, respond) =>
      listener(message, { id: runtime.id, ...sender }, respond);
    added.set(listener, told);
    addListener(told);
  };
  runtime.onMessage.removeListener = (listener) => removeListener(added.get(listener) ?? listener);
}
