import type { Answered } from '../composer';
import { handleOf, type Person, type Self, selfOf } from './people';
import {
  answered,
  authorIn,
  commentAuthor,
  commentsIn,
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
 * The comment that a box answers, if it was addressed to us: under our post or our comment, or naming us. Messenger's
 * rows have no id of any kind, so nothing is said of messages.
 */
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
