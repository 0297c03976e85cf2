import { useEffect, useRef, useState } from 'react';
import { Avatar } from './avatar';
import { Icon } from './icons';
import { Link } from './link';
import { WithEmoji } from './rich-text';
import { takeFailure } from './send';
import { changeConversation, labels, practice, usePage } from './store';
import { type Conversation, me, personBy, personById } from './world';

const titleOf = ({ title, others }: Conversation) => title ?? personBy(others[0] ?? '').name;

/** The name and link of the header come a little after the conversation itself. */
function useHydrated(ms: number): boolean {
  const [done, setDone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDone(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return done;
}

function Header({ conversation }: { conversation: Conversation }) {
  const hydrated = useHydrated(Number(practice.switches.get('hydrate') ?? 80));
  const partner = personBy(conversation.others[0] ?? '');
  const name = (
    <span data-testid="dm-conversation-username">
      <WithEmoji text={titleOf(conversation)} />
    </span>
  );
  return (
    <header data-testid="dm-conversation-header">
      <Avatar person={partner} small />
      {hydrated && !conversation.title && <Link href={`/${partner.handle}`}>{name}</Link>}
      {hydrated && conversation.title && (
        <span data-participant-count={conversation.others.length + 1}>{name}</span>
      )}
    </header>
  );
}

const lately = () => new Promise((done) => setTimeout(done, 150));

/** Puts a message in the list at once as pending; it leaves (or fails) a moment later, never as `CreateTweet`. */
async function deliver(conversation: Conversation, text: string): Promise<void> {
  const id = crypto.randomUUID();
  const failed = takeFailure() !== '';
  const set = (status: 'pending' | 'sent' | 'failed') =>
    changeConversation(conversation.id, (old) => ({
      ...old,
      messages: [
        ...old.messages.filter((message) => message.id !== id),
        { id, by: me.handle, text, status },
      ],
    }));
  set('pending');
  await lately();
  set(failed ? 'failed' : 'sent');
  if (!failed) practice.sent.push({ surface: 'message', text, to: conversation.others.join(',') });
}

function Messages({ conversation }: { conversation: Conversation }) {
  const list = useRef<HTMLDivElement>(null);
  const { length } = conversation.messages;
  useEffect(() => {
    if (length > 0) list.current?.scrollTo(0, list.current.scrollHeight);
  }, [length]);
  return (
    <div data-testid="dm-message-list-container" ref={list}>
      <ul data-testid="dm-message-list">
        {conversation.messages.map(({ id, by, text, status }) => (
          <li data-dm-item-key={id} key={id} className={by === me.handle ? 'mine' : 'theirs'}>
            <div
              data-dm-message-row={id}
              data-testid={`message-${id}`}
              {...(status ? { 'data-send-status': status } : {})}
            >
              <div data-dm-message-focus-target="">
                <div data-testid={`message-text-${id}`}>
                  <span dir="auto" className="whitespace-pre-wrap">
                    {text}
                  </span>
                </div>
                {status === 'failed' && <small>{labels.notSent}</small>}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Form({ conversation }: { conversation: Conversation }) {
  const [text, setText] = useState('');
  const [button, setButton] = useState(false);
  const words = text.trim() !== '';
  // The send button takes the voice button's place a moment after the first letter.
  useEffect(() => {
    const timer = setTimeout(() => setButton(words), 60);
    return () => clearTimeout(timer);
  }, [words]);
  const send = () => {
    if (!words) return;
    setText('');
    void deliver(conversation, text);
  };
  return (
    <form
      data-testid="dm-composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        data-testid="dm-composer-textarea"
        rows={Math.min(5, text.split('\n').length)}
        value={text}
        placeholder={labels.message}
        aria-label={labels.message}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {button && words ? (
        <button type="submit" data-testid="dm-composer-send-button" aria-label={labels.send}>
          <Icon name="send" />
        </button>
      ) : (
        <button type="button" data-testid="dm-composer-voice-button" aria-label={labels.voice}>
          <Icon name="voice" />
        </button>
      )}
    </form>
  );
}

const Panel = ({ conversation }: { conversation: Conversation }) => (
  <>
    <Header conversation={conversation} />
    <Messages conversation={conversation} />
    <Form conversation={conversation} />
  </>
);

/** The conversation of an address; one with a known person that has no words yet is empty. */
function useConversation(id: string | undefined): Conversation | undefined {
  const known = usePage((page) => page.conversations.find((one) => one.id === id));
  const partner = id?.startsWith(`${me.id}-`) ? personById(id.slice(me.id.length + 1)) : undefined;
  useEffect(() => {
    if (known || !id || !partner) return;
    usePage.setState(({ conversations }) => ({
      conversations: [...conversations, { id, others: [partner.handle], messages: [] }],
    }));
  }, [id, known, partner]);
  return known;
}

/** `/i/chat` and `/i/chat/<a>-<b>`. */
export function ChatPage({ id }: { id: string | undefined }) {
  const conversations = usePage((page) => page.conversations);
  const open = useConversation(id);
  return (
    <div data-testid="dm-container">
      <div data-testid="dm-inbox-panel">
        <h1 className="title">{labels.chat}</h1>
        {conversations.map((one) => (
          <div key={one.id} data-testid={`dm-conversation-item-${one.id.replace('-', ':')}`}>
            <Link href={`/i/chat/${one.id}`} aria-current={one.id === id ? 'page' : undefined}>
              <Avatar person={personBy(one.others[0] ?? '')} />
              <div>
                <b>
                  <WithEmoji text={titleOf(one)} />
                </b>
                <span className="dim">{one.messages.at(-1)?.text}</span>
              </div>
            </Link>
          </div>
        ))}
      </div>
      {open ? (
        <div data-testid="dm-conversation-panel" key={open.id}>
          <Panel conversation={open} />
        </div>
      ) : (
        <p className="empty">{labels.chooseChat}</p>
      )}
    </div>
  );
}

/** The floating chat at the foot of every other page: the latest conversation, folded until it is opened. */
export function ChatDrawer() {
  const [latest] = usePage((page) => page.conversations);
  const [open, setOpen] = useState(false);
  if (!latest) return null;
  return (
    <div data-testid="chat-drawer-root" className={open ? 'open' : ''}>
      <button type="button" className="handle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {labels.chat}
      </button>
      {open && <Panel conversation={latest} />}
    </div>
  );
}
