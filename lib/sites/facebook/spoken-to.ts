import { namedOnly, names, type Person, personOf, selfOf, visibleText } from './people';
import { markup } from './selectors';

/** The links of a part, but for those in comments under it, in open lists and in boxes. */
function ownLinks(part: Element, within: string): Person[] {
  return [...part.querySelectorAll(within)].flatMap((link) => {
    const article = link.closest(markup.article);
    if (article && article !== part && part.contains(article)) return [];
    if (link.closest(`${markup.list}, ${markup.editor}, ${markup.grid}`)) return [];
    return personOf(link) ?? [];
  });
}

const authorLinks = [
  `${markup.profileName} a[href]`,
  ':is(h2, h3, h4) a[href]',
  // A group's post in the feed names the group in its heading and the person under it.
  'a[href*="/groups/"][href*="/user/"]',
];

export const authorIn = (part: Element): Person | undefined =>
  authorLinks.flatMap((links) => ownLinks(part, links))[0];

/** The post that a comment box belongs to: its dialog, its place in a list, or the page of one post. */
export function postAround(box: Element): Element | undefined {
  const dialog = box.closest(markup.dialog);
  if (dialog && authorIn(dialog)) return dialog;
  for (let part = box.closest(markup.post); part; ) {
    if (authorIn(part)) return part;
    part = part.parentElement?.closest(markup.post) ?? null;
  }
  return box.closest('[role="main"]') ?? undefined;
}

export const commentsIn = (post: Element, part: Element = post): Element[] =>
  [...part.querySelectorAll(markup.article)].filter(
    (article) => article !== post && !article.querySelector(markup.profileName),
  );

export const commentAuthor = (article: Element): Person | undefined =>
  [...article.querySelectorAll('a[href]')].flatMap((link) => personOf(link) ?? [])[0];

/**
 * The thread that an answering box stands in: the widest part around it that leaves some of the post's comments out,
 * or else leaves the post's own box out. A box for the post itself stands beside all of its comments.
 */
export function threadAround(box: Element, post: Element): Element | undefined {
  const all = commentsIn(post).length;
  const boxes = post.querySelectorAll(markup.editor).length;
  let thread: Element | undefined;
  let narrow: Element | undefined;
  for (let part = box.parentElement; part && part !== post; part = part.parentElement) {
    const comments = commentsIn(post, part).length;
    if (!comments) continue;
    if (comments < all) thread = part;
    else if (part.querySelectorAll(markup.editor).length < boxes) narrow ??= part;
  }
  return thread ?? narrow;
}

/** The name that a box starts with, when it is a mention: an answer is prefilled with whom it answers. */
function firstMention(editor: Element): string | undefined {
  const [first] = editor.querySelectorAll('[data-lexical-text="true"]');
  return first?.matches(markup.mention) ? visibleText(first) : undefined;
}

/**
 * Whom a comment box speaks to: the author of the comment it answers, else the author of the post.
 *
 * An answer is known by its place in a thread; whom of the thread it answers, by the mention it starts with and the
 * name in its label (the words around that name are translated). Outside of a thread only the label counts.
 */
export function answered(editor: HTMLElement, box: Element): Person | undefined {
  const post = postAround(box);
  if (!post) return undefined;
  const self = selfOf(editor.ownerDocument);
  const label = editor.getAttribute('aria-label') ?? '';
  const thread = threadAround(box, post);
  const above = commentsIn(post).filter(
    (comment) => comment.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const people = (thread ? above : commentsIn(post)).flatMap(
    (comment) => commentAuthor(comment) ?? [],
  );
  if (thread) {
    const mention = firstMention(editor);
    const named =
      people.findLast(({ displayName }) => displayName === mention) ??
      people.findLast((person) => names(label, person));
    const [first] = commentsIn(post, thread);
    return named ?? (first && commentAuthor(first));
  }
  // "Comment as Maya Lee" names us, not an author called Maya.
  const others = self.name ? label.replaceAll(self.name, ' ') : label;
  const called = people.findLast((person) => names(others, person));
  if (called) return called;
  const author = authorIn(post);
  // "Comment as <Page>" on the Page's own post: it would speak to itself.
  return author && !names(others, author) ? author : undefined;
}

/** The people whom the draft mentions. Their addresses are in the editor's model only. */
export const mentionsIn = (editor: Element): Person[] =>
  [...editor.querySelectorAll(markup.mention)].flatMap((mention) => {
    const name = visibleText(mention).replace(/^@/, '');
    return name ? [namedOnly(name)] : [];
  });

/** "Messages in conversation with" and its like, to be taken off the label of a conversation. */
const conversationWords =
  /^(?:Messages in conversation (?:with|titled)|Nachrichten in der Unterhaltung mit|Messages dans la discussion avec|Mensajes en la conversación con|Messaggi nella conversazione con|Mensagens na conversa com|Berichten in gesprek met)\s+/;

/**
 * The partner of a conversation: the profile that its heading leads to. For a moment after switching threads the
 * heading still shows the last one (sites.md, trap 36); the list's label already names the new one. When the two
 * disagree, or there is no profile, only the name is known.
 */
export function partnerIn(conversation: Element): Person | undefined {
  const label = conversation.querySelector(markup.grid)?.getAttribute('aria-label')?.trim() ?? '';
  const called = label.replace(conversationWords, '');
  let heading = '';
  for (let part: Element | null = conversation; part; part = part.parentElement) {
    if (part.querySelector(markup.landmarks)) break;
    const [linked] = ownLinks(part, 'a[href]');
    if (linked && (!label || names(label, linked))) return linked;
    if (linked) break;
    const title = part.querySelector('h1, h2');
    heading ||= title ? visibleText(title) : '';
    if (part.matches(`[role="main"], ${markup.dialog}`)) break;
  }
  const name = called || heading;
  return name ? namedOnly(name) : undefined;
}
