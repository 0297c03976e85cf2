import type { Outcome } from '../composer';
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
export function postOutcome(
  composer: { editors(): HTMLElement[]; sendControl(): HTMLElement | undefined },
  document: Document,
  own: string | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
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
  return when(document.documentElement, look, signal).then((outcome) => outcome ?? 'unknown');
}

const wentOut = new Set(['sent', 'delivered', 'read']);
const refused = new Set(['failed', 'error']);

/**
 * Proof of a chat message: a row that was not there before, after those that were, with our text, whose
 * `data-send-status` (only our own rows carry one) says that it left. Chat is end-to-end encrypted: no request tells.
 */
export function messageOutcome(
  editor: HTMLElement,
  panel: () => Element,
  signal: AbortSignal,
): Promise<Outcome> {
  const id = (row: Element) => row.getAttribute('data-dm-message-row') ?? '';
  const text = readEditors([editor]).text.replaceAll(/\s+/g, ' ').trim();
  const old = all(panel(), markup.chatRow);
  const known = new Set(old.map(id));
  const last = old.at(-1);
  const isNew = (row: Element) =>
    !known.has(id(row)) &&
    !(last?.isConnected && last.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING);
  const look = (): Outcome | undefined => {
    const ours = all(panel(), markup.chatRow).findLast((row) => {
      const said = row.querySelector(markup.chatRowText);
      return (
        isNew(row) && row.hasAttribute('data-send-status') && said && visibleText(said) === text
      );
    });
    const status = ours?.getAttribute('data-send-status') ?? '';
    if (wentOut.has(status)) return 'sent';
    return refused.has(status) ? 'failed' : undefined;
  };
  return when(editor.ownerDocument.documentElement, look, signal).then((o) => o ?? 'unknown');
}

/** Our own account, as the navigation shows it. */
export function accountOf(document: Document): string | undefined {
  const profile = document.querySelector(markup.profileLink);
  const avatar = document.querySelector<HTMLElement>(markup.accountButton);
  const handle =
    (profile && handleOf(profile)) ?? avatar?.dataset.testid?.replace('UserAvatar-Container-', '');
  return handle?.toLowerCase() || undefined;
}
