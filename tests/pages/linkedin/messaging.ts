import { h, icon } from './dom';
import { messageForm, messageList } from './message-form';
import { picture } from './people';
import { type Conversation, conversations } from './world';

/** The head of a thread: a person's has a link to the profile, a group's has only its title. */
function lockup({ title, with: people }: Conversation): HTMLElement {
  const [person] = people;
  const name = h('h2', { class: 'msg-entity-lockup__entity-title p-name' }, title);
  if (!person || people.length > 1)
    return h('div', { class: 'msg-entity-lockup p-head' }, h('div', {}, name));
  return h(
    'div',
    { class: 'msg-entity-lockup p-head' },
    picture(person, 's'),
    h(
      'a',
      { class: 'msg-thread__link-to-profile p-person', href: person.path },
      name,
      h('span', { class: 'p-quiet' }, person.headline),
    ),
  );
}

/** Opens a conversation in the overlay; several can be open at once (trap 56). */
export function openBubble(conversation: Conversation, container: HTMLElement): void {
  const already = container.querySelector(`[data-practice-conversation="${conversation.id}"]`);
  if (already) {
    already.querySelector<HTMLElement>('.msg-form__contenteditable')?.focus();
    return;
  }
  const list = messageList(conversation);
  const { element: form, editor } = messageForm({
    build: 'div',
    conversation: () => conversation,
    list: () => list,
  });
  const [person] = conversation.with;
  const title = h(
    'h2',
    { class: 'msg-overlay-bubble-header__title p-name' },
    conversation.with.length === 1 && person
      ? h('a', { href: person.path }, conversation.title)
      : conversation.title,
  );
  const bubble = h(
    'div',
    {
      class: 'msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active p-chat',
      'data-practice-conversation': conversation.id,
      role: 'dialog',
      'aria-label': `Messaging with ${conversation.title}`,
    },
    h(
      'header',
      { class: 'msg-overlay-bubble-header p-chat__head' },
      person && picture(person, 's'),
      title,
      h('span', { class: 'p-spring' }),
      h(
        'button',
        {
          class: 'p-round',
          'aria-label': 'Close your conversation',
          type: 'button',
          onclick: () => bubble.remove(),
        },
        icon('close'),
      ),
    ),
    list,
    form,
  );
  container.prepend(bubble);
  list.scrollTop = list.scrollHeight;
  editor.focus();
}

/** The overlay: the list of conversations in the corner, and the open ones beside it. */
export function messagingOverlay(): HTMLElement {
  const container = h('aside', { id: 'msg-overlay', class: 'msg-overlay-container p-dock' });
  const rows = conversations.map((conversation) => {
    const [person] = conversation.with;
    return h(
      'button',
      {
        class: 'msg-conversation-listitem p-dock__row',
        type: 'button',
        onclick: () => openBubble(conversation, container),
      },
      person && picture(person, 's'),
      h('span', { class: 'msg-conversation-listitem__participant-names' }, conversation.title),
    );
  });
  container.append(
    h(
      'section',
      { class: 'msg-overlay-list-bubble p-dock__list' },
      h('h2', { class: 'p-dock__title' }, 'Messaging'),
      ...rows,
    ),
  );
  window.practice.acts.set('bubble', (id) => {
    const conversation = conversations.find((each) => each.id === id);
    if (conversation) openBubble(conversation, container);
  });
  return container;
}

/** Messaging's own page: choosing another thread changes address, head and unsent text under the same editor. */
export function messagingPage(): HTMLElement {
  const fromAddress = () =>
    conversations.find(({ id }) => location.pathname.includes(`/thread/${id}/`)) ??
    conversations[0];
  let current = fromAddress() as Conversation;
  const unsent = new Map<string, string>();
  const lists = new Map(
    conversations.map((conversation) => [conversation.id, messageList(conversation)]),
  );
  const list = () => lists.get(current.id) as HTMLElement;
  const { element: form, editor } = messageForm({
    build: 'form',
    conversation: () => current,
    list,
  });
  const thread = h('div', { class: 'msg-convo-wrapper msg-thread p-card p-conversation' });
  const draw = () => {
    thread.replaceChildren(lockup(current), list(), form);
    editor.put(unsent.get(current.id) ?? '');
    for (const row of rows) row.toggleAttribute('aria-current', row.dataset.id === current.id);
  };
  const open = (conversation: Conversation) => {
    unsent.set(current.id, editor.text());
    current = conversation;
    draw();
  };
  const rows = conversations.map((conversation) => {
    const [person] = conversation.with;
    const last = conversation.messages.at(-1)?.text ?? '';
    return h(
      'a',
      {
        class: 'msg-conversation-listitem p-dock__row',
        href: `/messaging/thread/${conversation.id}/${location.search}`,
        'data-id': conversation.id,
        onclick: (event) => {
          event.preventDefault();
          history.pushState({}, '', `/messaging/thread/${conversation.id}/${location.search}`);
          open(conversation);
        },
      },
      person && picture(person, 's'),
      h(
        'span',
        {},
        h('strong', { class: 'msg-conversation-listitem__participant-names' }, conversation.title),
        h('span', { class: 'p-quiet' }, last),
      ),
    );
  });
  window.addEventListener('popstate', () => open(fromAddress() as Conversation));
  draw();
  return h(
    'main',
    { class: 'scaffold-layout__main p-messaging' },
    h(
      'section',
      { class: 'msg-conversations-container p-card' },
      h('h1', { class: 'p-title' }, 'Messaging'),
      ...rows,
    ),
    thread,
  );
}
