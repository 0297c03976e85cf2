import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { type Practice, startPractice } from '../practice';
import { labelsOf } from './labels';
import { type Conversation, firstConversations, firstPosts, type Post } from './world';

export const practice: Practice = startPractice();
export const labels = labelsOf(practice.switches.get('locale'));

/** The page behind a modal stays as it is: both composers are then live at once. */
interface Place {
  path: string;
  /** Path and query of the modal over it, if one is open. */
  modal?: string;
}

export interface Toast {
  key: number;
  text: string;
  /** Path of the post it speaks of. */
  view?: string;
}

interface XPage extends Place {
  posts: readonly Post[];
  conversations: readonly Conversation[];
  toast?: Toast | undefined;
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  kept: ReadonlySet<string>;
  /** Counts up when the app replaces everything under its root. */
  generation: number;
}

/** X keeps the timeline behind `/compose/…`; where there is none (a direct visit) it is the home page. */
function placeOf(behind: string): Place {
  const { pathname, search } = location;
  if (pathname.startsWith('/compose/')) return { path: behind, modal: pathname + search };
  return { path: pathname === '/' ? '/home' : pathname };
}

export const usePage = create<XPage>(() => ({
  ...placeOf('/home'),
  posts: firstPosts,
  conversations: firstConversations,
  liked: new Set(),
  reposted: new Set(),
  kept: new Set(),
  generation: 0,
}));

const { getState, setState } = usePage;

const arrive = () => setState({ modal: undefined as never, ...placeOf(getState().path) });

/** In-app navigation: the address changes by `pushState`, no event tells the page's guests. */
export function go(to: string): void {
  history.pushState({}, '', to);
  arrive();
}

window.addEventListener('popstate', arrive);

/** Closes the modal by going back to the page behind it. */
export const closeModal = () => go(getState().path);

let toasts = 0;

/** Shows one toast for a few seconds, as X does. */
export function say(text: string, view?: string): void {
  toasts += 1;
  const key = toasts;
  setState({ toast: view ? { key, text, view } : { key, text } });
  setTimeout(() => {
    if (getState().toast?.key === key) setState({ toast: undefined });
  }, 6000);
}

const flip = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

export const like = (id: string) => setState(({ liked }) => ({ liked: flip(liked, id) }));
export const repost = (id: string) =>
  setState(({ reposted }) => ({ reposted: flip(reposted, id) }));
export const keep = (id: string) => setState(({ kept }) => ({ kept: flip(kept, id) }));

export const addPost = (post: Post) => setState(({ posts }) => ({ posts: [post, ...posts] }));

export const postBy = (id: string | undefined): Post | undefined =>
  getState().posts.find((post) => post.id === id);

/** Changes one conversation by its id. */
export const changeConversation = (id: string, change: (old: Conversation) => Conversation) =>
  setState(({ conversations }) => ({
    conversations: conversations.map((one) => (one.id === id ? change(one) : one)),
  }));

practice.acts.set('rerender', () =>
  flushSync(() => setState(({ generation }) => ({ generation: generation + 1 }))),
);
practice.acts.set('go', (to) => go(to ?? '/home'));
practice.acts.set('say', (text) => say(text ?? ''));
