import { commentsV1 } from './comments-v1';
import { h, icon } from './dom';
import { counted, doubledName, picture } from './people';
import { openShareV1 } from './share-v1';
import { me, type Post } from './world';

/** One post of V1. */
export function postV1(post: Post, posted: (text: string, urn: string) => void): HTMLElement {
  const { by } = post;
  const comments = commentsV1(post);
  const act = (
    shape: 'like' | 'comment' | 'repost',
    text: string,
    attributes: Parameters<typeof h>[1],
  ) =>
    h(
      'button',
      { type: 'button', ...attributes, class: `p-act ${String(attributes?.class ?? '')}` },
      icon(shape),
      h('span', {}, text),
    );
  return h(
    'div',
    { class: 'feed-shared-update-v2 p-card', 'data-urn': post.id, role: 'article' },
    post.repostedBy &&
      h(
        'div',
        { class: 'update-components-header p-header' },
        h('a', { href: post.repostedBy.path }, post.repostedBy.name),
        ' reposted this',
      ),
    h(
      'div',
      { class: 'update-components-actor p-head' },
      h(
        'a',
        {
          href: by.path,
          class: 'update-components-actor__image',
          'aria-hidden': 'true',
          tabindex: '-1',
        },
        picture(by),
      ),
      h(
        'a',
        {
          href: `${by.path}?miniProfileUrn=${encodeURIComponent(by.urn)}`,
          class: 'update-components-actor__meta-link p-person',
        },
        h('span', { class: 'update-components-actor__title' }, doubledName(by)),
        h('span', { class: 'update-components-actor__description p-quiet' }, by.headline),
        h('span', { class: 'p-quiet' }, `${post.ago} • Public`),
      ),
    ),
    h('div', { class: 'update-components-text p-text' }, post.text),
    h(
      'p',
      { class: 'p-counts p-quiet' },
      `${counted(post.likes, 'like')} · ${counted(post.comments.length, 'comment')}`,
    ),
    h(
      'div',
      { class: 'p-acts' },
      act('like', 'Like', {
        class: 'reactions-react-button',
        'aria-label': 'React Like',
        'aria-pressed': 'false',
      }),
      act('comment', 'Comment', {
        class: 'comment-button',
        'aria-label': 'Comment',
        onclick: () => comments.open(),
      }),
      act('repost', 'Repost', {
        'aria-label': 'Repost with your thoughts',
        onclick: () => openShareV1({ into: document.body, quoted: post, posted }),
      }),
    ),
    comments.element,
  );
}

/** The feed of V1 with its share box in the light DOM. */
export function feedV1(posts: readonly Post[]): HTMLElement {
  const posted = (text: string, urn: string) =>
    list.prepend(postV1({ id: urn, by: me, text, ago: 'now', likes: 0, comments: [] }, posted));
  const list = h(
    'div',
    { class: 'scaffold-finite-scroll' },
    ...posts.map((post) => postV1(post, posted)),
  );
  return h(
    'main',
    { class: 'scaffold-layout__main p-main' },
    h(
      'div',
      { class: 'share-box-feed-entry__closed-share-box p-card p-start' },
      picture(me),
      h(
        'button',
        {
          class: 'share-box-feed-entry__trigger p-start__button',
          type: 'button',
          'aria-label': 'Start a post',
          onclick: () => openShareV1({ into: document.body, posted }),
        },
        'Start a post',
      ),
    ),
    list,
  );
}
