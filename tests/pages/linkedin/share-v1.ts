import { deliver } from './deliver';
import { h, icon } from './dom';
import { doubledName, picture, urnOf } from './people';
import { quillEditor } from './quill-editor';
import { toast } from './toast';
import { me, type Post } from './world';

interface ShareV1 {
  /** Where the dialog goes: the page, the interop shadow root or a frame's body. */
  into: ParentNode & Node;
  /** A post that is shared along with one's own words. */
  quoted?: Post | undefined;
  posted(text: string, urn: string): void;
  closed?(): void;
}

/** The classic share box around Quill. A closed one stays in the page, hidden (trap 44). */
export function openShareV1({ into, quoted, posted, closed }: ShareV1): void {
  const post = h(
    'button',
    {
      class: 'share-actions__primary-action artdeco-button artdeco-button--primary p-primary',
      type: 'button',
      disabled: true,
      onclick: () => void send(),
    },
    h('span', { class: 'artdeco-button__text' }, 'Post'),
  );
  const editor = quillEditor({
    placeholder: 'What do you want to talk about?',
    label: 'Text editor for creating content',
    changed: (text) => {
      // The site looks at the text a moment after the key (trap 46).
      setTimeout(() => {
        post.disabled = text.trim() === '';
      }, 60);
    },
  });
  const overlay: HTMLElement = h(
    'div',
    {
      class: 'artdeco-modal-overlay p-overlay',
      onmousedown: (event) => event.target === overlay && dismiss(),
    },
    h(
      'div',
      {
        role: 'dialog',
        'data-test-modal-id': 'sharebox',
        class: 'artdeco-modal share-box-v2__modal p-dialog',
        'aria-labelledby': 'share-to-linkedin-modal__header',
      },
      h(
        'header',
        { class: 'p-dialog__head' },
        picture(me, 'm'),
        h(
          'h2',
          { id: 'share-to-linkedin-modal__header' },
          me.name,
          h('span', { class: 'p-quiet' }, 'Post to anyone'),
        ),
        h(
          'button',
          {
            class: 'artdeco-modal__dismiss p-round',
            'aria-label': 'Dismiss',
            type: 'button',
            onclick: () => dismiss(),
          },
          icon('close'),
        ),
      ),
      h(
        'div',
        { class: 'share-creation-state__text-editor p-dialog__body' },
        editor.element,
        quoted && preview(quoted),
      ),
      h(
        'footer',
        { class: 'p-dialog__foot' },
        h(
          'button',
          { class: 'p-round', 'aria-label': 'Add media', type: 'button' },
          icon('picture'),
        ),
        h(
          'button',
          { class: 'p-round', 'aria-label': 'Create an event', type: 'button' },
          icon('calendar'),
        ),
        h('span', { class: 'p-spring' }),
        post,
      ),
    ),
  );
  const close = () => {
    overlay.hidden = true;
    closed?.();
  };
  const dismiss = () => {
    if (editor.text().trim() === '') return close();
    overlay.firstElementChild?.append(confirmDiscard(close));
  };
  const send = async () => {
    const text = editor.text();
    const surface = quoted ? 'quote' : 'post';
    if (await deliver('post', { surface, text, ...(quoted && { to: quoted.by.name }) })) {
      const urn = urnOf('activity');
      close();
      toast('v1', 'success', 'Post successful.', {
        href: `/feed/update/${urn}/`,
        text: 'View post',
      });
      posted(text, urn);
    } else toast('v1', 'error', 'We could not share your post. Please try again.');
  };
  into.append(overlay);
  editor.focus();
}

/** "Save this post as a draft?": closing empties the composer, and nothing was sent. */
export function confirmDiscard(discard: () => void): HTMLElement {
  const sheet = h(
    'div',
    { role: 'alertdialog', class: 'p-confirm', 'aria-label': 'Save this post as a draft?' },
    h('p', {}, 'Save this post as a draft?'),
    h('button', { class: 'p-secondary', type: 'button', onclick: () => discard() }, 'Discard'),
    h(
      'button',
      { class: 'p-primary', type: 'button', onclick: () => sheet.remove() },
      'Keep writing',
    ),
  );
  return sheet;
}

const preview = ({ by, text }: Post) =>
  h(
    'div',
    { class: 'update-components-mini-update-v2 p-quote' },
    h(
      'a',
      { href: by.path, class: 'update-components-actor__meta-link p-person' },
      doubledName(by),
    ),
    h('p', {}, text),
  );
