import { createRoot } from 'react-dom/client';
import { startPractice } from '../practice';
import { CreateDialog } from './create-dialog';
import { PostList } from './feed';
import { dress, sx } from './looks';
import { ChatTab, MessengerPage } from './messenger';
import { Icon, Link, Portrait, Press, Shown } from './parts';
import { PostDialog } from './post-dialog';
import { addComment, changeMessages, freshId, listAt, openTab, postById, useStore } from './store';
import { useWords } from './use-words';
import { wordsFor } from './words';
import { bob, groupId, groupName, kitchen, maya, people, priya } from './world';

function Frame() {
  const words = useWords();
  const { path, overlay, tab, threads } = useStore();
  const list = listAt(path);
  const thread = /^\/messages\/(?:e2ee\/)?t\/(\d+)/.exec(path)?.[1];
  return (
    <>
      <div className={sx('app')}>
        <div role="banner" className={sx('banner')}>
          <Link to="/" look="mark">
            practice<b>book</b>
          </Link>
          <Link to={`/${maya.slug}`} label={words.yourProfile}>
            <Portrait person={maya} size={36} />
          </Link>
        </div>
        <div className={sx('columns', Boolean(thread) && 'wide')}>
          <div role="navigation" aria-label={words.home} className={sx('side')}>
            <Link to="/" look="place" current={list === 'feed'}>
              <Icon name="home" />
              {words.home}
            </Link>
            <Link to={`/${kitchen.slug}`} look="place" current={list === 'page'}>
              <Icon name="page" />
              {kitchen.name}
            </Link>
            <Link to={`/groups/${groupId}`} look="place" current={list === 'group'}>
              <Icon name="group" />
              {groupName}
            </Link>
            <Link to={`/messages/t/${bob.id}`} look="place" current={Boolean(thread)}>
              <Icon name="chat" />
              Messenger
            </Link>
          </div>
          {thread ? (
            <MessengerPage threadId={thread} />
          ) : (
            <div role="main" className={sx('main')}>
              {list === 'page' && (
                <Heading
                  name={kitchen.name}
                  note="Food, company and a long table. Riverbank, every Friday."
                  hue={kitchen.hue}
                />
              )}
              {list === 'group' && (
                <Heading name={groupName} note="Lend, borrow, ask, tell." hue={205} />
              )}
              <PostList list={list ?? 'feed'} key={list ?? 'feed'} />
            </div>
          )}
          {!thread && (
            <div role="complementary" className={sx('side')}>
              <h2 className={sx('side-head')}>{words.contacts}</h2>
              {threads.map(({ id, with: person }) => (
                <Press key={id} look="contact" onPress={() => openTab(id)}>
                  <Portrait person={person} size={32} />
                  <span>
                    <Shown text={person.name} />
                  </span>
                </Press>
              ))}
            </div>
          )}
        </div>
        {tab && <ChatTab key={tab} threadId={tab} />}
      </div>
      {overlay?.kind === 'create' && <CreateDialog {...overlay} />}
      {overlay?.kind === 'post' && <PostDialog key={overlay.postId} {...overlay} />}
    </>
  );
}

function Heading({ name, note, hue }: { name: string; note: string; hue: number }) {
  return (
    <div className={sx('card', 'heading')}>
      <div
        className={sx('cover')}
        style={{
          background: `linear-gradient(110deg, hsl(${hue} 45% 62%), hsl(${hue + 50} 50% 46%))`,
        }}
      />
      <h1>{name}</h1>
      <p>{note}</p>
    </div>
  );
}

/** What tests do to the page from outside. */
function installActs(): void {
  const { acts } = window.practice;
  acts.set('incoming', (threadId = bob.id, text = 'See you there!') =>
    changeMessages(threadId, (all) => {
      const by = useStore.getState().threads.find(({ id }) => id === threadId)?.with;
      return [...all, { id: freshId(), text, ...(by ? { by } : {}) }];
    }),
  );
  acts.set('comment', (postId = '7001', text = 'Count me in.') => {
    if (postById(postId))
      addComment(postId, {
        id: freshId(),
        by: people[2] ?? priya,
        ago: '1 min',
        text,
        replies: [],
      });
  });
  acts.set('chat', (threadId = bob.id) => openTab(threadId));
}

startPractice();
void cookieStore.set({ name: 'c_user', value: maya.id, path: '/' });
document.documentElement.lang = wordsFor(window.practice.switches).lang;
document.title = 'Facebook (practice)';
dress();
installActs();
addEventListener('popstate', () =>
  useStore.setState({ path: location.pathname, overlay: undefined }),
);
const mount = document.getElementById('mount');
if (!mount) throw new Error('The page has no place for the app.');
createRoot(mount).render(<Frame />);
