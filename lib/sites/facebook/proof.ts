import { visibleAll } from '../composed';
import type { Outcome } from '../composer';
import { when } from '../watch';
import { markup } from './selectors';

/** How long after the first signs a failure may still show itself, in milliseconds. */
const settling = { network: 600, socket: 1500 } as const;

/** How long a request may stay unseen (another extension can hide it) before the page's own signs must do. */
const networkWait = 3000;

/** What a send looks like on one kind of page. Both look at the page afresh. */
export interface Signs {
  /** True once the site shows the sent thing, or has put away what it was written in. */
  sent(): boolean;
  /** `failed`: the draft is back. `unknown`: what was pressed turned out to be no send. */
  not(): 'failed' | 'unknown' | undefined;
  /** Messages travel over a socket: no request can be seen. */
  over: 'network' | 'socket';
}

/** The errors that stand in a part, so that new ones can be told from old ones. */
export function newAlerts(part: () => ParentNode): () => boolean {
  const there = () =>
    visibleAll([part()], markup.alert).filter((alert) => alert.textContent.trim() !== '');
  const before = new Set(there());
  return () => there().some((alert) => !before.has(alert));
}

/** Waits, but never longer than the signal. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/**
 * Resolves when a request to the site's one API address, begun from now on, has come back well. All of Facebook's
 * calls go there and the name is in the body, which cannot be seen; so this alone proves nothing.
 */
function requestSeen(signal: AbortSignal): Promise<void> {
  const from = performance.now();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      const answered = entries.getEntries().some((entry) => {
        const status = 'responseStatus' in entry ? Number(entry.responseStatus) : 200;
        return entry.startTime >= from && status < 400 && isApi(entry.name);
      });
      if (answered) stop();
    });
    const stop = () => {
      observer.disconnect();
      signal.removeEventListener('abort', stop);
      resolve();
    };
    signal.addEventListener('abort', stop);
    observer.observe({ type: 'resource' });
  });
}

const isApi = (address: string): boolean =>
  URL.canParse(address) && new URL(address).pathname === '/api/graphql/';

/**
 * Watches for proof of a send: the site shows it, a request has come back, and no error follows. Nothing is decided
 * by a request alone (a reaction-shaped request once gave false credit, sites.md 2.2), nor by an emptied box alone.
 */
export async function proofOf(
  document: Document,
  signs: Signs,
  signal: AbortSignal,
): Promise<Outcome> {
  const done = new AbortController();
  const all = AbortSignal.any([signal, done.signal]);
  const request = signs.over === 'network' ? requestSeen(all) : undefined;
  try {
    const first = await when(
      document,
      () => signs.not() ?? (signs.sent() ? 'shown' : undefined),
      signal,
    );
    if (first !== 'shown') return first ?? 'unknown';
    if (request) await Promise.race([request, pause(networkWait, all)]);
    await pause(settling[signs.over], signal);
    if (signal.aborted) return 'unknown';
    return signs.not() ?? (signs.sent() ? 'sent' : 'failed');
  } finally {
    done.abort();
  }
}
