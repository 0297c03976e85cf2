import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The fake browser leaves the sender of a message empty: messages here come from the extension itself, as in life. */
export function installRuntime(): void {
  const { runtime } = fakeBrowser;
  const { trigger } = runtime.onMessage;
  runtime.onMessage.trigger = (message, sender, respond) =>
    trigger(message, { id: runtime.id, ...sender }, respond);
}
