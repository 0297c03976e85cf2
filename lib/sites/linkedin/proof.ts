import { isVisible, rootsOf, visibleAll } from '@/lib/sites/composed';
import type { Outcome } from '@/lib/sites/composer';
import { readEditors } from '@/lib/sites/editor-text';
import { when } from '@/lib/sites/watch';
import { anywhere, comment, message, requests } from './selectors';
import { threadOf } from './spoken-to';

interface Sending {
  kind: keyof typeof requests;
  editor: HTMLElement;
  scope: Element;
}

/**
 * Waits for proof of a send: the composer emptied or gone, and a second sign of it (the new row, the toast with
 * its link, the request's name), and no failure. An emptied composer alone may also be a discarded one.
 */
export async function proofOf(
  { kind, editor, scope }: Sending,
  signal: AbortSignal,
): Promise<Outcome> {
  const roots = rootsOf(editor);
  const places = kind === 'message' ? [threadOf(scope) ?? scope] : roots;
  const rowSelector = { post: undefined, reply: comment.row, message: message.row }[kind];
  const rows = () =>
    rowSelector ? places.flatMap((place) => [...place.querySelectorAll(rowSelector)]) : [];
  const toasts = () => visibleAll(roots, anywhere.toast);
  const before = new Set([...rows(), ...toasts(), ...failedRows(places)].map(identityOf));
  const isNew = (element: Element): boolean => !before.has(identityOf(element));

  let requested = false;
  const look = (): Outcome | undefined => {
    const news = toasts().filter(isNew);
    if (news.some(isError) || failedRows(places).some(isNew)) return 'failed';
    if (!isGone(editor)) return undefined;
    const fresh = rows().filter((row) => isNew(row) && !row.closest(message.inbound));
    if (fresh.some((row) => row.closest(message.pending) || row.querySelector(message.pending)))
      return undefined;
    const shown = news.some((toast) => toast.querySelector(anywhere.toastLink));
    return fresh.length > 0 || shown || requested ? 'sent' : undefined;
  };

  const settled = new AbortController();
  const until = AbortSignal.any([signal, settled.signal]);
  const heard = new Promise<Outcome | undefined>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const names = list.getEntriesByType('resource') as PerformanceResourceTiming[];
      requested ||= names.some(
        ({ name, responseStatus }) => requests[kind].test(name) && responseStatus < 400,
      );
      const outcome = look();
      if (outcome) resolve(outcome);
    });
    observer.observe({ type: 'resource' });
    until.addEventListener('abort', () => observer.disconnect(), { once: true });
  });
  try {
    const seen = roots.map((root) => when(root, look, until));
    return (await Promise.race([heard, ...seen])) ?? 'unknown';
  } finally {
    settled.abort();
  }
}

/** What stays the same about a row when the site draws it anew. */
function identityOf(element: Element): string | Element {
  return (
    element.getAttribute('data-id') ||
    element.getAttribute('data-event-urn') ||
    element.id ||
    element.getAttribute('componentkey') ||
    element
  );
}

const failedRows = (places: readonly ParentNode[]): HTMLElement[] =>
  visibleAll(places, `${message.failed}, ${message.banner}`);

const isError = (toast: Element): boolean =>
  toast.matches(anywhere.toastError) || toast.querySelector(anywhere.toastError) !== null;

/** Emptied, closed or taken off the page. */
const isGone = (editor: HTMLElement): boolean =>
  !isVisible(editor) || readEditors([editor]).text.trim() === '';
