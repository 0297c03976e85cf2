import { deliver } from './deliver';
import { h, icon, pause } from './dom';
import { urnOf } from './people';
import { type PlainEditor, plainEditor } from './plain-editor';
import { type Conversation, me, type Person } from './world';

/** Rows of a thread, oldest first. */
export function messageList(conversation: Conversation): HTMLElement {
  return h(
    'ul',
    { class: 'msg-s-message-list msg-s-message-list-content p-thread' },
    ...conversation.messages.map(({ by, text }) => messageRow(by, text).item),
  );
}

function messageRow(by: Person, text: string) {
  const row = h(
    'div',
    {
      class: `msg-s-event-listitem${by === me ? '' : ' msg-s-event-listitem--other'}`,
      'data-event-urn': urnOf('msg_message'),
    },
    h('p', { class: 'msg-s-event-listitem__body' }, text),
  );
  return { row, item: h('li', { class: 'msg-s-message-list__event' }, row) };
}

export const entersSend = (): boolean => window.practice.switches.get('enter') === 'on';

interface FormOptions {
  build: 'form' | 'div';
  /** The conversation that is open now. */
  conversation(): Conversation;
  list(): HTMLElement;
}

/** Messaging's form. With "Press Enter to send" on it has no Send button (trap 55). */
export function messageForm({ build, conversation, list }: FormOptions): {
  element: HTMLElement;
  editor: PlainEditor;
} {
  const send = h(
    'button',
    {
      class: 'msg-form__send-button artdeco-button artdeco-button--1 p-primary',
      type: 'submit',
      disabled: true,
    },
    'Send',
  );
  const toggle = h(
    'button',
    { class: 'msg-form__send-toggle p-round', 'aria-label': 'Open send options', type: 'button' },
    icon('more'),
  );
  const right = h('div', { class: 'msg-form__right-actions' }, toggle);
  const banner = h(
    'div',
    { class: 'msg-form--message-send-failure-banner p-banner', role: 'status' },
    'Your message could not be sent. Try again.',
  );
  const editor = plainEditor({
    placeholder: 'Write a message…',
    label: 'Write a message…',
    changed: (text) => {
      setTimeout(() => {
        send.disabled = editor.text().trim() === '';
      }, 60);
      offerPeople(text);
    },
  });
  const picker = h('div', { class: 'msg-form__mentions-picker p-typeahead', role: 'listbox' });
  const offerPeople = (text: string) => {
    const isOpen = conversation().with.length > 1 && /(^|\s)@\p{L}*$/u.test(text);
    picker.replaceChildren(
      ...conversation().with.map(({ name }) => h('div', { role: 'option' }, name)),
    );
    if (isOpen) editor.element.after(picker);
    else picker.remove();
  };
  const pick = () => {
    const [first] = conversation().with;
    const written = /@\p{L}*$/u.exec(editor.text())?.[0] ?? '';
    for (const _ of written) document.execCommand('delete');
    document.execCommand('insertText', false, `@${first?.name ?? ''} `);
    picker.remove();
  };
  const arrange = () => {
    if (entersSend()) send.remove();
    else right.prepend(send);
  };
  toggle.addEventListener('click', () => {
    window.practice.switches.set('enter', entersSend() ? 'off' : 'on');
    arrange();
  });
  arrange();

  const submit = async (event: Event) => {
    event.preventDefault();
    const text = editor.text();
    if (text.trim() === '') return;
    banner.remove();
    const { title } = conversation();
    const thread = list();
    const { row, item } = messageRow(me, text);
    row.classList.add('msg-s-event-listitem--is-pending');
    thread.append(item);
    editor.clear();
    await pause(80);
    const went = await deliver('message', { surface: 'message', text, to: title });
    row.classList.remove('msg-s-event-listitem--is-pending');
    if (went) return;
    row.classList.add('msg-s-event-listitem--is-error');
    element.prepend(banner);
    // The failed text comes back, as long as nobody has begun another one.
    if (editor.text() === '') editor.put(text);
    send.disabled = editor.text().trim() === '';
  };
  editor.host.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (picker.isConnected) {
      event.preventDefault();
      pick();
    } else if (entersSend()) void submit(event);
  });
  const element = h(
    build,
    {
      class: `msg-form ${build === 'div' ? 'msg-form--overlay' : 'msg-form--thread'}`,
      onsubmit: (event) => void submit(event),
    },
    editor.element,
    h(
      'footer',
      { class: 'msg-form__footer' },
      h(
        'button',
        { class: 'p-round', 'aria-label': 'Attach an image', type: 'button' },
        icon('picture'),
      ),
      h(
        'button',
        { class: 'p-round', 'aria-label': 'Open Emoji Keyboard', type: 'button' },
        icon('smile'),
      ),
      h('span', { class: 'p-spring' }),
      right,
    ),
  );
  // A submit button in a `div` submits nothing: the site listens for its click.
  if (build === 'div') send.addEventListener('click', (event) => void submit(event));
  return { element, editor };
}
