// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outcomeBy, sends } from './adapter.fixture';
import type { Composer, Outcome } from './composer';
import { linkedin } from './linkedin';

const quill = (inner = '<p><br></p>', label = 'Add a comment…') =>
  `<div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-placeholder="${label}">${inner}</div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`;

const tiptap = (inner = '<p><br></p>', attributes = '') =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" ${attributes}>${inner}</div></div>`;

const mentionV1 = (name: string, urn: string) =>
  `<a class="ql-mention" href="#" data-entity-urn="${urn}">${name}</a>`;
const mentionV2 = (name: string) =>
  `<span data-type="mention" contenteditable="false"><strong>${name}</strong></span>`;

const boxV1 = (inner?: string, kind = '') =>
  `<div class="comments-comment-box ${kind}"><form class="comments-comment-box__form">${quill(inner)}<button class="comments-comment-box__submit-button--cr"><span>Comment</span></button></form></div>`;

const rowV1 = (slug: string, name: string, inner = '') =>
  `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:1,${slug})"><a class="comments-comment-meta__image-link" href="/in/${slug}/"><img alt=""></a><a class="comments-comment-meta__description-container" href="/in/${slug}/"><span class="comments-comment-meta__description-title">${name}</span></a>${inner}</article>`;

const postV1 = (inner: string) =>
  `<div class="feed-shared-update-v2" data-urn="urn:li:activity:1">
    <div class="update-components-header"><a href="/in/reposter/">Someone Else</a> reposted this</div>
    <a class="update-components-actor__meta-link" href="/in/Bob-1/?miniProfileUrn=x"><span class="update-components-actor__title"><span aria-hidden="true">Bob Ray</span><span class="visually-hidden">Bob Ray</span><span> • 1st</span></span></a>
    ${inner}</div>`;

const boxV2 = (inner?: string, key = 'commentBox-urn:li:activity:1') =>
  `<div componentkey="${key}">${tiptap(inner, 'aria-label="Text editor for creating comment"')}<div id="commentButtonSection-1"><button>Comment</button></div></div>`;

const rowV2 = (slug: string, name: string) =>
  `<div id="replaceableComment_urn:li:comment:(activity:1,${slug})"><a href="/in/${slug}/"><img alt=""></a><a href="/in/${slug}/"><p><span aria-hidden="true">${name}</span><span class="visually-hidden">${name}</span></p></a><button aria-label="View more options for ${name}'s comment"></button></div>`;

const headV2 = `
  <a href="/in/reposter/"><span>Someone Else</span></a> reposted this
  <a href="/company/Acme/"><img alt=""></a><a href="https://www.linkedin.com/company/Acme/"><p><span aria-hidden="true">Acme</span></p></a>
  <button aria-label="Open control menu for post by Acme"></button>`;

const postV2 = (inner: string) =>
  `<div role="listitem" componentkey="expandedAbcFeedType_MAIN_FEED">${headV2}${inner}</div>`;

const form = (control = '<button class="msg-form__send-button" type="submit">Send</button>') =>
  `<div class="msg-form msg-form--overlay"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>hi</p></div><footer>${control}<button class="msg-form__send-toggle"></button></footer></div>`;

const bubble = (title: string, inner = form()) =>
  `<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">${title}</h2><ul class="msg-s-message-list-content"><li class="msg-s-message-list__event"><div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="a"><p>hello</p></div></li></ul>${inner}</div>`;

function show(markup: string, root: Element | ShadowRoot = document.body): void {
  root.innerHTML = markup;
}

function find<E extends HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

function composerAt(selector: string, root: ParentNode = document): Composer {
  const composer = linkedin.recognize(find(selector, root));
  if (!composer) throw new Error(`${selector} is not recognised`);
  return composer;
}

const people = (composer: Composer) =>
  composer
    .addressees()
    .map(
      ({ role, handle, certain, displayName }) =>
        `${role} ${certain ? '' : '~'}${handle} (${displayName})`,
    );

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init });

let heard: (name: string, responseStatus: number) => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(callback: (list: object) => void) {
        heard = (name, responseStatus) =>
          callback({
            getEntriesByType: () => [{ name, responseStatus, startTime: performance.now() }],
          });
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('recognises', () => {
  it('the classic share box, and not its paste target', () => {
    show(
      `<div role="dialog" data-test-modal-id="sharebox">${quill()}<button class="share-actions__primary-action" disabled>Post</button></div>`,
    );
    const composer = composerAt('.ql-editor');
    expect(composer.surface).toBe('post');
    expect(composer.sendControl()).toBe(find('.share-actions__primary-action'));
    expect(composer.addressees()).toEqual([]);
    expect(linkedin.recognize(find('.ql-clipboard'))).toBeUndefined();
  });

  it('the share box inside the interop shadow root', () => {
    show('<div id="interop-outlet"></div>');
    const shadow = find('#interop-outlet').attachShadow({ mode: 'open' });
    show(
      `<div data-test-modal-id="sharebox">${quill()}<button class="share-actions__primary-action">Post</button></div>`,
      shadow,
    );
    const composer = composerAt('.ql-editor', shadow);
    expect(composer.surface).toBe('post');
    expect(sends(composer, find('button', shadow), click())).toBe(true);
    expect(sends(composer, find('.ql-editor', shadow), key({ ctrlKey: true }))).toBe(true);
  });

  it('the native dialog, by its last button with text alone, whatever sheet lies on top', () => {
    show(
      `<dialog data-testid="dialog" open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${tiptap('<p>x</p>', 'componentkey="ShareBox_textEditor"')}<button><svg></svg></button><button id="post">Post</button><button><svg></svg>Boost</button><div role="alertdialog"><button>Discard</button></div></div></dialog>`,
    );
    const composer = composerAt('.tiptap');
    expect(composer.surface).toBe('post');
    expect(composer.sendControl()?.id).toBe('post');
  });

  it('no share box in a dialog that only shares the test id', () => {
    show(`<dialog data-testid="dialog" open>${tiptap()}<button>Save</button></dialog>`);
    expect(linkedin.recognize(find('.tiptap'))).toBeUndefined();
  });

  it('a repost with thoughts as a quote of its author', () => {
    show(
      `<div data-test-modal-id="sharebox">${quill()}<div class="update-components-mini-update-v2"><a href="/in/bob-1/">Bob Ray</a></div></div>`,
    );
    expect(composerAt('.ql-editor').surface).toBe('quote');
    expect(people(composerAt('.ql-editor'))).toEqual(['quoted bob-1 (Bob Ray)']);
  });

  it('a V2 comment whose button is not there yet, or whose key is gone', () => {
    show(postV2(boxV2().replace('<button>Comment</button>', '')));
    expect(composerAt('.tiptap').surface).toBe('reply');
    expect(composerAt('.tiptap').sendControl()).toBeUndefined();
    show(postV2(boxV2().replace('componentkey="commentBox-urn:li:activity:1"', '')));
    expect(composerAt('.tiptap').sendControl()?.textContent).toBe('Comment');
  });

  it('nothing in a search box or a profile field', () => {
    show('<div contenteditable="true" role="textbox"></div>');
    expect(linkedin.recognize(find('[contenteditable]'))).toBeUndefined();
  });
});

describe('speaks to', () => {
  it('the author of a post, past a repost line, a copy for screen readers and the degree', () => {
    show(postV1(boxV1()));
    expect(people(composerAt('.ql-editor'))).toEqual(['author bob-1 (Bob Ray)']);
    show(postV2(boxV2()));
    expect(people(composerAt('.tiptap'))).toEqual(['author company/acme (Acme)']);
  });

  it('the author of a post before the box on a detail page', () => {
    show(`<div><div id="expandedXFeedType_FEED_DETAIL">${headV2}</div>${boxV2()}</div>`);
    expect(people(composerAt('.tiptap'))).toEqual(['author company/acme (Acme)']);
  });

  it('the post, not the comment above, when the box carries the post’s key', () => {
    show(postV2(rowV2('ann-2', 'Ann Lee') + boxV2()));
    expect(people(composerAt('.tiptap'))).toEqual(['author company/acme (Acme)']);
  });

  it('the comment before a V2 reply box that stands outside of its row', () => {
    const reply = boxV2(`<p>${mentionV2('Ann Lee')} hi</p>`, 'commentBox-8c1');
    show(postV2(rowV2('ann-2', 'Ann Lee') + reply + rowV2('cy-3', 'Cy Oak')));
    expect(people(composerAt('.tiptap'))).toEqual(['author ann-2 (Ann Lee)']);
  });

  it('the comment around a V1 reply box, and inside a thread the one that is named first', () => {
    const reply = boxV1(
      `<p>${mentionV1('Cy Oak', 'urn:li:fsd_profile:ACoAAcy')} hi</p>`,
      'comments-comment-box--reply',
    );
    show(postV1(rowV1('ann-2', 'Ann Lee', `<div class="comments-replies-list">${boxV1()}</div>`)));
    expect(people(composerAt('.ql-editor'))).toEqual(['author ann-2 (Ann Lee)']);
    show(
      postV1(
        rowV1(
          'ann-2',
          'Ann Lee',
          `<div class="comments-replies-list">${rowV1('cy-3', 'Cy Oak')}${reply}</div>`,
        ),
      ),
    );
    expect(people(composerAt('.ql-editor'))).toEqual(['author cy-3 (Cy Oak)']);
  });

  it('the comment above a V2 reply box, even when its author’s answer mentions somebody of another thread later on', () => {
    const rows = rowV2('dee-4', 'Dee Fox') + rowV2('ann-2', 'Ann Lee');
    const reply = (inner: string) => boxV2(`<p>${inner}</p>`, 'commentBox-8c1');
    show(postV2(rows + reply(`As ${mentionV2('Dee Fox')} says`)));
    expect(people(composerAt('.tiptap'))).toEqual([
      'author ann-2 (Ann Lee)',
      'mention ~dee fox (Dee Fox)',
    ]);
    show(postV2(rows + reply(`${mentionV2('Dee Fox')} yes`)));
    expect(people(composerAt('.tiptap'))).toEqual(['author dee-4 (Dee Fox)']);
  });

  it('the mentioned: with their id in V1, by name alone in V2', () => {
    show(
      postV1(
        boxV1(
          `<p>${mentionV1('Dee Fox', 'urn:li:fsd_profile:ACoAAdee')} ${mentionV1('Elm Co', 'urn:li:fsd_company:44')}</p>`,
        ),
      ),
    );
    expect(people(composerAt('.ql-editor'))).toEqual([
      'author bob-1 (Bob Ray)',
      'mention acoaadee (Dee Fox)',
      'mention company/44 (Elm Co)',
    ]);
    show(postV2(boxV2(`<p>${mentionV2('Dee Fox')} and ${mentionV2('Dee Fox')}</p>`)));
    expect(people(composerAt('.tiptap'))).toEqual([
      'author company/acme (Acme)',
      'mention ~dee fox (Dee Fox)',
    ]);
  });

  it('the partner of the message’s own bubble, with two open', () => {
    show(
      bubble('<a href="/in/bob-1/">Bob Ray</a>') +
        bubble(
          '<a href="/in/jos%C3%A9-2/">José Paz</a>',
          form().replace('contenteditable="', 'id="second" contenteditable="'),
        ),
    );
    expect(people(composerAt('#second'))).toEqual(['partner josé-2 (José Paz)']);
    expect(people(composerAt('.msg-form__contenteditable'))).toEqual(['partner bob-1 (Bob Ray)']);
  });

  it('the head of the thread page, never the list beside it', () => {
    show(
      `<main><aside><a href="/in/cy-3/"><h3 class="msg-conversation-listitem__participant-names">Cy Oak</h3></a></aside><div><a class="msg-thread__link-to-profile" href="/in/bob-1/"><h2 class="msg-entity-lockup__entity-title">Bob Ray</h2> • 1st</a>${form()}</div></main>`,
    );
    expect(people(composerAt('.msg-form__contenteditable'))).toEqual(['partner bob-1 (Bob Ray)']);
  });

  it('a group by its title, uncertain; people picked for a new message by their names', () => {
    show(bubble('Thursday drivers'));
    expect(people(composerAt('.msg-form__contenteditable'))).toEqual([
      'partner ~thursday drivers (Thursday drivers)',
    ]);
    show(
      bubble(
        'New message',
        `<button class="artdeco-pill--dismiss" aria-label="Remove Ann Lee">Ann Lee</button>${form()}`,
      ),
    );
    expect(people(composerAt('.msg-form__contenteditable'))).toEqual([
      'partner ~ann lee (Ann Lee)',
    ]);
  });

  it('a hostile slug or name as it stands', () => {
    show(bubble('<a href="/in/__proto__/">&lt;img onerror=x&gt;</a>'));
    expect(people(composerAt('.msg-form__contenteditable'))).toEqual([
      'partner __proto__ (<img onerror=x>)',
    ]);
    show(bubble('<a href="/in/50%/">Fifty</a>'));
    expect(people(composerAt('.msg-form__contenteditable'))).toEqual(['partner 50% (Fifty)']);
  });

  it('our own account where the page says whose it is', () => {
    show(
      '<a class="global-nav__me" href="/in/Rosa-L/"><img class="global-nav__me-photo" alt="Rosa"></a>',
    );
    expect(linkedin.account(document)).toBe('rosa-l');
    show('<a href="/in/bob-1/">Bob</a>');
    expect(linkedin.account(document)).toBeUndefined();
  });
});

describe('sends', () => {
  it('by a click on the enabled button or anything in it, and by nothing else there', () => {
    show(postV1(boxV1('<p>hi</p>')));
    const composer = composerAt('.ql-editor');
    const button = find<HTMLButtonElement>('form button');
    expect(sends(composer, find('form button span'), click())).toBe(true);
    expect(sends(composer, button, key())).toBe(false);
    expect(sends(composer, find('.ql-editor'), click())).toBe(false);
    button.setAttribute('aria-disabled', 'true');
    expect(sends(composer, button, click())).toBe(false);
  });

  it('by Ctrl or Cmd and Enter, never while composing or with a list of people open', () => {
    show(postV2(boxV2('<p>hi</p>')));
    const composer = composerAt('.tiptap');
    const editor = find('.tiptap');
    expect(sends(composer, editor, key({ ctrlKey: true }))).toBe(true);
    expect(sends(composer, editor, key({ metaKey: true }))).toBe(true);
    expect(sends(composer, editor, key())).toBe(false);
    expect(sends(composer, editor, key({ ctrlKey: true, isComposing: true }))).toBe(false);
    expect(sends(composer, editor, key({ ctrlKey: true, keyCode: 229 }))).toBe(false);
    editor.insertAdjacentHTML(
      'afterend',
      '<div data-testid="typeahead-results-container"><div role="option">Ann</div></div>',
    );
    expect(sends(composer, editor, key({ ctrlKey: true }))).toBe(false);
  });

  it('by Enter in a message only where no Send button stands', () => {
    show(bubble('Bob', form('')));
    const composer = composerAt('.msg-form__contenteditable');
    const editor = find('.msg-form__contenteditable');
    expect(sends(composer, editor, key())).toBe(true);
    expect(sends(composer, editor, key({ shiftKey: true }))).toBe(false);
    expect(sends(composer, find('.msg-form__send-toggle'), click())).toBe(false);
    find('footer').insertAdjacentHTML(
      'afterbegin',
      '<button class="msg-form__send-button">Send</button>',
    );
    expect(sends(composer, editor, key())).toBe(false);
    editor.insertAdjacentHTML('afterend', '<div class="msg-form__mentions-picker"></div>');
    find('.msg-form__send-button').remove();
    expect(sends(composer, editor, key())).toBe(false);
  });

  it('again by the button of this very moment, or by Enter where there is none', () => {
    show(bubble('Bob'));
    const composer = composerAt('.msg-form__contenteditable');
    const pressed: string[] = [];
    find('.msg-overlay-conversation-bubble').addEventListener('click', () => pressed.push('click'));
    find('.msg-form__contenteditable').addEventListener('keydown', ({ key: name }) =>
      pressed.push(name),
    );
    find('.msg-form__send-button').outerHTML =
      '<button class="msg-form__send-button">Send</button>';
    expect(composer.release()).toBe(true);
    find<HTMLButtonElement>('.msg-form__send-button').disabled = true;
    expect(composer.release()).toBe(false);
    find('.msg-form__send-button').remove();
    expect(composer.release()).toBe(true);
    expect(pressed).toEqual(['click', 'Enter']);
  });

  it('not again when a comment’s button is gone', () => {
    show(postV2(boxV2().replace('<button>Comment</button>', '')));
    expect(composerAt('.tiptap').release()).toBe(false);
  });
});

describe('proof of a send', () => {
  const create =
    'https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment';

  async function outcomeOf(composer: Composer, act: () => void): Promise<Outcome> {
    const stop = new AbortController();
    const outcome = outcomeBy(composer, stop.signal);
    act();
    await vi.waitUntil(() => settled(outcome), { timeout: 100 }).catch(() => stop.abort());
    return outcome;
  }

  async function settled(promise: Promise<unknown>): Promise<boolean> {
    const pending = Symbol('pending');
    return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
  }

  const empty = (selector: string) => show('<p><br></p>', find(selector));

  it('is an emptied box with a new row under the same post', async () => {
    show(postV1(boxV1('<p>hi</p>') + rowV1('ann-2', 'Ann Lee')));
    expect(
      await outcomeOf(composerAt('.ql-editor'), () => {
        empty('.ql-editor');
        find('article').insertAdjacentHTML('beforebegin', rowV1('me', 'Me'));
      }),
    ).toBe('sent');
  });

  it('is not an emptied box alone, nor rows that appear elsewhere', async () => {
    show(postV1(boxV1('<p>hi</p>')));
    expect(
      await outcomeOf(composerAt('.ql-editor'), () => {
        empty('.ql-editor');
        document.body.insertAdjacentHTML('beforeend', rowV1('ann-2', 'Ann Lee'));
      }),
    ).toBe('unknown');
  });

  it('is an emptied box with the request answered well; a refused one with the text kept is a failure', async () => {
    show(postV2(boxV2('<p>hi</p>')));
    expect(
      await outcomeOf(composerAt('.tiptap'), () => {
        empty('.tiptap');
        heard(create, 200);
      }),
    ).toBe('sent');
    show(postV2(boxV2('<p>hi</p>')));
    expect(await outcomeOf(composerAt('.tiptap'), () => heard(create, 500))).toBe('failed');
    show(postV2(boxV2('<p>hi</p>')));
    expect(await outcomeOf(composerAt('.tiptap'), () => heard('https://x/like', 200))).toBe(
      'unknown',
    );
  });

  it('is not lost on who types on before the request is answered', async () => {
    show(postV2(boxV2('<p>hi</p>')));
    expect(
      await outcomeOf(composerAt('.tiptap'), () => {
        empty('.tiptap');
        setTimeout(() => {
          show('<p>And one more thing</p>', find('.tiptap'));
          setTimeout(() => heard(create, 200));
        });
      }),
    ).toBe('sent');
  });

  it('is, for a post, the closed dialog with the toast’s link; closing alone is not', async () => {
    const box = `<div data-test-modal-id="sharebox">${quill('<p>hi</p>')}</div>`;
    show(box);
    expect(
      await outcomeOf(composerAt('.ql-editor'), () =>
        show('<div role="alert">Posted. <a href="/feed/update/urn:li:activity:9/">View</a></div>'),
      ),
    ).toBe('sent');
    show(box);
    expect(await outcomeOf(composerAt('.ql-editor'), () => show(''))).toBe('unknown');
    show(box);
    expect(
      await outcomeOf(composerAt('.ql-editor'), () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div class="artdeco-toast-item" data-test-artdeco-toast-item-type="error">No</div>',
        ),
      ),
    ).toBe('failed');
  });

  it('is, for a message, our own row once it is no longer pending', async () => {
    const row = (classes: string) =>
      `<li><div class="msg-s-event-listitem ${classes}" data-event-urn="b"><p>hi</p></div></li>`;
    const message = (classes: string) => () => {
      empty('.msg-form__contenteditable');
      find('ul').insertAdjacentHTML('beforeend', row(classes));
    };
    show(bubble('Bob'));
    expect(await outcomeOf(composerAt('.msg-form__contenteditable'), message(''))).toBe('sent');
    show(bubble('Bob'));
    expect(
      await outcomeOf(
        composerAt('.msg-form__contenteditable'),
        message('msg-s-event-listitem--is-pending'),
      ),
    ).toBe('unknown');
    show(bubble('Bob'));
    expect(
      await outcomeOf(
        composerAt('.msg-form__contenteditable'),
        message('msg-s-event-listitem--is-error'),
      ),
    ).toBe('failed');
    show(bubble('Bob'));
    expect(
      await outcomeOf(
        composerAt('.msg-form__contenteditable'),
        message('msg-s-event-listitem--other'),
      ),
    ).toBe('unknown');
  });
});

describe('a message that was believed', () => {
  it.each([
    ['is taken back when it is marked as failed after all', 'mine', true],
    ['stands when another one is', 'other', false],
  ])('%s', async (_, failing, isBack) => {
    const row = (id: string) =>
      `<li><div class="msg-s-event-listitem" data-event-urn="${id}"><p>hi</p></div></li>`;
    show(bubble('Bob'));
    const stop = new AbortController();
    const proof = composerAt('.msg-form__contenteditable').proof(stop.signal);
    show('<p><br></p>', find('.msg-form__contenteditable'));
    find('ul').insertAdjacentHTML('beforeend', row('mine'));
    const { outcome, takenBack } = await proof;
    expect(outcome).toBe('sent');
    const answer = takenBack?.(stop.signal);
    find('ul').insertAdjacentHTML('beforeend', row('other'));
    find(`[data-event-urn=${failing}]`).classList.add('msg-s-event-listitem--is-error');
    setTimeout(() => stop.abort(), 20);
    expect(await answer).toBe(isBack);
  });
});

describe('the thread of a draft', () => {
  const at = (pathname: string) =>
    vi.spyOn(document, 'location', 'get').mockReturnValue({ pathname } as Location);
  const thread = (selector = '[role="textbox"]') => composerAt(selector).thread?.();

  it('is the post, by its urn, its box’s key, or a comment under it', () => {
    show(postV1(boxV1()));
    expect(thread()).toBe('activity:1');
    show(postV2(boxV2()));
    expect(thread()).toBe('activity:1');
    show(postV2(rowV2('bob-1', 'Bob') + boxV2(undefined, 'commentBox-new')));
    expect(thread()).toBe('activity:1');
  });

  it('is the post of the page’s own address, else unknown', () => {
    show(postV2(boxV2(undefined, 'commentBox-new')));
    at('/feed/update/urn%3Ali%3AugcPost%3A77/');
    expect(thread()).toBe('ugcPost:77');
    at('/feed/');
    expect(thread()).toBeUndefined();
  });

  it('is a message’s partner, on messaging’s own page as in a bubble over another one', () => {
    const link = '<a href="/in/bob-1/">Bob Ray</a>';
    at('/messaging/thread/2-MTYz_a==/');
    show(`<main><h2 class="msg-entity-lockup__entity-title">${link}</h2>${form()}</main>`);
    expect(thread()).toBe('with:bob-1');
    at('/feed/');
    show(bubble(link));
    expect(thread()).toBe('with:bob-1');
  });

  it('is the page’s own address for a group or a name alone, and unknown in a bubble', () => {
    at('/messaging/thread/2-MTYz_a==/');
    show(`<main><h2 class="msg-entity-lockup__entity-title">Bob</h2>${form()}</main>`);
    expect(thread()).toBe('chat:2-MTYz_a==');
    show(bubble('Bob'));
    expect(thread()).toBeUndefined();
    at('/messaging/thread/new/');
    show(`<main>${form()}</main>`);
    expect(thread()).toBeUndefined();
  });
});
