import type { Addressee } from '@/lib/draft/draft';
import type { Answered } from '../composer';
import { markup } from './markup';
import { handleOf, personOf, statusOf } from './people';

const pathOf = (link: Element): string => {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, 'https://x.com') ? new URL(href, 'https://x.com').pathname : '';
};

const authorOf = (article: Element) => {
  const name = article.querySelector(markup.userName);
  return name ? personOf(name) : undefined;
};

/** A post's own time stamp: the link to it that holds its time. */
function stampOf(article: Element, handle: string): { id: string; at: number } | undefined {
  for (const link of article.querySelectorAll('a[href*="/status/"]')) {
    const time = link.querySelector('time');
    const status = time ? statusOf(pathOf(link)) : undefined;
    if (!status || (status.handle && status.handle.toLowerCase() !== handle)) continue;
    return { id: status.id, at: Date.parse(time?.getAttribute('datetime') ?? '') };
  }
  return undefined;
}

/** Whether a post names us, in its text or in its "Replying to" line; not in the name of its author. */
const namesUs = (article: Element, own: string): boolean =>
  [...article.querySelectorAll('a[href]')].some(
    (link) => handleOf(link)?.toLowerCase() === own && !link.closest(markup.userName),
  );

/**
 * The post that a reply answers, if it was addressed to us: it names us, or the post right above it, which it answers,
 * is ours. A post without a link of its own has no id, and is then not known.
 */
export function answeredPost(
  around: Element,
  editor: Node,
  author: string,
  own: string,
): Answered | undefined {
  const root = around.closest(`${markup.dialog}, ${markup.page}`) ?? around.ownerDocument.body;
  const above = [...root.querySelectorAll(markup.article)].filter(
    (article) => editor.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const index = above.findLastIndex((article) => authorOf(article)?.handle === author);
  const article = above[index];
  const person = article && authorOf(article);
  const stamp = article && stampOf(article, author);
  if (!article || !person || !stamp) return undefined;
  const before = above[index - 1];
  const underOurs = before !== undefined && authorOf(before)?.handle === own;
  if (!underOurs && !namesUs(article, own)) return undefined;
  return {
    id: stamp.id,
    from: { site: 'x', role: 'author', ...person },
    kind: underOurs ? 'reply' : 'mention',
    ...(Number.isFinite(stamp.at) ? { at: stamp.at } : {}),
  };
}

/** The last message of a chat, if it is theirs: only our own rows carry a status. Chat shows no time on a row. */
export function lastMessage(panel: Element, partner: Addressee): Answered | undefined {
  const last = [...panel.querySelectorAll(markup.chatRow)].at(-1);
  const id = last?.getAttribute('data-dm-message-row');
  if (!last || !id || last.hasAttribute('data-send-status')) return undefined;
  return { id, from: partner, kind: 'message' };
}
