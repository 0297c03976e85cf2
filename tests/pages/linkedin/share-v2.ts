import { deliver } from './deliver';
import { h, icon, pause } from './dom';
import { picture, urnOf } from './people';
import { confirmDiscard } from './share-v1';
import { tiptapEditor } from './tiptap-editor';
import { toast } from './toast';
import { me } from './world';

/** The share box of V2, a native modal dialog; at first a skeleton stands in its place and is replaced. */
export async function openShareV2(posted: (text: string, urn: string) => void): Promise<void> {
  const skeleton = h(
    'dialog',
    { 'data-testid': 'dialog', class: 'p-dialog p-dialog--native' },
    h('p', { class: 'p-skeleton' }, 'Loading…'),
  );
  document.body.append(skeleton);
  skeleton.showModal();
  await pause(250);
  skeleton.remove();
  const dialog = h('dialog', { 'data-testid': 'dialog', class: 'p-dialog p-dialog--native' });
  // A closed dialog stays in the page (trap 44).
  const screen = shareScreen({ posted, close: () => dialog.close() });
  dialog.append(screen.element);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    screen.dismiss();
  });
  document.body.append(dialog);
  dialog.showModal();
  screen.focus();
}

interface Screen {
  posted(text: string, urn: string): void;
  close(): void;
}

/** What stands in the dialog, or fills `/sharing/compose`: Post is the last button that has only text. */
export function shareScreen({ posted, close }: Screen) {
  const post = h(
    'button',
    { class: 'p-primary', type: 'button', disabled: true, onclick: () => void send() },
    'Post',
  );
  const editor = tiptapEditor(
    {
      placeholder: 'What do you want to talk about?',
      label: 'Text editor for creating content',
      changed: (text) => {
        setTimeout(() => {
          post.disabled = text.trim() === '';
        }, 60);
      },
    },
    { componentkey: 'ShareBox_textEditor' },
  );
  const element = h(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose', class: 'p-share' },
    h(
      'header',
      { class: 'p-dialog__head' },
      picture(me, 'm'),
      h('h2', {}, me.name, h('span', { class: 'p-quiet' }, 'Post to anyone')),
      h(
        'button',
        { class: 'p-round', 'aria-label': 'Close', type: 'button', onclick: () => dismiss() },
        icon('close'),
      ),
    ),
    h('div', { class: 'p-dialog__body' }, editor.element),
    h(
      'footer',
      { class: 'p-dialog__foot' },
      h('button', { class: 'p-round', 'aria-label': 'Add media', type: 'button' }, icon('picture')),
      h('button', { class: 'p-round', 'aria-label': 'Emoji', type: 'button' }, icon('smile')),
      h('span', { class: 'p-spring' }),
      post,
    ),
  );
  const dismiss = () => {
    if (editor.text().trim() === '') close();
    else element.append(confirmDiscard(close));
  };
  const send = async () => {
    const text = editor.text();
    if (await deliver('post', { surface: 'post', text })) {
      const urn = urnOf('activity');
      close();
      toast('v2', 'success', 'Post successful.', {
        href: `/feed/update/${urn}/`,
        text: 'View post',
      });
      posted(text, urn);
    } else toast('v2', 'error', 'Something went wrong. Please try again.');
  };
  return { element, dismiss, focus: () => editor.focus() };
}
