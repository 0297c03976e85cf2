import { create } from 'zustand';
import {
  type Comment,
  feedPosts,
  groupId,
  groupPosts,
  kitchen,
  type Message,
  maya,
  type Person,
  type Post,
  pagePosts,
  type Thread,
  threads,
} from './world';

/** What lies over the page. */
export type Overlay =
  | { kind: 'create'; as: Person; list: ListId; steps: boolean }
  | { kind: 'post'; postId: string; draft?: string };

export type ListId = 'feed' | 'page' | 'group';

interface State {
  path: string;
  lists: Record<ListId, Post[]>;
  threads: Thread[];
  overlay?: Overlay | undefined;
  /** The thread of the open chat tab. */
  tab?: string | undefined;
}

export const useStore = create<State>(() => ({
  path: location.pathname,
  lists: { feed: feedPosts(), page: pagePosts(), group: groupPosts() },
  threads: threads(),
}));

const { setState: set, getState: get } = useStore;

let count = 0;
/** An id that no earlier thing on the page has. */
export const freshId = (): string => `new${++count}`;

export function go(path: string): void {
  history.pushState(undefined, '', `${path}${location.search}`);
  set({ path, overlay: undefined });
}

export const openOverlay = (overlay: Overlay): void => set({ overlay });
export const closeOverlay = (): void => set({ overlay: undefined });
export const openTab = (tab: string | undefined): void => set({ tab });

/** Who writes here: on the kitchen's own page its owner speaks as the page. */
export const writerAt = (path: string): Person => (path === `/${kitchen.slug}` ? kitchen : maya);

export const listAt = (path: string): ListId | undefined => {
  if (path === '/' || path === '/home.php') return 'feed';
  if (path === `/${kitchen.slug}`) return 'page';
  return path.startsWith(`/groups/${groupId}`) ? 'group' : undefined;
};

export function addPost(list: ListId, by: Person, text: string): void {
  const post: Post = { id: freshId(), by, ago: 'Now', text, likes: 0, comments: [] };
  set(({ lists }) => ({ lists: { ...lists, [list]: [post, ...lists[list]] } }));
}

function changePost(postId: string, change: (post: Post) => Post): void {
  const each = (posts: Post[]) => posts.map((post) => (post.id === postId ? change(post) : post));
  set(({ lists }) => ({
    lists: { feed: each(lists.feed), page: each(lists.page), group: each(lists.group) },
  }));
}

export const postById = (id: string): Post | undefined =>
  Object.values(get().lists)
    .flat()
    .find((post) => post.id === id);

export function toggleLike(postId: string): void {
  changePost(postId, (post) => ({
    ...post,
    liked: !post.liked,
    likes: post.likes + (post.liked ? -1 : 1),
  }));
}

/** Puts a comment on a post, or under another comment. */
export function addComment(postId: string, comment: Comment, parentId?: string): void {
  changePost(postId, (post) => ({
    ...post,
    comments: parentId
      ? post.comments.map((parent) =>
          parent.id === parentId ? { ...parent, replies: [...parent.replies, comment] } : parent,
        )
      : [...post.comments, comment],
  }));
}

/** Replaces a comment, or takes it away. */
export function settleComment(postId: string, id: string, settled?: Comment): void {
  const each = (comments: Comment[]): Comment[] =>
    comments.flatMap((comment) => {
      if (comment.id === id) return settled ? [settled] : [];
      return [{ ...comment, replies: each(comment.replies) }];
    });
  changePost(postId, (post) => ({ ...post, comments: each(post.comments) }));
}

export function changeMessages(threadId: string, change: (messages: Message[]) => Message[]): void {
  set(({ threads: all }) => ({
    threads: all.map((thread) =>
      thread.id === threadId ? { ...thread, messages: change(thread.messages) } : thread,
    ),
  }));
}
