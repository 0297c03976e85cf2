// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, outcomeBy, sends } from './adapter.fixture';
import type { Composer, Outcome } from './composer';
import { x } from './x';
import { mentionsIn } from './x/people';

const line = (text: string) =>
  `<div data-block="true"><div><span>${text ? `<span data-text="true">${text}</span>` : '<br data-text="true">'}</span></div></div>`;

const editorOf = (text = '', index = 0, attributes = '') =>
  `
  <label data-testid="tweetTextarea_${index}_label"><div data-testid="tweetTextarea_${index}RichTextInputContainer">
    <div data-testid="tweetTextarea_${index}" role="textbox" contenteditable="true" ${attributes}>
      <div data-contents="true">${line(text)}</div>
    </div>
  </div></label>`.replaceAll(/>\s+</g, '><');

const toolBar = (button: string, attributes = '') =>
  `<div data-testid="toolBar"><nav></nav><button data-testid="${button}" ${attributes}><span>Post</span></button></div>`;

const userName = (handle: string, name = handle, status = '') => `
  <div data-testid="User-Name">
    <div><a href="/${handle}">${name}</a></div>
    <div><a href="/${handle}" tabindex="-1">@${handle}</a>${status && `<a href="/${handle}/status/${status}"><time></time></a>`}</div>
  </div>`;

const post = (handle: string, status: string, inner = '', attributes = '') =>
  `<article data-testid="tweet" ${attributes}>${userName(handle, `${handle} @ home`, status)}<div data-testid="tweetText">Hi <a href="/someone">@someone</a></div>${inner}</article>`;

const quoted = (handle: string) =>
  `<div data-testid="attachments"><div data-testid="User-Name"><div><span>Someone 🌱</span></div><div><span>@${handle}</span><span>·</span></div></div><div data-testid="tweetText">words</div></div>`;

const dialog = (inner: string) =>
  `<div id="layers"><div data-testid="mask"></div><div role="dialog" aria-modal="true">${inner}</div></div>`;

const me =
  '<header><a data-testid="AppTabBar_Profile_Link" href="/OurShelter">Profile</a></header>';

const home = (text = '', button = '') =>
  `<main><div data-testid="primaryColumn"><div><div class="box"><div>${editorOf(text)}</div>${toolBar('tweetButtonInline', button)}</div></div></div></main>`;

const status = (above: string, inner: string, below = '') =>
  `<main><div data-testid="primaryColumn"><section>${above}<div data-testid="inline_reply_offscreen">${inner}${toolBar('tweetButtonInline')}</div>${below}</section></div></main>`;

function show(markup: string): void {
  document.body.innerHTML = me + markup;
}

function composerAt(selector = '[data-testid="tweetTextarea_0"]'): Composer {
  const composer = x.recognize(find(selector));
  if (!composer) throw new Error(`${selector} is not recognised`);
  return composer;
}

const people = (composer: Composer) =>
  composer
    .addressees()
    .map(({ role, handle, certain }) => `${role} ${certain ? '' : '~'}${handle}`);

const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });
const key = (init: KeyboardEventInit, type = 'keydown') =>
  new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true, ...init });

beforeEach(() => history.replaceState({}, '', '/home'));
afterEach(() => document.body.replaceChildren());

describe('recognises', () => {
  it('the home box by the nearest element that also holds the tool bar', () => {
    show(home('Hello'));
    const composer = composerAt();
    expect(composer.surface).toBe('post');
    expect(composer.scope).toBe(find('.box'));
    expect(composer.sendControl()?.dataset.testid).toBe('tweetButtonInline');
  });

  it('the modal by its dialog, while the home box behind it lives', () => {
    show(dialog(editorOf('In the modal') + toolBar('tweetButton')) + home('Behind'));
    const composer = composerAt('[role=dialog] [contenteditable]');
    expect(composer.scope).toBe(find('[role=dialog]'));
    expect(composer.sendControl()).toBe(find('[data-testid=tweetButton]'));
    expect(composerAt('main [contenteditable]').scope).toBe(find('.box'));
  });

  it('a thread: every part, in reading order', () => {
    show(dialog(editorOf('One') + editorOf('Two', 1) + toolBar('tweetButton')));
    expect(composerAt('[data-testid=tweetTextarea_1]').editors()).toEqual([
      find('[data-testid=tweetTextarea_0]'),
      find('[data-testid=tweetTextarea_1]'),
    ]);
  });

  it('the real text field of the mobile web', () => {
    show(
      `<main><div class="box"><div data-testid="tweetTextarea_0"><textarea></textarea></div>${toolBar('tweetButton')}</div></main>`,
    );
    expect(composerAt('textarea').editors()).toEqual([find('textarea')]);
  });

  it('the older copies with a div for a button and `inline_reply`', () => {
    show(
      `<main>${post('bob', '1')}<div data-testid="inline_reply">${editorOf()}<div data-testid="toolBar"><div role="button" data-testid="tweetButtonInline"></div></div></div></main>`,
    );
    history.replaceState({}, '', '/bob/status/1');
    expect(people(composerAt())).toEqual(['author bob']);
  });

  it.each([
    ['a search field', '<input data-testid="SearchBox_Search_Input">', 'input'],
    ['an editor without a tool bar', `<main><div>${editorOf()}</div></main>`, '[contenteditable]'],
    ['another text field', '<textarea data-testid="bio"></textarea>', 'textarea'],
    [
      'the old message box',
      '<div data-testid="dmComposerTextInput" contenteditable="true"></div>',
      '[contenteditable]',
    ],
  ])('not %s', (_, markup, selector) => {
    show(markup);
    expect(x.recognize(find(selector))).toBeUndefined();
  });
});

describe('says whom a draft speaks to', () => {
  it('nobody, for a post without a mention', () => {
    show(home('Good morning, river'));
    expect(people(composerAt())).toEqual([]);
  });

  it('the people mentioned, once each, and not ourselves', () => {
    show(home('@Bob and @ana, again @bob from @ourshelter'));
    expect(people(composerAt())).toEqual(['mention bob', 'mention ana']);
  });

  it('the author of the post above, in a reply modal, and whom it mentions', () => {
    show(
      dialog(
        `${post('bob', '1', quoted('carol'))}<div><div><span>Antwort an </span><a href="/bob">@bob</a></div>${editorOf('Ja, @ana')}</div>${toolBar('tweetButton')}`,
      ),
    );
    const composer = composerAt();
    expect(composer.surface).toBe('reply');
    expect(people(composer)).toEqual(['author bob', 'mention ana']);
    expect(composer.addressees()[0]?.displayName).toBe('bob @ home');
  });

  it('whom the "Replying to" line names, when the post above is our own', () => {
    show(
      dialog(
        `${post('OurShelter', '1')}<div><a href="/bob">@bob</a>${editorOf('More')}</div>${toolBar('tweetButton')}`,
      ),
    );
    expect(people(composerAt())).toEqual(['author bob']);
  });

  it('nobody, when we answer ourselves', () => {
    show(dialog(post('OurShelter', '1') + editorOf('More') + toolBar('tweetButton')));
    const composer = composerAt();
    expect(composer.surface).toBe('reply');
    expect(people(composer)).toEqual([]);
  });

  it('the author of the quoted post, though its preview has no link', () => {
    show(dialog(editorOf('So true') + quoted('carol') + toolBar('tweetButton')));
    const composer = composerAt();
    expect(composer.surface).toBe('quote');
    expect(composer.addressees()).toEqual([
      { site: 'x', role: 'quoted', handle: 'carol', displayName: 'Someone 🌱', certain: true },
    ]);
  });

  it('nobody out of an open list of suggestions', () => {
    const list = `<div id="typeaheadDropdown-1" role="listbox"><div role="option">${userName('dave')}</div></div>`;
    show(dialog(editorOf('@da') + list + toolBar('tweetButton')));
    expect(composerAt().surface).toBe('post');
  });

  it('the author of the focal post in an inline reply, not of those above and below', () => {
    history.replaceState({}, '', '/bob/status/12');
    show(status(post('ana', '1') + post('bob', '12'), editorOf(), post('carol', '123')));
    expect(people(composerAt())).toEqual(['author bob']);
  });

  it('the same on a route without a handle, and on one with a wrong one', () => {
    show(status(post('ana', '1') + post('bob', '12'), editorOf()));
    for (const route of [
      '/i/status/12',
      '/i/web/status/12',
      '/ana/status/12',
      '/bob/status/12/photo/1',
    ]) {
      history.replaceState({}, '', route);
      expect(people(composerAt())).toEqual(['author bob']);
    }
  });

  it('the author above a quoted post that links to itself', () => {
    history.replaceState({}, '', '/bob/status/12');
    show(status(post('bob', '12', userName('ana', 'Ana', '7')), editorOf()));
    expect(people(composerAt())).toEqual(['author bob']);
  });

  it('an uncertain author, when only the route names one; nobody when it does not', () => {
    show(status('', editorOf()));
    history.replaceState({}, '', '/bob/status/12');
    expect(people(composerAt())).toEqual(['author ~bob']);
    history.replaceState({}, '', '/i/status/12');
    expect(people(composerAt())).toEqual([]);
    expect(composerAt().surface).toBe('reply');
  });

  it('hostile names as plain data', () => {
    history.replaceState({}, '', '/__proto__/status/12');
    show(status(post('__proto__', '12'), editorOf('@constructor @hasOwnProperty')));
    expect(people(composerAt())).toEqual([
      'author __proto__',
      'mention constructor',
      'mention hasownproperty',
    ]);
  });

  it.each([
    ['Hi @ana!', ['ana']],
    ['(@ana)', ['ana']],
    ['＠ana', ['ana']],
    ['@ana@mastodon.example', []],
    ['mail@ana.example', []],
    ['see https://x.com/@ana and example.org/@ana', []],
    ['@ana_with_a_very_long_name', []],
    ['a@ana', []],
    ['@', []],
    ['@@ana', []],
    ['@anaé', []],
  ])('reads the mentions of "%s"', (text, handles) => {
    expect(mentionsIn(text).map(({ handle }) => handle)).toEqual(handles);
  });
});

describe('knows what sends a post', () => {
  it('a click in the send button of the same composer', () => {
    show(dialog(editorOf('Modal') + toolBar('tweetButton')) + home('Behind'));
    const composer = composerAt('[role=dialog] [contenteditable]');
    expect(sends(composer, find('[data-testid=tweetButton] span'), click())).toBe(true);
    expect(sends(composer, find('[data-testid=tweetButtonInline]'), click())).toBe(false);
    expect(sends(composer, find('[role=dialog] nav'), click())).toBe(false);
  });

  it.each(['disabled', 'aria-disabled="true"'])('not a click while it is %s', (state) => {
    show(home('Text', state));
    expect(sends(composerAt(), find('[data-testid=tweetButtonInline] span'), click())).toBe(false);
    expect(sends(composerAt(), find('[contenteditable]'), key({ ctrlKey: true }))).toBe(false);
  });

  it('Ctrl or Cmd and Enter in any part, also once the button was made anew', () => {
    show(dialog(editorOf('One') + editorOf('Two', 1) + toolBar('tweetButton')));
    const composer = composerAt();
    find('[data-testid=tweetButton]').replaceWith(
      find('[data-testid=tweetButton]').cloneNode(true),
    );
    for (const part of composer.editors()) {
      expect(sends(composer, part, key({ ctrlKey: true }))).toBe(true);
      expect(sends(composer, part, key({ metaKey: true }))).toBe(true);
      expect(sends(composer, part, key({}))).toBe(false);
      expect(sends(composer, part, key({ shiftKey: true }))).toBe(false);
      expect(sends(composer, part, key({ ctrlKey: true }, 'keyup'))).toBe(false);
      expect(sends(composer, part, key({ ctrlKey: true, key: 'b' }))).toBe(false);
    }
  });

  it('nothing while an input method composes', () => {
    show(home('かな'));
    const keys = [key({ ctrlKey: true, isComposing: true }), key({ ctrlKey: true, keyCode: 229 })];
    for (const event of keys)
      expect(sends(composerAt(), find('[contenteditable]'), event)).toBe(false);
  });

  it('nothing while a list of suggestions is open; its empty frame is no list', () => {
    show(`${home('@an')}<div id="typeaheadDropdownWrapped-1"></div>`);
    const composer = composerAt();
    expect(sends(composer, composer.editor, key({ ctrlKey: true }))).toBe(true);
    find('#typeaheadDropdownWrapped-1').innerHTML = '<div role="option"></div>';
    expect(sends(composer, composer.editor, key({ ctrlKey: true }))).toBe(false);
  });

  it('Enter on a button by the click it becomes; on an older div by the key itself', () => {
    show(home('Text'));
    expect(sends(composerAt(), find('[data-testid=tweetButtonInline]'), key({}))).toBe(false);
    find('[data-testid=tweetButtonInline]').outerHTML =
      '<div role="button" tabindex="0" data-testid="tweetButtonInline"></div>';
    const older = find('[data-testid=tweetButtonInline]');
    expect(sends(composerAt(), older, key({}))).toBe(true);
    expect(sends(composerAt(), older, key({ key: ' ' }))).toBe(true);
    expect(sends(composerAt(), older, key({ key: 'a' }))).toBe(false);
  });
});

describe('releases', () => {
  it('by pressing the button that stands there now, once', () => {
    show(home('Text'));
    const composer = composerAt();
    const fresh = find('[data-testid=tweetButtonInline]').cloneNode(true) as HTMLElement;
    find('[data-testid=tweetButtonInline]').replaceWith(fresh);
    const pressed = vi.fn();
    fresh.addEventListener('click', pressed);
    expect(composer.release()).toBe(true);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('not at all when there is nothing to press', () => {
    show(home('Text', 'disabled'));
    const composer = composerAt();
    expect(composer.release()).toBe(false);
    find('.box').remove();
    expect(composer.release()).toBe(false);
  });
});

const toast = (inner: string) => {
  const element = document.createElement('div');
  element.dataset.testid = 'toast';
  element.innerHTML = `<span>${inner}</span>`;
  document.body.append(element);
};
const success = 'Sent. <a href="/OurShelter/status/99">View</a>';
const clear = () => {
  for (const block of document.querySelectorAll('[data-contents]')) block.innerHTML = line('');
};

/** Lets the page's observers run. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function outcomeOf(act: () => void, composer = composerAt()): Promise<Outcome> {
  const stop = new AbortController();
  const outcome = outcomeBy(composer, stop.signal);
  act();
  await settle();
  stop.abort();
  return outcome;
}

describe('believes that a post was sent', () => {
  it('by a toast with our new post and an emptied box', async () => {
    show(home('Text'));
    expect(await outcomeOf(() => [clear(), toast(success)])).toBe('sent');
  });

  it('by a toast and a dialog that has gone', async () => {
    show(dialog(editorOf('Text') + toolBar('tweetButton')));
    expect(await outcomeOf(() => [toast(success), find('#layers').remove()])).toBe('sent');
  });

  it('by a toast that comes when the next post is begun already', async () => {
    show(home('Text'));
    const stop = new AbortController();
    const outcome = outcomeBy(composerAt(), stop.signal);
    clear();
    await settle();
    find('[data-contents]').innerHTML = line('Next');
    await settle();
    toast(success);
    await settle();
    stop.abort();
    expect(await outcome).toBe('sent');
  });

  it('not by an emptied box alone: a discard, or a draft that was saved', async () => {
    show(home('Text'));
    expect(await outcomeOf(clear)).toBe('unknown');
    show(home('Text'));
    expect(await outcomeOf(() => [clear(), toast('Your draft was saved.')])).toBe('unknown');
  });

  it('not by a toast that was there before, or that shows a post of somebody else', async () => {
    show(home('Text'));
    toast(success);
    expect(await outcomeOf(clear)).toBe('unknown');
    show(home('Text'));
    expect(await outcomeOf(() => [clear(), toast('New: <a href="/ana/status/5">View</a>')])).toBe(
      'unknown',
    );
  });

  it('not while a part of the thread still stands', async () => {
    show(dialog(editorOf('One') + editorOf('Two', 1) + toolBar('tweetButton')));
    const first = () => {
      find('[data-contents]').innerHTML = line('');
      toast(success);
    };
    expect(await outcomeOf(first)).toBe('unknown');
  });

  it('refused, by a toast without a post while the text can be sent again', async () => {
    show(home('Text'));
    expect(await outcomeOf(() => toast('This might be automated.'))).toBe('failed');
  });

  it('not refused by other news while the send is on its way', async () => {
    show(home('Text'));
    const busy = () => {
      find('[data-testid=tweetButtonInline]').setAttribute('disabled', '');
      toast('Copied');
    };
    expect(await outcomeOf(busy)).toBe('unknown');
  });
});

const row = (id: string, text: string, sendStatus?: string) =>
  `<li data-dm-item-key="${id}"><div data-dm-message-row="${id}" ${sendStatus ? `data-send-status="${sendStatus}"` : ''}><div data-testid="message-text-${id}"><span>${text}</span></div></div></li>`;

const chat = (header: string, attributes = '') => `
  <div data-testid="dm-conversation-panel" ${attributes}>
    <div data-testid="dm-conversation-header">${header}</div>
    <ul data-testid="dm-message-list">${row('a', 'Hello', 'read')}${row('b', 'Thanks')}</ul>
    <form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></form>
  </div>`;
const bob = '<a href="/bob"><span data-testid="dm-conversation-username">Bob 🌱</span></a>';
const sendButton = '<button data-testid="dm-composer-send-button"></button>';

describe('in Chat', () => {
  const start = (header = bob, text = 'How are the otters?', attributes = '') => {
    show(chat(header, attributes));
    const field = find('textarea') as HTMLTextAreaElement;
    field.value = text;
    return composerAt('textarea');
  };

  it('knows the partner, once the header has come', () => {
    expect(start('').addressees()).toEqual([]);
    expect(people(start('<span data-testid="dm-conversation-username">Bob</span>'))).toEqual([
      'partner ~Bob',
    ]);
    expect(start().addressees()).toEqual([
      { site: 'x', role: 'partner', handle: 'bob', displayName: 'Bob 🌱', certain: true },
    ]);
  });

  it('names nobody in a group', () => {
    const title = '<span data-testid="dm-conversation-username">Crew</span>';
    expect(people(start(`<span data-participant-count="4">${title}</span>`))).toEqual([]);
    expect(people(start(`${bob}<a href="/ana"></a>`))).toEqual([]);
  });

  it('sends by Enter and by the button that mounts late', () => {
    const composer = start();
    expect(sends(composer, composer.editor, key({}))).toBe(true);
    expect(sends(composer, composer.editor, key({ shiftKey: true }))).toBe(false);
    expect(sends(composer, composer.editor, key({ isComposing: true }))).toBe(false);
    expect(composer.sendControl()).toBeUndefined();
    find('form').insertAdjacentHTML('beforeend', sendButton);
    expect(sends(composer, find('[data-testid=dm-composer-send-button]'), click())).toBe(true);
    expect(sends(start(bob, '  '), find('textarea'), key({}))).toBe(false);
  });

  it('releases by the button, and by Enter while there is none', () => {
    const composer = start();
    const pressed = vi.fn();
    find('textarea').addEventListener('keydown', (event) => pressed(event.key, event.keyCode));
    expect(composer.release()).toBe(true);
    expect(pressed.mock.calls).toEqual([['Enter', 13]]);
    find('form').insertAdjacentHTML('beforeend', sendButton);
    const clicked = vi.fn((event: Event) => event.preventDefault());
    find('[data-testid=dm-composer-send-button]').addEventListener('click', clicked);
    expect(composer.release()).toBe(true);
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  const says = (markup: string, at: InsertPosition = 'beforeend') =>
    find('ul').insertAdjacentHTML(at, markup);

  it.each([
    ['sent', 'sent'],
    ['delivered', 'sent'],
    ['read', 'sent'],
    ['failed', 'failed'],
    ['error', 'failed'],
    ['pending', 'unknown'],
    ['sending', 'unknown'],
  ])('takes the status %s of the new row for %s', async (sendStatus, outcome) => {
    const composer = start();
    expect(await outcomeOf(() => says(row('c', 'How are the otters?', sendStatus)), composer)).toBe(
      outcome,
    );
  });

  it('waits until a pending row has left', async () => {
    const composer = start();
    const stop = new AbortController();
    const outcome = outcomeBy(composer, stop.signal);
    says(row('c', 'How are the otters?', 'pending'));
    await settle();
    find('[data-dm-message-row=c]').setAttribute('data-send-status', 'sent');
    expect(await outcome).toBe('sent');
    stop.abort();
  });

  it.each([
    ['failed', true],
    ['error', true],
    ['delivered', false],
    ['read', false],
  ])('takes a row that had left back when it becomes %s: %s', async (status, isBack) => {
    const composer = start();
    const stop = new AbortController();
    const proof = composer.proof(stop.signal);
    says(row('c', 'How are the otters?', 'sent'));
    const answer = (await proof).takenBack?.(stop.signal);
    says(row('d', 'Something else', 'failed'));
    await settle();
    find('[data-dm-message-row=c]').setAttribute('data-send-status', status);
    expect(await answer).toBe(isBack);
    stop.abort();
  });

  it('is not taken in by old rows that load, by other words, or by theirs', async () => {
    const composer = start();
    const others = () => {
      says(row('old', 'How are the otters?', 'read'), 'afterbegin');
      says(row('d', 'Something else', 'sent'));
      says(row('e', 'How are the otters?'));
    };
    expect(await outcomeOf(others, composer)).toBe('unknown');
  });
});

describe('knows our account', () => {
  it('by the navigation, else by the account button, else not', () => {
    show('');
    expect(x.account(document)).toBe('ourshelter');
    document.body.innerHTML =
      '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-OurShelter"></div></div>';
    expect(x.account(document)).toBe('ourshelter');
    document.body.replaceChildren();
    expect(x.account(document)).toBeUndefined();
  });
});

describe('knows what of theirs a draft answers', () => {
  const stamped = (handle: string, id: string, text: string) =>
    `<article data-testid="tweet">${userName(handle, handle, id).replace('<time>', '<time datetime="2026-11-20T10:00:00.000Z">')}<div data-testid="tweetText">${text}</div></article>`;
  const answers = () => composerAt().answers?.();

  beforeEach(() => {
    vi.spyOn(document, 'location', 'get').mockReturnValue({
      pathname: '/ann/status/7',
    } as Location);
  });

  it('a post that mentions us, with its own time', () => {
    show(status(stamped('ann', '7', 'Hi <a href="/OurShelter">@OurShelter</a>'), editorOf()));
    expect(answers()).toEqual({
      id: '7',
      from: { site: 'x', handle: 'ann', displayName: 'ann', certain: true, role: 'author' },
      kind: 'mention',
      at: Date.parse('2026-11-20T10:00:00.000Z'),
    });
  });

  it('a post that answers ours', () => {
    show(status(stamped('OurShelter', '6', 'Ours') + stamped('ann', '7', 'Nice'), editorOf()));
    expect(answers()).toMatchObject({ id: '7', kind: 'reply' });
  });

  it.each([
    ['a post to somebody else', stamped('ann', '7', 'Hi <a href="/bob">@bob</a>')],
    ['a post of our own', stamped('OurShelter', '7', 'Ours')],
    ['a post under somebody else’s', stamped('bob', '6', 'Hm') + stamped('ann', '7', 'Nice')],
    ['a post without a link of its own', post('ann', '')],
  ])('but not %s', (_, above) => {
    show(status(above, editorOf()));
    expect(answers()).toBeUndefined();
  });
});

describe('names the thread of a draft', () => {
  const at = (pathname: string) =>
    vi.spyOn(document, 'location', 'get').mockReturnValue({ pathname } as Location);
  const stamped = (handle: string, id: string) =>
    `<article data-testid="tweet">${userName(handle, handle, id)}<div data-testid="tweetText">Hi</div></article>`;
  const thread = () => composerAt().thread?.();

  it('by the first post of a conversation, whichever of its posts is answered', () => {
    at('/ann/status/7');
    show(status(stamped('ann', '7'), editorOf()));
    expect(thread()).toBe('status:7');
    at('/bob/status/9');
    show(status(stamped('ann', '7') + stamped('bob', '9'), editorOf()));
    expect(thread()).toBe('status:7');
  });

  it('and not where no post shows its id', () => {
    at('/ann/status/7');
    show(status(post('ann', ''), editorOf()));
    expect(thread()).toBeUndefined();
  });

  const chat = (panel: string, header = '') =>
    `<div data-testid="${panel}">${header}<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></form></div>`;
  const field = () => x.recognize(find('textarea'))?.thread?.();

  it('by the partner of a chat, on its page as in the drawer over another one', () => {
    const header = '<div data-testid="dm-conversation-header"><a href="/ann">Ann</a></div>';
    at('/i/chat/1001-2002');
    document.body.innerHTML = chat('dm-conversation-panel', header);
    expect(field()).toBe('with:ann');
    at('/home');
    document.body.innerHTML = chat('chat-drawer-root', header);
    expect(field()).toBe('with:ann');
  });

  it('by the address of a chat with others or with nobody known, but not in the drawer', () => {
    at('/i/chat/1001-2002');
    document.body.innerHTML = chat('dm-conversation-panel');
    expect(field()).toBe('chat:1001-2002');
    at('/messages/1001-2002');
    expect(field()).toBe('chat:1001-2002');
    document.body.innerHTML = chat('chat-drawer-root');
    expect(field()).toBeUndefined();
  });
});
