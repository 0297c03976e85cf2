import type { Addressee, AddresseeRole } from '@/lib/draft/draft';
import { readEditors } from '../editor-text';
import { markup } from './markup';

/** A person as X's markup names them. */
export interface Person {
  /** Lower-cased; the display name when `certain` is false and nothing better is on the page. */
  handle: string;
  displayName: string;
  certain: boolean;
}

const handlePath = /^\/([A-Za-z0-9_]{1,15})\/?$/;
const statusPath = /^\/(?:i(?:\/web)?|([A-Za-z0-9_]{1,15}))\/status\/(\d+)(?:\/|$)/;
/** Routes of one word that are no people. */
const reserved = new Set([
  'home',
  'explore',
  'messages',
  'notifications',
  'search',
  'settings',
  'i',
]);

/** The path that a link on the site leads to; empty when it leads nowhere. */
export const pathOf = (link: Element): string => {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, 'https://x.com') ? new URL(href, 'https://x.com').pathname : '';
};

/** Whose profile a link leads to. */
export function handleOf(link: Element): string | undefined {
  const handle = handlePath.exec(pathOf(link))?.[1];
  return handle && !reserved.has(handle.toLowerCase()) ? handle : undefined;
}

/** A post's id and, where the address has it, its author: `/i/status/1` has none. */
export function statusOf(pathname: string): { id: string; handle?: string } | undefined {
  const [, handle, id] = statusPath.exec(pathname) ?? [];
  if (!id) return undefined;
  return handle ? { id, handle } : { id };
}

/** What a reader sees as the text of an element: pictures of emoji count by their `alt`. */
export const visibleText = (element: Element): string =>
  element instanceof HTMLElement ? readEditors([element]).text.replaceAll(/\s+/g, ' ').trim() : '';

/** The person of a `User-Name` block. The display name may hold an `@`; only the second child names the handle. */
export function personOf(userName: Element): Person | undefined {
  const [name, second] = userName.children;
  const displayName = name ? visibleText(name) : '';
  const link = second && [...second.querySelectorAll('a[href]')].find((a) => handleOf(a));
  // The preview of a quoted post has no links at all: there the handle is plain text.
  const handle = link
    ? handleOf(link)
    : /^@([A-Za-z0-9_]{1,15})\b/.exec(second ? visibleText(second) : '')?.[1];
  if (handle)
    return { handle: handle.toLowerCase(), displayName: displayName || handle, certain: true };
  return displayName ? { handle: displayName, displayName, certain: false } : undefined;
}

/** Everybody named by a `User-Name` under `root`, with where they stand against `from`; suggestion lists left out. */
function namesAround(root: ParentNode, from: Node, side: 'before' | 'after'): Element[] {
  const wanted =
    side === 'before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...root.querySelectorAll(markup.userName)].filter(
    (name) =>
      from.compareDocumentPosition(name) & wanted &&
      !name.closest(`${markup.openList}, [role="listbox"]`),
  );
}

/** In a dialog a reply shows the post it answers above the editor. A quoted post in there comes second. */
export const authorAbove = (dialog: Element, editor: Node): Person | undefined => {
  const [first] = namesAround(dialog, editor, 'before');
  return first && personOf(first);
};

/** A quote shows the quoted post below the editor of its first part. */
export const quotedBelow = (dialog: Element, editor: Node): Person | undefined => {
  const [first] = namesAround(dialog, editor, 'after');
  return first && personOf(first);
};

/**
 * The people of a "Replying to" line: profile links before the editor that stand in no post. The words are
 * localised, so it is known by its place; other links there (avatars of ours) are left out by `own`.
 */
export function replyingTo(scope: Element, editor: Node, own: string | undefined): Person[] {
  return [...scope.querySelectorAll('a[href]')].flatMap((link) => {
    const before = editor.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING;
    const text = visibleText(link);
    const handle = handleOf(link);
    if (!before || !handle || handle.toLowerCase() === own) return [];
    if (link.closest(`${markup.article}, ${markup.userName}, ${markup.postText}`)) return [];
    if (text.toLowerCase() !== `@${handle.toLowerCase()}`) return [];
    return [{ handle: handle.toLowerCase(), displayName: handle, certain: true }];
  });
}

/** The person of an article, if its own time stamp links to this post (and not that of a post quoted in it). */
function authorOf(article: Element, id: string): Person | undefined {
  const name = article.querySelector(markup.userName);
  const person = name ? personOf(name) : undefined;
  const own = [...article.querySelectorAll('a[href*="/status/"]')].some((link) => {
    const status = link.querySelector('time') ? statusOf(pathOf(link)) : undefined;
    if (status?.id !== id) return false;
    return !status.handle || status.handle.toLowerCase() === person?.handle;
  });
  return own ? person : undefined;
}

/** The author of the article that stands right before the reply box: on a status page its focal post. */
function personBefore(inline: Element): Person | undefined {
  const article = inline.previousElementSibling;
  const name = article?.matches(markup.article)
    ? article.querySelector(markup.userName)
    : undefined;
  return name ? personOf(name) : undefined;
}

/**
 * Whom the inline reply of a status page answers. Before the focal post its ancestors are drawn, after it its
 * answers, and the route's handle may be anybody's (X serves `/whoever/status/1`): so it is the author of the last
 * article above the reply box whose own link carries the route's id.
 */
export function authorOfInline(inline: Element, pathname: string): Person | undefined {
  const root = inline.closest(`${markup.dialog}, ${markup.page}`) ?? inline.ownerDocument.body;
  const above = [...root.querySelectorAll(markup.article)].filter(
    (article) => inline.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const route = statusOf(pathname);
  const person = route
    ? above.map((article) => authorOf(article, route.id)).findLast((author) => author)
    : personBefore(inline);
  if (person) return person;
  if (!route?.handle) return undefined;
  return { handle: route.handle.toLowerCase(), displayName: route.handle, certain: false };
}

/** Links and addresses: an `@` in them mentions nobody. */
const linkLike = /\S*(?::\/\/|\w\.[a-z]{2,}\/)\S*/gi;
/** As X's own twitter-text has it: which characters may stand before a mention, and what undoes it after. */
const mention = /(?<![A-Za-z0-9_!#$%&*@＠])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@＠À-ɏ]|:\/\/)/g;

/** The people whom a text mentions, each once, as typed. */
export function mentionsIn(text: string): Person[] {
  const found = new Map<string, Person>();
  for (const [, typed = ''] of text.replaceAll(linkLike, ' ').matchAll(mention)) {
    const handle = typed.toLowerCase();
    if (!found.has(handle)) found.set(handle, { handle, displayName: typed, certain: true });
  }
  return [...found.values()];
}

/** The one partner of a conversation; a group hides its members, so nobody is named there. */
export function chatPartner(panel: Element, own: string | undefined): Person | undefined {
  const counted = panel.closest(markup.chatCount) ?? panel.querySelector(markup.chatCount);
  if (Number(counted?.getAttribute('data-participant-count') ?? 2) > 2) return undefined;
  const header = panel.querySelector(markup.chatHeader);
  const name = (header ?? panel).querySelector(markup.chatName);
  const displayName = name ? visibleText(name) : '';
  const handles = [...(header?.querySelectorAll('a[href]') ?? [])].flatMap(
    (link) => handleOf(link)?.toLowerCase() ?? [],
  );
  const others = new Set(handles.filter((handle) => handle !== own));
  const [handle] = others;
  if (others.size > 1) return undefined;
  if (handle) return { handle, displayName: displayName || handle, certain: true };
  return displayName ? { handle: displayName, displayName, certain: false } : undefined;
}

/** People as addressees: each once (the first role stands), never ourselves. */
export function addressees(
  own: string | undefined,
  people: readonly (readonly [AddresseeRole, Person | undefined])[],
): Addressee[] {
  const found = new Map<string, Addressee>();
  for (const [role, person] of people) {
    if (!person || (person.certain && person.handle === own) || found.has(person.handle)) continue;
    found.set(person.handle, { site: 'x', role, ...person });
  }
  return [...found.values()];
}
