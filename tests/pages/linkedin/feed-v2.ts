import { commentBoxV2, commentsV2 } from './comments-v2';
import { h, icon } from './dom';
import { counted, doubledName, picture } from './people';
import { me, type Post } from './world';

function head({ by, ago, repostedBy }: Post): HTMLElement[] {
  return [
    ...(repostedBy
      ? [
          h(
            'div',
            { class: 'p-header' },
            h('a', { href: repostedBy.path }, h('span', {}, repostedBy.name)),
            ' reposted this',
          ),
        ]
      : []),
    h(
      'div',
      { class: 'p-head' },
      h('a', { href: by.path, 'aria-hidden': 'true', tabindex: '-1' }, picture(by)),
      h(
        'a',
        { href: `https://www.linkedin.com${by.path}`, class: 'p-person' },
        h('p', {}, doubledName(by)),
        h('p', { class: 'p-quiet' }, by.headline),
        h('p', { class: 'p-quiet' }, `${ago} •`),
      ),
      h(
        'button',
        {
          'aria-label': `Open control menu for post by ${by.name}`,
          class: 'p-round p-corner',
          type: 'button',
        },
        icon('more'),
      ),
    ),
  ];
}

function body(post: Post, comment: () => void): HTMLElement[] {
  return [
    h('p', { 'data-testid': 'expandable-text-box', class: 'p-text' }, post.text),
    h(
      'p',
      { 'data-testid': `ReactionFacepileCollection-${post.id}`, class: 'p-counts p-quiet' },
      `${counted(post.likes, 'reaction')} · ${counted(post.comments.length, 'comment')}`,
    ),
    h(
      'div',
      { class: 'p-acts' },
      h(
        'button',
        { class: 'p-act', 'aria-label': 'Reaction button state: no reaction', type: 'button' },
        icon('like', 'thumbs-up-outline-small'),
        h('span', {}, 'Like'),
      ),
      h(
        'button',
        { class: 'p-act', 'aria-label': 'Comment', type: 'button', onclick: comment },
        icon('comment', 'comment-small'),
        h('span', {}, 'Comment'),
      ),
      h(
        'button',
        { class: 'p-act', 'aria-label': 'Repost', type: 'button' },
        icon('repost', 'repost-small'),
        h('span', {}, 'Repost'),
      ),
    ),
  ];
}

/** One post of V2, as the site draws it: three times under one key, of which the width of the window shows one (trap 51). */
export function postV2(post: Post): HTMLElement[] {
  const attributes = {
    role: 'listitem',
    componentkey: `expanded${btoa(post.id).slice(-9)}FeedType_MAIN_FEED`,
  };
  const comments = commentsV2(post);
  const shown = h(
    'div',
    { ...attributes, class: '_255816ee c21779e1 p-card' },
    ...head(post),
    ...body(post, () => comments.open()),
    comments.element,
  );
  const twin = () =>
    h(
      'div',
      { ...attributes, class: '_255816ee p-twin' },
      ...head(post),
      ...body(post, () => undefined),
    );
  return [twin(), shown, twin()];
}

/** The feed of V2; `share` opens the share box that the switches ask for. */
export function feedV2(
  posts: readonly Post[],
  share: () => void,
): { element: HTMLElement; add(text: string, urn: string): void } {
  const list = h('div', { 'data-testid': 'mainFeed', role: 'list' }, ...posts.flatMap(postV2));
  const element = h(
    'div',
    { class: 'p-main' },
    h(
      'div',
      { class: 'p-card p-start' },
      picture(me),
      h(
        'button',
        { class: 'p-start__button', type: 'button', 'aria-label': 'Start a post', onclick: share },
        'Start a post',
      ),
    ),
    list,
  );
  const add = (text: string, urn: string) =>
    list.prepend(...postV2({ id: urn, by: me, text, ago: 'now', likes: 0, comments: [] }));
  return { element, add };
}

/** A post on its own page: the comment box stands outside of the post's container (trap 48). */
export function detailV2(post: Post): HTMLElement {
  const comments = commentsV2(post);
  comments.element.hidden = false;
  const { element: box } = commentBoxV2({
    key: `commentBox-${post.id}`,
    label: 'Comment',
    placeholder: 'Add a comment…',
    to: post.by,
    sent: comments.add,
  });
  return h(
    'div',
    { class: 'p-main' },
    h(
      'div',
      { class: 'p-card' },
      h(
        'div',
        { id: 'expandedq8ZFeedType_FEED_DETAIL' },
        ...head(post),
        ...body(post, () => undefined),
      ),
      box,
      comments.element,
    ),
  );
}
