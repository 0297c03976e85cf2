import { deliver } from './deliver';
import { h } from './dom';
import { picture, urnOf } from './people';
import { quillEditor } from './quill-editor';
import { toast } from './toast';
import { type Comment, me, type Person, type Post } from './world';

/** One comment of V1, its answers and their reply box inside the row. */
export function commentRowV1(comment: Comment, isReply = false): HTMLElement {
  const { by } = comment;
  const replies = h(
    'div',
    { class: 'comments-replies-list p-replies' },
    ...(comment.replies ?? []).map((reply) => commentRowV1(reply, true)),
  );
  const article = h(
    'article',
    {
      class: `comments-comment-entity p-comment${isReply ? ' comments-comment-entity--reply' : ''}`,
      'data-id': comment.id,
    },
    h(
      'a',
      {
        href: by.path,
        class: 'comments-comment-meta__image-link',
        'aria-label': `View ${by.name}’s profile`,
      },
      picture(by, 's'),
    ),
    h(
      'div',
      { class: 'p-comment__main' },
      h(
        'div',
        { class: 'p-bubble' },
        h(
          'a',
          { href: by.path, class: 'comments-comment-meta__description-container p-person' },
          h('span', { class: 'comments-comment-meta__description-title p-name' }, by.name),
          h(
            'span',
            { class: 'comments-comment-meta__data p-degree' },
            by.degree ? ` • ${by.degree}` : '',
          ),
          h('span', { class: 'p-quiet' }, by.headline),
        ),
        h('div', { class: 'update-components-text p-text' }, comment.text),
      ),
      h(
        'div',
        { class: 'p-comment__acts' },
        h(
          'button',
          {
            class: 'reactions-react-button p-link',
            'aria-label': 'React Like',
            'aria-pressed': 'false',
            type: 'button',
          },
          'Like',
        ),
        h(
          'button',
          {
            class: 'comments-comment-social-bar__reply-action-button--cr p-link',
            'aria-label': `Reply to ${by.name}’s comment`,
            type: 'button',
            onclick: () => openReply(article, by),
          },
          'Reply',
        ),
        h('span', { class: 'p-quiet' }, comment.ago),
      ),
      isReply ? undefined : replies,
    ),
  );
  return article;
}

/** Answering an answer opens the box of the whole thread, at its end. */
function openReply(row: HTMLElement, to: Person): void {
  const thread = row.parentElement?.closest('article') ?? row;
  const list = thread.querySelector('.comments-replies-list');
  list?.querySelector(':scope > .comments-comment-box')?.remove();
  const box = commentBoxV1({
    kind: 'Reply',
    to,
    sent: (text) => box.before(commentRowV1(ownComment(text), true)),
  });
  list?.append(box);
  box.dispatchEvent(new CustomEvent('practice-open'));
}

const ownComment = (text: string): Comment => ({ id: urnOf('comment'), by: me, text, ago: 'now' });

interface BoxV1 {
  kind: 'Comment' | 'Reply';
  to: Person;
  sent(text: string): void;
}

/** The comment box of V1. Its button is absent while there is no text, then disabled for a moment. */
function commentBoxV1({ kind, to, sent }: BoxV1): HTMLElement {
  const submit = h(
    'button',
    {
      class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 p-primary',
      type: 'submit',
      disabled: true,
    },
    h('span', { class: 'artdeco-button__text' }, kind),
  );
  const editor = quillEditor({
    placeholder: kind === 'Reply' ? 'Add a reply…' : 'Add a comment…',
    label: 'Text editor for creating content',
    changed: (text) => {
      const empty = text.trim() === '';
      if (empty) submit.remove();
      else form.append(submit);
      submit.disabled = true;
      setTimeout(() => {
        submit.disabled = empty;
      }, 60);
    },
  });
  const form = h(
    'form',
    { class: 'comments-comment-box__form', onsubmit: (event) => void send(event) },
    h('div', { class: 'comments-comment-box-comment__text-editor p-field' }, editor.element),
  );
  const send = async (event: Event) => {
    event.preventDefault();
    const text = editor.text();
    if (await deliver('commentV1', { surface: 'reply', text, to: to.name })) {
      editor.clear();
      sent(text);
    } else toast('v1', 'error', 'Your comment could not be added. Please try again.');
  };
  const box = h(
    'div',
    {
      class: `comments-comment-box comments-comment-box--cr p-box${kind === 'Reply' ? ' comments-comment-box--reply' : ''}`,
    },
    picture(me, 's'),
    form,
  );
  box.addEventListener('practice-open', () =>
    kind === 'Reply' ? editor.begin(to) : editor.focus(),
  );
  return box;
}

/** The comments of a post: a box on top, the newest comment below it. */
export function commentsV1(post: Post): { element: HTMLElement; open(): void } {
  const list = h(
    'div',
    { class: 'comments-comments-list' },
    ...post.comments.map((comment) => commentRowV1(comment)),
  );
  const box = commentBoxV1({
    kind: 'Comment',
    to: post.by,
    sent: (text) => list.prepend(commentRowV1(ownComment(text))),
  });
  const element = h(
    'div',
    { class: 'feed-shared-update-v2__comments-container p-comments', hidden: true },
    box,
    list,
  );
  return {
    element,
    open: () => {
      element.hidden = false;
      box.dispatchEvent(new CustomEvent('practice-open'));
    },
  };
}
