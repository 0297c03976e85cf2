import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { show } from '@/components/nudge/show';
import { onMessage, sendMessage } from '@/lib/messaging';
import type { Coach } from '@/lib/nudge/coach';
import { startCoaching } from '@/lib/nudge/coaching';
import { adapterFor, matchPatterns } from '@/lib/sites/registry';

export default defineContentScript({
  matches: matchPatterns,
  allFrames: true,
  runAt: 'document_start',
  // WXT would otherwise tell the page that an extension has started.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = adapterFor(location.host);
    if (!adapter) return;
    const coach: Coach = {
      judge: (draft) => sendMessage('judge', draft),
      enabled: (site) => sendMessage('enabled', site),
      held: (hold) => sendMessage('held', hold),
      claim: (release) => sendMessage('claim', release),
      release: (release) => sendMessage('release', release),
      confirm: (id) => sendMessage('confirm', id),
      discard: (id) => sendMessage('discard', id),
      takeBack: (send) => sendMessage('takeBack', send),
      dismiss: (dismissal) => sendMessage('dismiss', dismissal),
      park: (ask) => sendMessage('park', ask),
      opened: (message) => sendMessage('opened', message),
      inbound: (touch) => sendMessage('inbound', touch),
      report: (report) => sendMessage('report', report),
      // Not `ctx.isValid`: asking it tears everything down, and the chip still has something to say.
      alive: () => browser.runtime?.id !== undefined,
    };
    const coaching = startCoaching({
      view: window,
      adapter,
      coach,
      signal: ctx.signal,
      now: () => Date.now(),
      show,
    });
    ctx.onInvalidated(onMessage('openCard', () => coaching.openCard()));
    ctx.onInvalidated(onMessage('composer', () => coaching.composer()));
    const policyChanged = (changes: Record<string, unknown>): void => {
      // `managed`: the browser's late answer, after its start, to what an administrator has set.
      if ('policy' in changes || 'managed' in changes) coaching.refresh();
    };
    browser.storage.local.onChanged.addListener(policyChanged);
    // What an administrator sets reaches a composer that is open, too.
    const managedChanged = (): void => coaching.refresh();
    browser.storage.managed?.onChanged.addListener(managedChanged);
    ctx.onInvalidated(() => {
      browser.storage?.local.onChanged.removeListener(policyChanged);
      browser.storage?.managed?.onChanged.removeListener(managedChanged);
    });
  },
});
