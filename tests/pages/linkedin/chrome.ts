import { h } from './dom';
import { picture } from './people';
import { me } from './world';

/** The bar on top. V1 shows there whose account it is. */
export function topBar(build: 'v1' | 'v2'): HTMLElement {
  const links = h(
    'nav',
    { class: 'p-nav', 'aria-label': 'Primary' },
    h('a', { href: `/feed/${location.search}` }, 'Home'),
    h('a', { href: `/messaging/thread/2-amara/${location.search}` }, 'Messaging'),
  );
  const account =
    build === 'v1'
      ? h('a', { class: 'global-nav__me', href: me.path }, picture(me, 's', 'global-nav__me-photo'))
      : picture(me, 's');
  return h(
    'header',
    {
      class: `p-bar${build === 'v1' ? ' global-nav' : ''}`,
      id: build === 'v1' ? 'global-nav' : 'top-bar',
    },
    h(
      'div',
      { class: 'p-bar__inner' },
      h('span', { class: 'p-logo' }, 'in'),
      h('span', { class: 'p-logo__text' }, 'practice page'),
      h('span', { class: 'p-spring' }),
      links,
      account,
    ),
  );
}

/** Who is signed in, at the left of the feed. */
export function identityCard(): HTMLElement {
  return h(
    'aside',
    { class: 'feed-identity-module p-card p-side' },
    h('div', { class: 'p-cover' }),
    picture(me, 'l'),
    h('a', { href: me.path, class: 'p-name' }, me.name),
    h('p', { class: 'p-quiet' }, me.headline),
  );
}

const switches = [
  ['The older pages (V1)', '/feed/?practice=dom:v1'],
  ['The newer pages (V2)', '/feed/?practice=dom:v2'],
  ['V2 with the share box in a shadow root', '/feed/?practice=dom:v2,share:interop'],
  ['V2 with the share box in a frame', '/feed/?practice=dom:v2,share:frame'],
  ['Enter sends messages', '/messaging/thread/2-amara/?practice=enter:on'],
  ['Next send fails', '/feed/?practice=fail:on'],
] as const;

/** Says what this page is, and offers its other shapes. */
export function practiceCard(): HTMLElement {
  return h(
    'aside',
    { class: 'p-card p-side p-practice' },
    h('h2', {}, 'A page to practise on'),
    h(
      'p',
      { class: 'p-quiet' },
      'The people are invented and nothing leaves this computer. The site has several shapes:',
    ),
    h('ul', {}, ...switches.map(([text, href]) => h('li', {}, h('a', { href }, text)))),
  );
}
