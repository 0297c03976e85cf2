import { startPractice } from '../practice';
import { identityCard, practiceCard, topBar } from './chrome';
import { h } from './dom';
import { feedV1, postV1 } from './feed-v1';
import { detailV2, feedV2 } from './feed-v2';
import { messagingOverlay, messagingPage } from './messaging';
import { openShareV1 } from './share-v1';
import { openShareV2, shareScreen } from './share-v2';
import { installDefaultPolicy } from './trust';
import { posts } from './world';
import './style/base.css';
import './style/layout.css';
import './style/people.css';
import './style/comments.css';
import './style/editors.css';
import './style/dialogs.css';
import './style/messaging.css';

installDefaultPolicy();
const { switches } = startPractice();
const path = location.pathname;

/** Which of the two builds an address shows, unless a switch says otherwise (sites.md, section 3). */
const build =
  switches.get('dom') ?? (/^\/(posts|messaging|feed\/update)\//.test(path) ? 'v1' : 'v2');

const columns = (main: HTMLElement) =>
  h('div', { class: 'p-columns' }, identityCard(), main, practiceCard());

const postOfAddress = () => posts.find(({ id }) => path.includes(id)) ?? posts[0];

/** V1: one Ember application, everything in the light DOM. */
function showV1(): void {
  const post = path.startsWith('/feed/update/') ? postOfAddress() : undefined;
  const main = path.startsWith('/messaging/')
    ? messagingPage()
    : columns(
        post
          ? h(
              'main',
              { class: 'p-main' },
              postV1(post, () => undefined),
            )
          : feedV1(posts),
      );
  document.body.append(
    h(
      'div',
      { class: 'application-outlet' },
      topBar('v1'),
      main,
      h(
        'div',
        { class: 'application-outlet__overlay-container' },
        path.startsWith('/messaging/') ? undefined : messagingOverlay(),
      ),
    ),
  );
}

/** V2: React's root, and beside it the interop shadow root and frame in which older parts live on. */
function showV2(): void {
  document.body.setAttribute('data-rehydrated', 'true');
  const outlet = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const shadow = outlet.attachShadow({ mode: 'open' });
  shadow.append(
    h('link', { rel: 'stylesheet', href: '/practice/app.css' }),
    h('div', { class: 'application-outlet__overlay-container' }, messagingOverlay()),
  );
  const frame = h('iframe', {
    'data-testid': 'interop-iframe',
    src: `/preload/sharebox/${location.search}`,
    title: 'Older parts of the page',
    hidden: true,
  });

  const share = () => {
    if (switches.get('share') === 'interop') openShareV1({ into: shadow, posted: feed.add });
    else if (switches.get('share') === 'frame') frame.hidden = false;
    else void openShareV2(feed.add);
  };
  const feed = feedV2(posts, share);
  const post = postOfAddress();
  const main =
    path.startsWith('/feed/update/') && post
      ? columns(detailV2(post))
      : path.startsWith('/sharing/compose')
        ? composePage()
        : path.startsWith('/messaging/')
          ? messagingPage()
          : columns(feed.element);
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data === 'closed') frame.hidden = true;
  });
  document.body.append(
    h('div', { id: 'root' }, topBar('v2'), h('main', { id: 'workspace' }, main)),
    outlet,
    frame,
  );
}

/** The share box as a page of its own (since 2026-09-14). */
function composePage(): HTMLElement {
  const leave = () =>
    card.replaceChildren(
      h('p', { class: 'p-text' }, 'Shared. Back to the feed whenever you like.'),
    );
  const screen = shareScreen({ posted: () => undefined, close: leave });
  const card = h('div', { class: 'p-card p-compose' }, screen.element);
  return card;
}

/** What the interop frame shows: the classic share box, alone. */
function showFrame(): void {
  openShareV1({
    into: document.body,
    posted: () => undefined,
    closed: () => parent.postMessage('closed', location.origin),
  });
}

if (path.startsWith('/preload/')) showFrame();
else if (build === 'v1') showV1();
else showV2();
