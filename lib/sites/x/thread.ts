import type { Addressee } from '@/lib/draft/draft';
import { conversationThread } from '../conversation-thread';
import { markup } from './markup';
import { pathOf, personOf, statusOf } from './people';

const conversationPath = /^\/(?:i\/chat|messages)\/([\w:-]+)\/?$/;

/** The id of a drawn post: that of its own time stamp. */
function idOf(article: Element): string | undefined {
  const name = article.querySelector(markup.userName);
  const author = name && personOf(name)?.handle;
  for (const link of article.querySelectorAll('a[href*="/status/"]')) {
    const status = link.querySelector('time') ? statusOf(pathOf(link)) : undefined;
    if (status && (!status.handle || status.handle.toLowerCase() === author)) return status.id;
  }
  return undefined;
}

/**
 * The conversation that a reply belongs to, as `status:<id>`: the first post that is drawn above it, which is the
 * first of the conversation on a post's own page, and the post answered in a dialog.
 */
export function statusThread(around: Element, editor: Node): string | undefined {
  const root = around.closest(`${markup.dialog}, ${markup.page}`) ?? around.ownerDocument.body;
  const first = [...root.querySelectorAll(markup.article)].find(
    (article) => editor.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const id = first ? idOf(first) : undefined;
  return id && `status:${id}`;
}

/** The conversation of a chat with these people; its id is in its page's address, not over another page (the drawer). */
export function chatThread(panel: Element, people: readonly Addressee[]): string | undefined {
  const { pathname } = panel.ownerDocument.location;
  const isPage = panel.matches(markup.chatPage);
  return conversationThread(people, isPage ? conversationPath.exec(pathname)?.[1] : undefined);
}
