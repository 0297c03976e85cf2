import { deliver } from './deliver';
import { h, icon } from './dom';
import { picture, urnOf } from './people';
import { tiptapEditor } from './tiptap-editor';
import { toast } from './toast';
import { type Comment, me, type Person, type Post } from './world';

/** One comment of V2. Its reply box opens after the row, not in it (trap 47). */
function commentRowV2(comment: Comment): HTMLElement {
  const { by } = comment;
  const row = h(
    'div',
    {
      id: `replaceableComment_${comment.id}`,
      componentkey: `replaceableComment_${comment.id}`,
      class: '_1f2a9c31 p-comment',
    },
    h('a', { href: by.path, 'aria-label': `View ${by.name}’s profile` }, picture(by, 's')),
    h(
      'div',
      { class: 'p-comment__main' },
      h(
        'div',
        { class: 'p-bubble' },
        h(
          'button',
          {
            'aria-label': `View more options for ${by.name}'s comment`,
            class: 'p-round p-corner',
            type: 'button',
          },
          icon('more'),
        ),
        h(
          'a',
          { href: by.path, class: 'p-person' },
          h(
            'p',
            { class: 'p-name' },
            h('span', { 'aria-hidden': 'true' }, by.name),
            h('span', { class: 'visually-hidden' }, by.name),
            h('span', { class: 'p-degree' }, by.degree ? ` • ${by.degree}` : ''),
          ),
          h('span', { class: 'p-quiet' }, by.headline),
        ),
        h('p', { 'data-testid': 'expandable-text-box', class: 'p-text' }, comment.text),
      ),
      h(
        'div',
        { class: 'p-comment__acts' },
        h(
          'div',
          {
            role: 'button',
            tabindex: '0',
            'aria-label': 'Reaction button state: no reaction',
            class: 'p-link',
          },
          icon('like', 'thumbs-up-outline-small'),
        ),
        h(
          'button',
          { class: 'p-link', type: 'button', onclick: () => openReply(row, by) },
          'Reply',
        ),
        h('span', { class: 'p-quiet' }, comment.ago),
      ),
    ),
  );
  return row;
}

const rowsOf = (comment: Comment): HTMLElement[] => [
  commentRowV2(comment),
  ...(comment.replies ?? []).map((reply) => h('div', { class: 'p-replies' }, commentRowV2(reply))),
];

function openReply(row: HTMLElement, to: Person): void {
  const place = row.parentElement?.matches('.p-replies') ? row.parentElement : row;
  if (place.nextElementSibling?.matches('.p-replies--box')) place.nextElementSibling.remove();
  const { element, editor } = commentBoxV2({
    key: `commentBox-${crypto.randomUUID()}`,
    label: 'Reply',
    placeholder: 'Add a reply…',
    to,
    // The box closes once its answer stands in the thread.
    sent: (text) =>
      holder.replaceWith(h('div', { class: 'p-replies' }, commentRowV2(ownComment(text)))),
  });
  const holder = h('div', { class: 'p-replies p-replies--box' }, element);
  place.after(holder);
  editor.begin(to);
}

const ownComment = (text: string): Comment => ({
  id: `urn:li:comment:(activity:0,${urnOf('c').split(':').at(-1)})`,
  by: me,
  text,
  ago: 'now',
});

interface BoxV2 {
  key: string;
  label: 'Comment' | 'Reply';
  placeholder: string;
  to: Person;
  sent(text: string): void;
}

/** The comment box of V2: its button does not exist until there is text, and goes with it. */
export function commentBoxV2({ key, label, placeholder, to, sent }: BoxV2) {
  const id = key.replace('commentBox', 'commentButtonSection');
  const section = h('div', { id, componentkey: id, class: 'p-section' });
  const editor = tiptapEditor({
    placeholder,
    label: 'Text editor for creating comment',
    changed: (text) => {
      if (text.trim() === '') section.replaceChildren();
      else if (!section.firstChild)
        setTimeout(() => {
          if (editor.text().trim() !== '') section.replaceChildren(button());
        }, 60);
    },
  });
  const button = () =>
    h(
      'button',
      { class: 'p-primary', type: 'button', onclick: () => void send() },
      h('span', {}, label),
    );
  const send = async () => {
    const text = editor.text();
    if (await deliver('commentV2', { surface: 'reply', text, to: to.name })) {
      editor.clear();
      sent(text);
    } else toast('v2', 'error', 'Your comment could not be posted.');
  };
  const element = h(
    'div',
    { componentkey: key, class: 'p-box' },
    picture(me, 's'),
    h(
      'div',
      { class: 'p-field' },
      editor.element,
      h(
        'div',
        { class: 'p-field__foot' },
        h(
          'button',
          { class: 'p-round', 'aria-label': 'Open emoji keyboard', type: 'button' },
          icon('smile'),
        ),
        section,
      ),
    ),
  );
  return { element, editor };
}

/** The comments of a V2 post; the box is made when it is asked for. */
export function commentsV2(post: Post) {
  const list = h('div', {}, ...post.comments.flatMap(rowsOf));
  const place = h('div');
  const element = h('div', { class: 'p-comments', hidden: true }, place, list);
  const add = (text: string) => list.prepend(commentRowV2(ownComment(text)));
  return {
    element,
    add,
    open: () => {
      element.hidden = false;
      if (place.firstChild) return;
      const { element: box, editor } = commentBoxV2({
        key: `commentBox-${post.id}`,
        label: 'Comment',
        placeholder: 'Add a comment…',
        to: post.by,
        sent: add,
      });
      place.append(box);
      editor.focus();
    },
  };
}
