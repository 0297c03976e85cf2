import type { Outcome, Proof } from '../composer';
import { readEditors } from '../editor-text';
import { when } from '../watch';
import { isEnabled, markup } from './markup';
import { handleOf, statusOf, visibleText } from './people';

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

/** A toast's own post: the link of "Your post was sent. View". Errors and other news have none. */
function sentPost(toast: Element, own: string | undefined): string | undefined {
  for (const link of all(toast, 'a[href*="/status/"]')) {
    const status = statusOf(new URL(link.getAttribute('href') ?? '', 'https://x.com').pathname);
    if (!status) continue;
    if (!own || !status.handle || status.handle.toLowerCase() === own) return status.id;
  }
  return undefined;
}

const isEmpty = (editors: readonly HTMLElement[]) =>
  editors.every((editor) => !editor.isConnected || readEditors([editor]).text.trim() === '');

/** What is said where in the toasts, so that one that was there before proves nothing. */
const toastKey = (toast: Element) =>
  `${all(toast, 'a').map((link) => link.getAttribute('href'))} ${visibleText(toast)}`;

/**
 * Proof of a post, reply or quote: a new toast that links to a post of ours *and* an emptied (or closed) composer.
 * Each alone proves nothing: a discarded or saved draft empties the composer too, and a toast may be about another
 * act. A new toast without such a link while the text still stands and can be sent again is a refusal.
 */
export function postProof(
  composer: { editors(): HTMLElement[]; sendControl(): HTMLElement | undefined },
  document: Document,
  own: string | undefined,
  signal: AbortSignal,
): Promise<Proof> {
  const editors = composer.editors();
  const before = new Map(all(document, markup.toast).map((toast) => [toast, toastKey(toast)]));
  let emptied = false;
  const look = (): Outcome | undefined => {
    // The next post may be begun before the toast of this one is there.
    emptied ||= isEmpty(editors);
    const news = all(document, markup.toast).filter((t) => before.get(t) !== toastKey(t));
    if (news.length === 0) return undefined;
    if (emptied) return news.some((toast) => sentPost(toast, own)) ? 'sent' : undefined;
    const control = composer.sendControl();
    return control && isEnabled(control) && !news.some((toast) => sentPost(toast, own))
      ? 'failed'
      : undefined;
  };
  // The link is the server's own answer: nothing is taken back after it.
  return when(document.documentElement, look, signal).then((outcome = 'unknown') => ({ outcome }));
}

const wentOut = new Set(['sent', 'delivered', 'read']);
const refused = new Set(['failed', 'error']);

/** Has arrived: no failure follows. */
const arrived = new Set(['delivered', 'read']);

const statusOfRow = (row: Element | undefined): string =>
  row?.getAttribute('data-send-status') ?? '';

const rowId = (row: Element): string => row.getAttribute('data-dm-message-row') ?? '';

/**
 * Proof of a chat message: a row that was not there before, after those that were, with our text, whose
 * `data-send-status` (only our own rows carry one) says that it left. Chat is end-to-end encrypted: no request tells.
 */
export async function messageProof(
  editor: HTMLElement,
  panel: () => Element,
  signal: AbortSignal,
): Promise<Proof> {
  const text = readEditors([editor]).text.replaceAll(/\s+/g, ' ').trim();
  const old = all(panel(), markup.chatRow);
  const known = new Set(old.map(rowId));
  const last = old.at(-1);
  const isNew = (row: Element) =>
    !known.has(rowId(row)) &&
    !(last?.isConnected && last.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING);
  const look = (): { outcome: Outcome; row: string } | undefined => {
    const ours = all(panel(), markup.chatRow).findLast((row) => {
      const said = row.querySelector(markup.chatRowText);
      return (
        isNew(row) && row.hasAttribute('data-send-status') && said && visibleText(said) === text
      );
    });
    const status = statusOfRow(ours);
    const row = ours ? rowId(ours) : '';
    if (wentOut.has(status)) return { outcome: 'sent', row };
    return refused.has(status) ? { outcome: 'failed', row } : undefined;
  };
  const seen = await when(editor.ownerDocument.documentElement, look, signal);
  if (seen?.outcome !== 'sent') return { outcome: seen?.outcome ?? 'unknown' };
  return { outcome: 'sent', takenBack: (until) => isRefused(panel(), seen.row, editor, until) };
}

/** Whether a row that had left is marked as failed after all, before it is marked as arrived. */
async function isRefused(
  panel: Element,
  id: string,
  editor: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  const look = (): boolean | undefined => {
    const status = statusOfRow(all(panel, markup.chatRow).find((row) => rowId(row) === id));
    if (refused.has(status)) return true;
    return arrived.has(status) ? false : undefined;
  };
  const apart = editor.closest(markup.chatForm) ?? editor;
  return (await when(panel, look, signal, apart)) ?? false;
}

/** Our own account, as the navigation shows it. */
export function accountOf(document: Document): string | undefined {
  const profile = document.querySelector(markup.profileLink);
  const avatar = document.querySelector<HTMLElement>(markup.accountButton);
  const handle =
    (profile && handleOf(profile)) ?? avatar?.dataset.testid?.replace('UserAvatar-Container-', '');
  return handle?.toLowerCase() || undefined;
}
