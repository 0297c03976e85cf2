import { useEffect, useRef, useState } from 'react';
import type { Box } from './box';
import { sx } from './looks';
import { Icon, Link, Portrait, Press, profileHref, Shown } from './parts';
import { later, record, takeFailure } from './server';
import { changeMessages, freshId, openTab, useStore } from './store';
import { TextBox } from './text-box';
import { useWords } from './use-words';
import type { Person, Thread } from './world';

/** The messages of a thread, and the box under them. They travel over a socket: nothing shows in the network log. */
function Conversation({ thread }: { thread: Thread }) {
  const words = useWords();
  const box = useRef<Box | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  const [error, setError] = useState(false);
  const { name } = thread.with;
  const count = thread.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message scrolls the list to its end.
  useEffect(() => void foot.current?.scrollIntoView({ block: 'nearest' }), [count]);

  const deliver = async (text: string, state?: string) => {
    const id = freshId();
    setError(false);
    changeMessages(thread.id, (all) => [...all, { id, text, pending: true }]);
    const fails = takeFailure();
    await later(Number(window.practice.switches.get('delay') ?? 300));
    if (fails) {
      changeMessages(thread.id, (all) => all.filter((message) => message.id !== id));
      if (state && box.current && !box.current.text()) box.current.restore(state);
      setError(true);
      return;
    }
    record({ surface: 'message', text, to: thread.with.slug ?? thread.with.id });
    changeMessages(thread.id, (all) =>
      all.map((message) => (message.id === id ? { ...message, pending: false } : message)),
    );
  };
  const send = (from: Box) => {
    const text = from.text();
    if (!text.trim()) return;
    const state = from.state();
    from.clear();
    void deliver(text, state);
  };

  return (
    <div className={sx('conversation')}>
      <div role="grid" aria-label={words.messagesWith(name)} className={sx('messages')}>
        {thread.messages.map((message, index) => (
          <div key={message.id} role="row" className={sx('row', message.by ? 'theirs' : 'ours')}>
            <div role="gridcell" data-scope="messages_table">
              {(index === 0 || thread.messages[index - 1]?.by !== message.by) && (
                <h5 className={sx('unseen')}>{message.by?.name ?? words.youSent}</h5>
              )}
              <div dir="auto" className={sx('message')}>
                <Shown text={message.text} />
              </div>
              {!message.by && (
                <div className={sx('state')}>{message.pending ? words.sending : words.sent}</div>
              )}
            </div>
          </div>
        ))}
        <div ref={foot} />
      </div>
      {error && (
        <div role="alert" className={sx('failed')}>
          {words.failed}
        </div>
      )}
      <div role="group" aria-label={words.threadComposer} className={sx('message-form')}>
        <div className={sx('bubble-box')}>
          <TextBox
            label={words.message}
            hint="Aa"
            handle={box}
            listLabel={words.typing}
            onText={(text) => setEmpty(!text.trim())}
            onEnter={send}
          />
          <Press label={words.emoji} look="tool" onPress={() => box.current?.focus()}>
            <Icon name="smile" />
          </Press>
        </div>
        {empty ? (
          <Press label={words.sendLike} look="submit" onPress={() => void deliver('👍')}>
            <Icon name="like" filled />
          </Press>
        ) : (
          <Press
            label={words.sendMessage}
            look="submit"
            onPress={() => box.current && send(box.current)}
          >
            <Icon name="send" filled />
          </Press>
        )}
      </div>
    </div>
  );
}

/** The heading of a conversation. On the page it lags behind the address for a moment after a switch, as the site's does. */
function useLagging(person: Person): Person {
  const [shown, setShown] = useState(person);
  useEffect(() => {
    const timer = setTimeout(() => setShown(person), 800);
    return () => clearTimeout(timer);
  }, [person]);
  return shown;
}

/** The Messenger page of one thread. */
export function MessengerPage({ threadId }: { threadId: string }) {
  const words = useWords();
  const threads = useStore((state) => state.threads);
  const thread = threads.find(({ id }) => id === threadId) ?? threads[0];
  const headed = useLagging(thread?.with ?? { name: '', id: '', hue: 0 });
  useEffect(() => {
    document.title = `(2) ${headed.name} | Facebook`;
  }, [headed]);
  if (!thread) return null;
  return (
    <div className={sx('messenger')}>
      <div role="navigation" aria-label={words.chats} className={sx('card', 'chats')}>
        <h1>{words.chats}</h1>
        {threads.map(({ id, with: partner, messages }) => (
          <Link key={id} to={`/messages/t/${id}`} look="chat" current={id === thread.id}>
            <Portrait person={partner} />
            <span>
              <b>
                <Shown text={partner.name} />
              </b>
              <small>{messages.at(-1)?.text}</small>
            </span>
          </Link>
        ))}
      </div>
      <div role="main" className={sx('card', 'chat-main')}>
        <div className={sx('chat-head')}>
          <Portrait person={headed} />
          <h2>
            <Link to={profileHref(headed)} label={headed.name}>
              <Shown text={headed.name} />
            </Link>
          </h2>
        </div>
        <Conversation key={thread.id} thread={thread} />
      </div>
    </div>
  );
}

/** A small conversation at the foot of any page. */
export function ChatTab({ threadId }: { threadId: string }) {
  const words = useWords();
  const thread = useStore(({ threads }) => threads.find(({ id }) => id === threadId));
  if (!thread) return null;
  return (
    <div tabIndex={-1} className={sx('card', 'chat-tab')}>
      <div className={sx('chat-head')}>
        <Portrait person={thread.with} size={32} />
        <Link to={profileHref(thread.with)} label={thread.with.name} look="author">
          <Shown text={thread.with.name} />
        </Link>
        <Press label={words.close} look="round" onPress={() => openTab(undefined)}>
          <Icon name="close" />
        </Press>
      </div>
      <Conversation thread={thread} />
    </div>
  );
}
