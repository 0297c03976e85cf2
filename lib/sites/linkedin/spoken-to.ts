import type { Addressee } from '@/lib/draft/draft';
import { isVisible } from '@/lib/sites/composed';
import { nameIn, personAt, personNamed, slugOf } from './people';
import { anywhere, comment, message, post } from './selectors';

const isBefore = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The last visible match that stands before `element` under `within`. */
function lastBefore(element: Element, within: ParentNode, selector: string): Element | undefined {
  return [...within.querySelectorAll(selector)].findLast(
    (candidate) => isBefore(candidate, element) && isVisible(candidate),
  );
}

const rootOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
};

/** The post that a comment box belongs to: around it, or on a V2 detail page before it (trap 48). */
export function postOf(box: Element): Element | undefined {
  return box.closest(post.box) ?? lastBefore(box, rootOf(box), post.box);
}

/** Profile links of a post's head or a comment's head, not of the comments that hang below it. */
export function linksOf(owner: Element): HTMLAnchorElement[] {
  return [...owner.querySelectorAll<HTMLAnchorElement>(anywhere.profile)].filter((link) => {
    const row = link.closest(comment.row);
    return (
      !link.closest('[contenteditable="true"]') &&
      (row === null || row === owner || row.contains(owner))
    );
  });
}

/** The first link to the same person that shows a name: the first one of all is often a picture. */
function personOf(link: HTMLAnchorElement | undefined, links: readonly HTMLAnchorElement[]) {
  const slug = link && slugOf(link.href);
  const named = links.find((other) => slugOf(other.href) === slug && nameIn(other));
  return personAt(link, 'author', named);
}

/** Who wrote a post. "Ann reposted this" stands above the author in V2: the author is the one the menu names. */
export function authorOfPost(update: Element): Addressee | undefined {
  const marked = update.querySelector<HTMLAnchorElement>(post.author);
  const links = linksOf(update);
  if (marked)
    return (
      personAt(marked, 'author', update.querySelector(post.authorName)) ?? personOf(marked, links)
    );
  const labels = [...update.querySelectorAll('button[aria-label]')]
    .filter((button) => !button.closest(comment.row))
    .map((button) => button.getAttribute('aria-label') ?? '');
  const named = links.find((link) => {
    const name = nameIn(link);
    return name !== '' && labels.some((label) => label.includes(name));
  });
  return personOf(named ?? links[0], links);
}

/** Who wrote a comment. */
export function authorOfRow(row: Element): Addressee | undefined {
  const links = linksOf(row);
  const own = row.querySelector(comment.rowName);
  return own ? personAt(links[0], 'author', own) : personOf(links[0], links);
}

const urnIn = (key: string): string | undefined => /urn:li:comment:\(.+\)/.exec(key)?.[0];

/** The comment that a box answers; undefined: it comments on the post itself. */
export function answeredRow(box: Element, update: Element | undefined): Element | undefined {
  const around = box.closest(comment.row);
  if (around) return around;
  const key = box.getAttribute('componentkey') ?? '';
  const within = update?.contains(box) ? update : rootOf(box);
  const urn = urnIn(key);
  if (urn)
    return [...within.querySelectorAll(comment.row)].find(
      (row) => row.id.includes(urn) || row.getAttribute('componentkey')?.includes(urn),
    );
  // A key with the post's own urn is the post's box; without any, the nearest comment before it tells (trap 47).
  if (key.includes('urn:li:')) return undefined;
  return box.matches('.comments-comment-box--reply') || key
    ? lastBefore(box, within, comment.row)
    : undefined;
}

/** Whom a comment or a reply answers. */
export function answered(editor: Element, box: Element): Addressee[] {
  const update = postOf(box);
  const row = answeredRow(box, update);
  if (!row) return one(update && authorOfPost(update));
  const authors = [row, ...threadOf(row, box)].flatMap((each) => one(authorOfRow(each)));
  // Answering an answer opens the box of the whole thread; the mention that LinkedIn puts first says whom.
  const first = leadingMention(editor);
  return one(authors.find(({ displayName }) => displayName === first) ?? authors[0]);
}

/** The comments that a box at the thread of `row` may answer, the likeliest first. */
export function threadOf(row: Element, box: Element): Element[] {
  if (row.contains(box)) {
    const head = row.parentElement?.closest(comment.row) ?? row;
    return [head, ...head.querySelectorAll(comment.row)];
  }
  // V2 lays the rows of all threads side by side: the nearest ones above the box come first.
  return [...(row.closest(post.box) ?? rootOf(box)).querySelectorAll(comment.row)]
    .filter((each) => isBefore(each, box))
    .reverse();
}

/** The name in the mention with which a draft begins. */
function leadingMention(editor: Element): string | undefined {
  const mention = editor.querySelector(anywhere.mention);
  if (!mention) return undefined;
  const before = editor.ownerDocument.createRange();
  before.setStart(editor, 0);
  before.setEndBefore(mention);
  return before.toString().trim() === '' ? nameIn(mention).replace(/^@/, '') : undefined;
}

/** Whom a message goes to: from the head of its own bubble or thread, never from the list beside it (trap 56). */
export function partners(form: Element): Addressee[] {
  const thread = conversationOf(form);
  if (!thread) return [];
  const pills = [...thread.querySelectorAll(message.pill)].filter(isVisible);
  if (pills.length > 0) return pills.flatMap((pill) => one(personNamed(nameIn(pill), 'partner')));
  const heads = [...thread.querySelectorAll(message.partner)].filter(isVisible);
  for (const head of heads) {
    const link = head.matches('a')
      ? (head as HTMLAnchorElement)
      : (head.querySelector<HTMLAnchorElement>(anywhere.profile) ??
        head.closest<HTMLAnchorElement>(anywhere.profile));
    const title = head.querySelector(message.partner) ?? head;
    const person = link && personAt(link, 'partner', title);
    if (person) return [person];
  }
  return one(heads[0] && personNamed(nameIn(heads[0]), 'partner'));
}

/** The smallest part of the page that holds the form, its thread's head, and no second form. */
export function conversationOf(form: Element): Element | undefined {
  const bubble = form.closest(message.bubble);
  if (bubble) return bubble;
  for (let part = form.parentElement; part; part = part.parentElement) {
    if (part.querySelectorAll(message.form).length > 1) return undefined;
    if (part.querySelector(`${message.partner}, ${message.pill}`)) return part;
  }
  return undefined;
}

/** The author of the post that is shared along. */
export function quoted(preview: Element): Addressee[] {
  const links = linksOf(preview);
  const person = personOf(links[0], links);
  return person ? [{ ...person, role: 'quoted' }] : [];
}

const one = (person: Addressee | undefined): Addressee[] => (person ? [person] : []);
