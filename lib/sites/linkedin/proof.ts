import { isVisible, rootsOf, visibleAll } from '@/lib/sites/composed';
import type { Outcome, Proof } from '@/lib/sites/composer';
import { readEditors } from '@/lib/sites/editor-text';
import { when } from '@/lib/sites/watch';
import { anywhere, comment, message, post, requests } from './selectors';
import { conversationOf } from './spoken-to';

interface Sending {
  kind: keyof typeof requests;
  editor: HTMLElement;
  scope: Element;
}

/**
 * Waits for proof of a send: the composer emptied or gone once, and a second sign of it (the new row, the toast with
 * its link, the request's name), and no failure. An emptied composer alone may also be a discarded one.
 */
export async function proofOf(
  { kind, editor, scope }: Sending,
  signal: AbortSignal,
): Promise<Proof> {
  const roots = rootsOf(editor);
  const places = placesOf(kind, scope, roots);
  const rowSelector = { post: undefined, reply: comment.row, message: message.row }[kind];
  const rows = () =>
    rowSelector ? places.flatMap((place) => [...place.querySelectorAll(rowSelector)]) : [];
  const toasts = () => visibleAll(roots, anywhere.toast);
  const before = new Set([...rows(), ...toasts(), ...failedRows(places)].map(identityOf));
  const isNew = (element: Element): boolean => !before.has(identityOf(element));
  const answers = { accepted: false, refused: false };

  let gone = false;
  let own: (string | Element)[] = [];
  const look = (): Outcome | undefined => {
    const isThere = !isGone(editor);
    // The next message may be begun before the site says of this one that it went out.
    gone ||= !isThere;
    const news = toasts().filter(isNew);
    if (news.some(isError) || failedRows(places).some(isNew)) return 'failed';
    if (isThere && answers.refused) return 'failed';
    if (!gone) return undefined;
    const fresh = rows().filter((row) => isNew(row) && !row.closest(message.inbound));
    own = fresh.map(identityOf);
    if (fresh.some((row) => row.closest(message.pending) || row.querySelector(message.pending)))
      return undefined;
    const shown = news.some((toast) => toast.querySelector(anywhere.toastLink));
    return fresh.length > 0 || shown || answers.accepted ? 'sent' : undefined;
  };

  const settled = new AbortController();
  const until = AbortSignal.any([signal, settled.signal]);
  const heard = new Promise<Outcome>((resolve) => {
    hear(
      requests[kind],
      (status) => {
        answers[status < 400 ? 'accepted' : 'refused'] = true;
        const outcome = look();
        if (outcome) resolve(outcome);
      },
      until,
    );
  });
  try {
    const seen = roots.map((root) => when(root, look, until));
    const outcome = (await Promise.race([heard, ...seen])) ?? 'unknown';
    const [place] = places;
    if (outcome !== 'sent' || kind !== 'message' || !place || own.length === 0) return { outcome };
    return { outcome, takenBack: (later) => isMarked(place, new Set(own), editor, later) };
  } finally {
    settled.abort();
  }
}

type Place = Element | Document | ShadowRoot;

/** Whether one of our rows is marked as failed after all: messaging shows a message before its server has it. */
async function isMarked(
  place: Place,
  own: ReadonlySet<string | Element>,
  editor: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  const look = (): true | undefined =>
    [...place.querySelectorAll(message.row)].some(
      (row) =>
        own.has(identityOf(row)) &&
        (row.closest(message.failed) ?? row.querySelector(message.failed)) !== null,
    ) || undefined;
  return (await when(place, look, signal, editor.closest(message.form) ?? editor)) ?? false;
}

/** Where the new row will stand: in the same thread, or under the same post. */
function placesOf(
  kind: Sending['kind'],
  scope: Element,
  roots: readonly Place[],
): readonly Place[] {
  const own = kind === 'message' ? (conversationOf(scope) ?? scope) : scope.closest(post.box);
  return kind === 'post' || !own ? roots : [own];
}

/**
 * Tells of each answer to a request that begins from now on and whose address matches. The status is 0 where the
 * browser keeps it to itself.
 */
function hear(address: RegExp, answered: (status: number) => void, signal: AbortSignal): void {
  const from = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByType('resource') as PerformanceResourceTiming[])
      if (entry.startTime >= from && address.test(entry.name)) answered(entry.responseStatus);
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
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
