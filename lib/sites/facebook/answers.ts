import type { Answered } from '../composer';
import { handleOf, type Person, type Self, selfOf, visibleText } from './people';
import { markup } from './selectors';
import {
  answered,
  authorIn,
  commentAuthor,
  commentsIn,
  partnerIn,
  postAround,
  threadAround,
} from './spoken-to';

const isSelf = (person: Person | undefined, self: Self): boolean =>
  person !== undefined && (person.handle === self.id || person.displayName === self.name);

/** Facebook hangs a comment's id on the links in it. */
function idOf(article: Element): string | undefined {
  for (const link of article.querySelectorAll('a[href*="comment_id="]')) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, 'https://www.facebook.com')) continue;
    const { searchParams } = new URL(href, 'https://www.facebook.com');
    const id = searchParams.get('reply_comment_id') ?? searchParams.get('comment_id');
    if (id) return id;
  }
  return undefined;
}

/** Whether a comment names us: a link to us, other than its author's. */
const namesUs = (article: Element, self: Self): boolean =>
  [...article.querySelectorAll('a[href]')].some(
    (link) =>
      (self.id !== undefined && handleOf(link.getAttribute('href') ?? '') === self.id) ||
      (self.name !== undefined && link.textContent.trim() === self.name),
  );

/**
 * The last message of a conversation with one person, if it is theirs. A run of messages names its author once, over
 * its first row; whoever is not the partner is ourselves, in whatever language "You sent" is said. Messenger's rows
 * have no id of any kind and show no full time. Where no row names anybody nothing is said.
 */
export function lastMessage(conversation: Element): Answered | undefined {
  const partner = partnerIn(conversation);
  if (!partner || !isLastBy(partner, messagesIn(conversation))) return undefined;
  return { from: { site: 'facebook', role: 'partner', ...partner }, kind: 'message' };
}

/** The messages of a conversation, in their order. */
export const messagesIn = (conversation: Element): Element[] => [
  ...conversation.querySelectorAll(`${markup.grid} ${markup.row}`),
];

/** Whether a message is the partner's; not where nobody is named. */
export function isByPartner(conversation: Element, message: Element): boolean {
  const partner = partnerIn(conversation);
  const messages = messagesIn(conversation);
  return (
    partner !== undefined && isLastBy(partner, messages.slice(0, messages.indexOf(message) + 1))
  );
}

function isLastBy(partner: Person, messages: readonly Element[]): boolean {
  const author = messages
    .flatMap((row) => [...row.querySelectorAll(markup.rowAuthor)])
    .map(visibleText)
    .findLast((name) => name !== '');
  return author !== undefined && isNamed(author, partner);
}

/** Messenger calls people by their whole name, or by its first words. */
const isNamed = (author: string, { displayName }: Person): boolean =>
  displayName === author || displayName.startsWith(`${author} `);

/** The comment that a box answers, if it was addressed to us: under our post or our comment, or naming us. */
export function answeredComment(editor: HTMLElement, box: Element): Answered | undefined {
  const post = postAround(box);
  const thread = post && threadAround(box, post);
  const person = answered(editor, box);
  const self = selfOf(editor.ownerDocument);
  if (!post || !thread || !person || isSelf(person, self)) return undefined;
  const comments = commentsIn(post, thread);
  const article = comments.findLast((one) => commentAuthor(one)?.handle === person.handle);
  const id = article && idOf(article);
  if (!article || !id) return undefined;
  const [head] = comments;
  const underOurs =
    isSelf(authorIn(post), self) ||
    (head !== undefined && head !== article && isSelf(commentAuthor(head), self));
  const named = namesUs(article, self);
  if (!underOurs && !named) return undefined;
  const from = { site: 'facebook', role: 'author', ...person } as const;
  return { id, from, kind: underOurs ? 'reply' : 'mention' };
}
