import './x.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar } from './avatar';
import { ChatDrawer, ChatPage } from './chat';
import { compose } from './composer';
import { Icon, type IconName } from './icons';
import { Link } from './link';
import { ComposeModal } from './modal';
import { HomePage, ProfilePage, StatusPage } from './pages';
import { WithEmoji } from './rich-text';
import { closeModal, go, labels, like, practice, usePage } from './store';
import { me, people } from './world';

/** Single letters that X's app takes wherever nothing editable is the target. */
const hotKeys = new Map<string, (article: HTMLElement | null) => void>([
  ['n', () => compose()],
  ['m', () => go('/i/chat')],
  ['r', (article) => compose({ in_reply_to: article?.dataset.post ?? '' })],
  ['l', (article) => article?.dataset.post && like(article.dataset.post)],
]);

function useHotKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (target.isContentEditable || target.matches('input, textarea, select')) return;
      hotKeys.get(event.key)?.(target.closest('article'));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function Page({ path }: { path: string }) {
  const [, handle = '', word, last] = path.split('/');
  const status = /^\/(?:i\/(?:web\/)?|\w+\/)status\/(\d+)/.exec(path)?.[1];
  if (status) return <StatusPage key={status} id={status} />;
  if (handle === 'i' && word === 'chat') return <ChatPage id={last} />;
  if (!handle || handle === 'home') return <HomePage />;
  return <ProfilePage key={handle} handle={handle} />;
}

function Navigation({ path }: { path: string }) {
  const items: [IconName, string, string, string][] = [
    ['home', 'AppTabBar_Home_Link', '/home', labels.home],
    ['chat', 'AppTabBar_DirectMessage_Link', '/i/chat', labels.chat],
    ['person', 'AppTabBar_Profile_Link', `/${me.handle}`, labels.profile],
  ];
  return (
    <header>
      <nav>
        {items.map(([icon, id, href, label]) => (
          <Link
            key={id}
            data-testid={id}
            href={href}
            aria-current={path === href ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </Link>
        ))}
        <Link data-testid="SideNav_NewTweet_Button" className="pill" href="/compose/post">
          {labels.post}
        </Link>
      </nav>
      <div data-testid="SideNav_AccountSwitcher_Button">
        <Avatar person={me} />
        <div>
          <b>{me.name}</b>
          <span className="dim">@{me.handle}</span>
        </div>
      </div>
    </header>
  );
}

const Sidebar = () => (
  <aside data-testid="sidebarColumn">
    <p className="note">{labels.practice}</p>
    <h2>{labels.quiet}</h2>
    {[...people.values()]
      .filter((person) => person !== me)
      .map((person) => (
        <div key={person.handle} data-testid="UserCell">
          <Link href={`/${person.handle}`}>
            <Avatar person={person} />
            <div>
              <b>
                <WithEmoji text={person.name} />
              </b>
              <span className="dim">@{person.handle}</span>
            </div>
          </Link>
        </div>
      ))}
  </aside>
);

function Toast() {
  const toast = usePage((page) => page.toast);
  if (!toast) return null;
  return (
    <div data-testid="toast" role="alert" key={toast.key}>
      <span>{toast.text}</span>
      {toast.view && <Link href={toast.view}>{labels.view}</Link>}
    </div>
  );
}

function App() {
  useHotKeys();
  const { path, modal, generation } = usePage();
  const chat = path.startsWith('/i/chat');
  return (
    <div>
      <div key={generation}>
        <div id="layers">
          {modal && <ComposeModal key={modal} address={modal} />}
          <Toast />
        </div>
        <div
          className={chat ? 'app wide' : 'app'}
          data-at-shortcutkeys='{"n":"","m":"","r":"","l":""}'
        >
          <Navigation path={path} />
          <main>
            <div data-testid="primaryColumn">
              <div>
                <Page path={path} />
              </div>
            </div>
            {!chat && <Sidebar />}
          </main>
          {!chat && <ChatDrawer />}
        </div>
      </div>
    </div>
  );
}

practice.acts.set('close', closeModal);
document.documentElement.lang = practice.switches.get('locale') ?? 'en';
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
