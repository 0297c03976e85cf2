import { visibleAll } from '../composed';
import type { Outcome, Proof } from '../composer';
import { when } from '../watch';
import { markup } from './selectors';
import type { Trace } from './trace';

/**
 * How long the first signs must stand before a send is believed, in milliseconds. A failure that shows itself later
 * takes that back.
 */
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
  /** What is shown of it before the server has answered, where the site does so: it may have to take it back. */
  early?: { trace: Trace; alerts: Alerts; editor: HTMLElement };
}

/** The errors that stand in a part. */
export interface Alerts {
  /** Whether there are others than at first. */
  fresh(): boolean;
  /** Those that stand now are about something else. */
  pass(): void;
}

export function newAlerts(part: () => ParentNode): Alerts {
  const there = () =>
    visibleAll([part()], markup.alert).filter((alert) => alert.textContent.trim() !== '');
  let before = new Set(there());
  return {
    fresh: () => there().some((alert) => !before.has(alert)),
    pass() {
      before = new Set(there());
    },
  };
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
 * Whether the site shows a send, a request has come back, and no error follows. Nothing is decided by a request alone
 * (a reaction-shaped request once gave false credit, sites.md 2.2), nor by an emptied box alone.
 */
async function outcomeOf(document: Document, signs: Signs, signal: AbortSignal): Promise<Outcome> {
  const done = new AbortController();
  const all = AbortSignal.any([signal, done.signal]);
  const request = signs.over === 'network' ? requestSeen(all) : undefined;
  const settled = async (): Promise<undefined> => {
    if (request) await Promise.race([request, pause(networkWait, all)]);
    await pause(settling[signs.over], all);
  };
  try {
    const first = await when(
      document,
      () => signs.not() ?? (signs.sent() ? 'shown' : undefined),
      signal,
    );
    if (first !== 'shown') return first ?? 'unknown';
    const refuted = await Promise.race([when(document, () => signs.not(), all), settled()]);
    if (signal.aborted) return 'unknown';
    return refuted ?? signs.not() ?? (signs.sent() ? 'sent' : 'failed');
  } finally {
    done.abort();
  }
}

/**
 * Whether the site takes back what it had shown as sent: it marks that very thing, or takes it away and says so, with
 * an error or with the words back in their box. A thing that only goes out of sight (another conversation, a list that
 * is scrolled) says nothing.
 */
async function takenBack(
  document: Document,
  { trace, alerts, editor }: NonNullable<Signs['early']>,
  signs: Signs,
  signal: AbortSignal,
): Promise<boolean> {
  const look = (): 'refused' | 'gone' | undefined => {
    if (!trace.stands()) return 'gone';
    alerts.pass();
    return trace.refused() ? 'refused' : undefined;
  };
  for (;;) {
    const seen = await when(trace.place(), look, signal, editor);
    if (seen !== 'gone') return seen === 'refused';
    const over = new AbortController();
    const failed = when(
      document,
      () => signs.not() === 'failed' || undefined,
      AbortSignal.any([signal, over.signal]),
    );
    const isSaid = await Promise.race([failed, pause(settling.network, signal)]);
    over.abort();
    if (isSaid) return true;
    if (!trace.stands()) return false;
  }
}

/** Watches for proof of a send, and then for what refutes it. */
export async function proofOf(
  document: Document,
  signs: Signs,
  signal: AbortSignal,
): Promise<Proof> {
  const outcome = await outcomeOf(document, signs, signal);
  const { early } = signs;
  if (outcome !== 'sent' || !early) return { outcome };
  return { outcome, takenBack: (until) => takenBack(document, early, signs, until) };
}
