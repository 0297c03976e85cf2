import { conversationThread } from '../conversation-thread';
import { markup } from './selectors';
import { commentsIn, partnerIn, postAround } from './spoken-to';

const host = 'https://www.facebook.com';

/** The addresses of one post: in a profile, a Page or a group, of a picture, a film, a reel. */
const postPaths = [
  /^\/[^/]+\/posts\/(?:[^/]+\/)?([\w-]+)\/?$/,
  /^\/groups\/[^/]+\/(?:posts|permalink)\/(\d+)\/?$/,
  /^\/[^/]+\/videos\/(?:[^/]+\/)?(\d+)\/?$/,
  /^\/reel\/(\d+)\/?$/,
];

/** The post that an address leads to. */
function postOf(address: string): string | undefined {
  if (!URL.canParse(address, host)) return undefined;
  const { pathname, searchParams } = new URL(address, host);
  const named = postPaths.flatMap((path) => path.exec(pathname)?.[1] ?? [])[0];
  const asked = /^\/(?:permalink|story|photo)\.php$|^\/(?:photo|watch)\/?$/.test(pathname)
    ? (searchParams.get('story_fbid') ?? searchParams.get('fbid') ?? searchParams.get('v'))
    : null;
  const id = named ?? asked ?? undefined;
  return id && /^[\w-]+$/.test(id) ? id : undefined;
}

/** The post that a comment's id names: it is `comment:<post>_<comment>` in base64. */
function postInComment(address: string): string | undefined {
  if (!URL.canParse(address, host)) return undefined;
  const id = new URL(address, host).searchParams.get('comment_id') ?? '';
  try {
    return /^comment:(\d+)_\d+$/.exec(atob(id))?.[1];
  } catch {
    // A plain number, or of another make.
    return undefined;
  }
}

const addressesIn = (part: Element): string[] =>
  [...part.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

/**
 * The post that a comment belongs to, as `post:<id>`: by the ids of the comments under it, by its own links, or by the
 * address of a page that shows nothing but it. In the feed Facebook hides a post's address until the pointer is on it.
 */
export function commentThread(box: Element): string | undefined {
  const post = postAround(box);
  if (!post) return undefined;
  const comments = commentsIn(post);
  const [named] = comments.flatMap(addressesIn).flatMap((address) => postInComment(address) ?? []);
  const own = [...post.querySelectorAll('a[href]')]
    .filter((link) => !comments.some((comment) => comment.contains(link)))
    .flatMap((link) => postOf(link.getAttribute('href') ?? '') ?? [])[0];
  const { location } = box.ownerDocument;
  const alone = post.matches(`[role="main"], ${markup.dialog}`);
  const id = named ?? own ?? (alone ? postOf(`${location.pathname}${location.search}`) : undefined);
  return id && `post:${id}`;
}

/** The conversation that a message belongs to; its id is in the address of Messenger's page alone. */
export function messageThread(scope: Element): string | undefined {
  const { pathname } = scope.ownerDocument.location;
  const id = /^\/messages\/(?:e2ee\/)?t\/(\d+)\/?$/.exec(pathname)?.[1];
  const partner = partnerIn(scope);
  return conversationThread(
    partner ? [partner] : [],
    scope.closest('[role="main"]') ? id : undefined,
  );
}
