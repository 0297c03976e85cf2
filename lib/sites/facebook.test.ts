// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, outcomeBy, sends } from './adapter.fixture';
import type { Composer, Outcome } from './composer';
import { facebook } from './facebook';
import { handleOf } from './facebook/people';

const tracking = '__cft__[0]=AZX&amp;__tn__=-UC%2CP-R';

const tracked = (href: string) => `${href}${href.includes('?') ? '&amp;' : '?'}${tracking}`;

const box = (label = '', inner = '<p><br></p>') =>
  `<div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}">${inner}</div></div>`;

const text = (words: string) => `<p><span data-lexical-text="true">${words}</span></p>`;

const mention = (name: string) =>
  `<span spellcheck="false" data-lexical-text="true">${name}</span>`;

const submit = (label = 'Comment', attributes = '') =>
  `<div id="focused-state-composer-submit"><div role="button" aria-label="${label}" ${attributes}><i></i></div></div>`;

const form = (label = 'Comment as Me', inner = text('Hello'), button = submit()) =>
  `<form role="presentation">${box(label, inner)}<div role="button" aria-label="Emoji"></div>${button}</form>`;

const comment = (slug: string, name: string, words = 'words') =>
  `<div role="article" aria-label="Comment by ${name}" tabindex="-1"><a role="link" href="/${slug}?comment_id=Y29"><img alt=""></a><a role="link" href="/${slug}?comment_id=Y29"><span>${name}</span></a><div dir="auto">${words} <a href="/hashtag/x">#x</a></div><div role="button">Reply</div></div>`;

const head = (href: string, name: string) =>
  `<div data-ad-rendering-role="profile_name"><h3><span><a role="link" href="${tracked(href)}">${name}</a></span></h3></div>`;

const post = (inner: string, top = head('https://www.facebook.com/Bob.Ray', 'Bob Ray')) =>
  `<div role="feed"><div aria-posinset="1" aria-describedby="a" aria-labelledby="b">${top}<div data-ad-rendering-role="story_message">Hi <a href="/someone">Some One</a></div><div role="button" aria-label="Like" tabindex="0"></div>${inner}</div></div>`;

const postDialog = (button: string, inner = text('Hello'), extra = '') =>
  `<div role="dialog" aria-label="Create post"><form method="POST"><div role="button" aria-label="Close"></div><a role="link" href="/me.myself">Me</a><div role="button" aria-label="Edit privacy">Friends</div>${box('What is on your mind?', inner)}${extra}<div role="button" aria-label="Emoji"></div><div role="button" class="main" aria-label="${button}"><span>${button}</span></div></form></div>`;

const settings = (button = 'Post') =>
  `<div role="dialog" aria-label="Post settings"><form method="POST"><div role="button" aria-label="Back"></div><div role="button">Schedule it</div><div role="button" class="main" aria-label="${button}"></div></form></div>`;

const conversation = (
  inner = text('Hello'),
  button = 'Press enter to send',
  label = 'Messages in conversation with Bob Ray',
  header = '<h2><a role="link" aria-label="Bob Ray" href="/bob.ray">Bob Ray</a></h2>',
) =>
  `<div role="main">${header}<div><div role="grid" aria-label="${label}"><div role="row"><a href="/ann">Ann</a>hi</div></div><div role="group" aria-label="Thread composer">${box('Message', inner)}<div role="button" aria-label="Choose an emoji" aria-haspopup="true"></div><div role="button" class="main" aria-label="${button}"></div></div></div></div>`;

function show(markup: string): void {
  document.body.innerHTML = markup.replaceAll(/>\s+</g, '><');
}

function composerAt(selector = '[role="textbox"]'): Composer {
  const composer = facebook.recognize(find(selector));
  if (!composer) throw new Error(`${selector} is not recognised`);
  return composer;
}

const people = (composer: Composer) =>
  composer
    .addressees()
    .map(({ role, handle, certain }) => `${role} ${certain ? '' : '~'}${handle}`);

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more });

beforeEach(() => {
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('datr=x; c_user=1001; wd=1x1');
});

afterEach(() => {
  document.body.innerHTML = '';
});

describe('handleOf', () => {
  it.each([
    ['https://www.facebook.com/Ann.Lee.5?__cft__[0]=A&__tn__=B', 'ann.lee.5'],
    ['/ann?comment_id=Y29', 'ann'],
    ['/profile.php?id=100012&__tn__=B', '100012'],
    ['https://www.facebook.com/groups/22/user/10033/?__cft__[0]=A', '10033'],
    ['/people/Ann-Lee/100077/', '100077'],
    ['/Library-1234567/', 'library-1234567'],
    ['/caf%C3%A9', 'café'],
    ['/__proto__', '__proto__'],
  ])('finds the person of %s', (href, handle) => {
    expect(handleOf(href)).toBe(handle);
  });

  it.each([
    '#',
    '/',
    '/groups/22/',
    '/groups/22/posts/33/',
    '/hashtag/x',
    '/ann/posts/123',
    '/watch/?v=1',
    '/profile.php',
    '/photo/?fbid=1',
    'https://evil.test/ann',
    'https://notfacebook.com/ann',
    'https://l.facebook.com/l.php?u=x',
    'javascript:alert(1)',
    'http://[',
    '/%E0%A4%A/x',
  ])('finds nobody in %s', (href) => {
    expect(handleOf(href)).toBeUndefined();
  });
});

describe('recognising a box', () => {
  it('tells comments, posts and messages apart by what is around them', () => {
    show(`${post(form())}`);
    expect(composerAt().surface).toBe('reply');
    show(postDialog('Post'));
    expect(composerAt().surface).toBe('post');
    show(conversation());
    expect(composerAt().surface).toBe('message');
  });

  it('knows a comment box without its role by its submit place', () => {
    show(post(`<div>${box()}${submit()}</div>`));
    expect(composerAt().surface).toBe('reply');
  });

  it('leaves everything else alone', () => {
    show(
      `<div role="search">${box()}</div><div role="textbox" contenteditable="true" class="other"></div>`,
    );
    expect(facebook.recognize(find('[data-lexical-editor]'))).toBeUndefined();
    expect(facebook.recognize(find('.other'))).toBeUndefined();
  });
});

describe('the account', () => {
  it('is the id of the session', () => {
    expect(facebook.account(document)).toBe('1001');
  });
});

describe('whom a comment speaks to', () => {
  it('is the author of the post, not somebody it names', () => {
    show(post(form()));
    expect(people(composerAt())).toEqual(['author bob.ray']);
  });

  it('is the author in a post dialog without a label, and in the older markup', () => {
    show(
      `${post(form('Other'))}<div role="dialog"><h2>Cy’s post</h2>${head('/profile.php?id=77', 'Cy')}<div class="foot">${form()}</div></div>`,
    );
    expect(people(composerAt('.foot [role="textbox"]'))).toEqual(['author 77']);
    show(
      `<div role="article"><h4><a role="link" href="/old.timer">Old Timer</a></h4>${form()}</div>`,
    );
    expect(people(composerAt())).toEqual(['author old.timer']);
  });

  it('is the person, not the group, on a group’s post', () => {
    const top = `<div data-ad-rendering-role="profile_name"><h3><a role="link" href="${tracked('/groups/22/')}">Neighbours</a></h3></div><span><a role="link" href="${tracked('/groups/22/user/33/')}">Dee</a></span>`;
    show(post(form(), top));
    expect(people(composerAt())).toEqual(['author 33']);
  });

  it('is nobody when the author hides, or when it is we', () => {
    show(
      post(form(), '<div data-ad-rendering-role="profile_name"><h3>Anonymous member</h3></div>'),
    );
    expect(people(composerAt())).toEqual([]);
    show(post(form(), head('/profile.php?id=1001', 'Me')));
    expect(people(composerAt())).toEqual([]);
    show(post(form('Comment as Our Page'), head('/our.page', 'Our Page')));
    expect(people(composerAt())).toEqual([]);
  });

  it('is not confused by our own name in the label', () => {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent =
      '{"require":[["CurrentUserInitialData",[],{"USER_ID":"1001","NAME":"Maya \\u004cee"},270]]}';
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = post(form('Comment as Maya Lee'), head('/maya', 'Maya'));
    other.head.append(data);
    const editor = other.querySelector<HTMLElement>('[role="textbox"]');
    const composer = editor && facebook.recognize(editor);
    expect(composer && people(composer)).toEqual(['author maya']);
  });

  it('adds mentions, by name only', () => {
    show(post(form('Comment as Me', `<p>${mention('Ann Lee')} ${mention('Bob Ray')}</p>`)));
    expect(people(composerAt())).toEqual(['author bob.ray', 'mention ~Ann Lee']);
  });
});

describe('whom an answer speaks to', () => {
  const thread = (label: string, inner: string) =>
    post(
      `<div>${comment('cy', 'Cy')}</div><div class="thread">${comment('ann', 'Ann Lee')}<div>${comment('dee', 'Dee <img alt="🌻">')}<div class="answer">${form(label, inner)}</div></div></div>${form('Comment as Me', '<p><br></p>')}`,
    );

  it('is named by the mention it starts with', () => {
    show(
      thread(
        'Write a reply…',
        `<p>${mention('Dee 🌻')} <span data-lexical-text="true">hi</span></p>`,
      ),
    );
    expect(people(composerAt('.answer [role="textbox"]'))).toEqual(['author dee']);
  });

  it.each(['Reply to Ann Lee', 'Ann Lee antworten', '回覆Ann Lee'])(
    'is named by the label %s',
    (label) => {
      show(thread(label, text('hi')));
      expect(people(composerAt('.answer [role="textbox"]'))).toEqual(['author ann']);
    },
  );

  it('is the one who began the thread when nothing names anybody', () => {
    show(thread('Write a reply…', text('hi')));
    expect(people(composerAt('.answer [role="textbox"]'))).toEqual(['author ann']);
  });

  it('is found in the only thread of a post too', () => {
    show(
      post(
        `<div>${comment('ann', 'Ann Lee')}<div class="answer">${form('Write a reply…')}</div></div>${form()}`,
      ),
    );
    expect(people(composerAt('.answer [role="textbox"]'))).toEqual(['author ann']);
  });

  it('is not taken for one when the box stands under all comments', () => {
    show(
      post(`<div>${comment('ann', 'Ann Lee')}${comment('cy', 'Cy')}${form('Comment as Me')}</div>`),
    );
    expect(people(composerAt())).toEqual(['author bob.ray']);
  });
});

describe('whom a message speaks to', () => {
  it('is the profile behind the heading', () => {
    show(`<div role="navigation"><a href="/ann">Ann</a></div>${conversation()}`);
    expect(people(composerAt())).toEqual(['partner bob.ray']);
  });

  it('is known by name only while the heading still shows the last thread', () => {
    show(conversation(undefined, undefined, 'Messages in conversation with Ann Lee'));
    expect(people(composerAt())).toEqual(['partner ~Ann Lee']);
  });

  it('is known by name only without a profile', () => {
    show(conversation(undefined, undefined, '', '<h2>Garden group</h2>'));
    expect(people(composerAt())).toEqual(['partner ~Garden group']);
  });

  it('is the tab’s own person, never somebody elsewhere on the page', () => {
    show(
      `<div><div role="banner"><a href="/me.myself">Me</a></div>${post(form())}<div tabindex="-1" class="tab"><a role="link" aria-label="Cy" href="/cy"><img alt=""></a><div><div role="grid" aria-label="Nachrichten mit Cy"></div>${box('Aa', text('hi'))}<div role="button" aria-label="Senden"></div></div></div></div>`,
    );
    expect(people(composerAt('.tab [role="textbox"]'))).toEqual(['partner cy']);
  });
});

describe('what sends a comment', () => {
  it('is its own button, and plain Enter', () => {
    show(`${post(form('Other'))}<div class="mine">${post(form())}</div>`);
    const composer = composerAt('.mine [role="textbox"]');
    const button = find('.mine #focused-state-composer-submit [role="button"]');
    expect(composer.sendControl()).toBe(button);
    expect(sends(composer, find('.mine i'), click())).toBe(true);
    expect(sends(composer, button, key('Enter'))).toBe(true);
    expect(sends(composer, button, key(' '))).toBe(true);
    expect(sends(composer, composer.editor, key('Enter'))).toBe(true);
    expect(sends(composer, find('#focused-state-composer-submit [role="button"]'), click())).toBe(
      false,
    );
  });

  it('is not a new line, an input method, an open list or an empty box', () => {
    show(post(form()));
    const composer = composerAt();
    const { editor } = composer;
    expect(sends(composer, editor, key('Enter', { shiftKey: true }))).toBe(false);
    expect(sends(composer, editor, key('Enter', { isComposing: true }))).toBe(false);
    expect(sends(composer, editor, key('Enter', { keyCode: 229 }))).toBe(false);
    expect(sends(composer, editor, key('a'))).toBe(false);
    expect(sends(composer, find('[aria-label="Emoji"]'), click())).toBe(false);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ul role="listbox"><li role="option">Ann</li></ul>',
    );
    expect(sends(composer, editor, key('Enter'))).toBe(false);
    show(post(form('', '<p><br></p>', submit('Comment', 'aria-disabled="true"'))));
    expect(sends(composerAt(), find('[role="textbox"]'), key('Enter'))).toBe(false);
    show(post(form('', '<p><br></p>', '')));
    expect(sends(composerAt(), find('[role="textbox"]'), key('Enter'))).toBe(false);
  });
});

describe('what sends a message', () => {
  it('is the button in the Like’s place once there is text', () => {
    show(conversation());
    expect(sends(composerAt(), find('.main'), click())).toBe(true);
    show(conversation('<p><br></p>', 'Send a Like'));
    expect(composerAt().sendControl()).toBeUndefined();
    expect(sends(composerAt(), find('.main'), click())).toBe(false);
  });

  it('is found without its words', () => {
    show(conversation(undefined, 'შეტყობინების გაგზავნა'));
    expect(sends(composerAt(), find('.main'), click())).toBe(true);
  });
});

describe('what sends a post', () => {
  it.each(['Post', 'Posten', 'გამოქვეყნება'])('is the last button, %s', (label) => {
    show(postDialog(label));
    expect(sends(composerAt(), find('.main'), click())).toBe(true);
    expect(sends(composerAt(), find('.main'), key('Enter'))).toBe(true);
    expect(sends(composerAt(), find('[aria-label="Emoji"]'), click())).toBe(false);
    expect(sends(composerAt(), find('[role="textbox"]'), key('Enter'))).toBe(false);
  });

  it.each(['Next', 'Weiter'])('is not %s, but the last step it leads to', (label) => {
    show(postDialog(label, `<p>${mention('Ann Lee')}</p>`));
    const composer = composerAt();
    expect(sends(composer, find('.main'), click())).toBe(false);
    expect(composer.sendControl()).toBeUndefined();
    expect(composer.continues?.()).toBe(false);
    const { editor } = composer;
    show(settings());
    editor.replaceChildren();
    expect(composer.continues?.()).toBe(true);
    expect(people(composer)).toEqual(['mention ~Ann Lee']);
    expect(sends(composer, find('.main'), click())).toBe(true);
    show('');
    expect(composer.continues?.()).toBe(false);
  });

  it('is no dialog that opened without the draft being taken on', () => {
    show(postDialog('Post'));
    const composer = composerAt();
    show(settings());
    expect(composer.continues?.()).toBe(false);
    expect(sends(composer, find('.main'), click())).toBe(false);
  });

  it('speaks to whom it mentions', () => {
    show(postDialog('Post', `<p>${mention('Ann Lee')}</p>`));
    expect(people(composerAt())).toEqual(['mention ~Ann Lee']);
  });
});

describe('release', () => {
  it('presses the button when it is there', () => {
    show(post(form()));
    const pressed = vi.fn();
    find('#focused-state-composer-submit [role="button"]').addEventListener('click', pressed);
    expect(composerAt().release()).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('presses Enter in the box when its button is not mounted', () => {
    show(post(form('', text('Hello'), '')));
    const pressed: KeyboardEvent[] = [];
    const composer = composerAt();
    composer.editor.addEventListener('keydown', (event) => pressed.push(event));
    expect(composer.release()).toBe(true);
    expect(pressed.map(({ key: name, keyCode }) => [name, keyCode])).toEqual([['Enter', 13]]);
  });

  it('says when there is nothing to press', () => {
    show(postDialog('Next'));
    expect(composerAt().release()).toBe(false);
    show(post(form()));
    const composer = composerAt();
    show('');
    expect(composer.release()).toBe(false);
  });
});

describe('outcome', () => {
  const settled = async (act: () => void, composer = composerAt()): Promise<Outcome> => {
    const outcome = outcomeBy(composer, AbortSignal.timeout(20_000));
    act();
    await vi.advanceTimersByTimeAsync(6000);
    return outcome;
  };
  const empty = () => {
    find('[role="textbox"]').innerHTML = '<p><br></p>';
  };
  const add = (markup: string, where: string) =>
    find(where).insertAdjacentHTML('beforebegin', markup);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        observe(): void {}
        disconnect(): void {}
      },
    );
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is sent for a comment that stands under the post', async () => {
    show(post(form()));
    const outcome = settled(() => {
      empty();
      add(comment('me', 'Me', 'Hello'), 'form');
    });
    expect(await outcome).toBe('sent');
  });

  it('is failed when the words come back, or an error shows', async () => {
    show(post(form()));
    const back = settled(() => {
      empty();
      add(comment('me', 'Me', 'Hello'), 'form');
      setTimeout(() => {
        find('[role="article"]:last-of-type').remove();
        find('[role="textbox"]').innerHTML = text('Hello');
      }, 300);
    });
    expect(await back).toBe('failed');
    show(post(form()));
    const alert = settled(() => add('<div role="alert">No.</div>', 'form'));
    expect(await alert).toBe('failed');
  });

  it('is unknown when only the box was emptied, or only somebody else commented', async () => {
    show(post(form()));
    const emptied = outcomeBy(composerAt(), AbortSignal.timeout(50));
    empty();
    expect(await emptied).toBe('unknown');
    show(post(form()));
    const other = outcomeBy(composerAt(), AbortSignal.timeout(50));
    add(comment('cy', 'Cy'), 'form');
    expect(await other).toBe('unknown');
  });

  it('is sent for a message in a new last row, not for older rows loaded above', async () => {
    show(conversation());
    expect(
      await settled(() => {
        empty();
        find('[role="grid"]').insertAdjacentHTML('beforeend', '<div role="row">Hello</div>');
      }),
    ).toBe('sent');
    show(conversation());
    const older = outcomeBy(composerAt(), AbortSignal.timeout(50));
    empty();
    find('[role="grid"]').insertAdjacentHTML('afterbegin', '<div role="row">Older</div>');
    expect(await older).toBe('unknown');
  });

  const says = (row: string) => find('[role="grid"]').insertAdjacentHTML('beforeend', row);
  const own = '<div role="row" id="own"><h5>You sent</h5><div dir="auto">Hello</div></div>';

  it('is failed although the next try has begun when it would be settled', async () => {
    show(conversation());
    const outcome = settled(() => {
      empty();
      says(own);
      setTimeout(() => {
        find('#own').remove();
        find('[role="textbox"]').innerHTML = text('Hello');
        add('<div role="alert">No.</div>', '[role="group"]');
      }, 300);
      setTimeout(() => {
        find('[role="alert"]').remove();
        empty();
        says(own);
      }, 600);
    });
    expect(await outcome).toBe('failed');
  });

  it('is sent for who begins the next message with the same words', async () => {
    show(conversation());
    const outcome = settled(() => {
      empty();
      says(own);
      for (const [index, begun] of ['H', 'Hell', 'Hello'].entries())
        setTimeout(
          () => {
            find('[role="textbox"]').innerHTML = text(begun);
          },
          300 + index * 100,
        );
    });
    expect(await outcome).toBe('sent');
  });

  it('is not proven by a message of theirs', async () => {
    show(conversation());
    const outcome = outcomeBy(composerAt(), AbortSignal.timeout(50));
    empty();
    says('<div role="row"><h5>Bob</h5>Hello</div>');
    expect(await outcome).toBe('unknown');
  });

  describe('that was shown early is', () => {
    /** A message that was believed; answers whether what happens next takes it back. */
    const believed = async (act: () => void): Promise<boolean | undefined> => {
      show(conversation());
      const stop = new AbortController();
      const proof = composerAt().proof(stop.signal);
      empty();
      says(own);
      await vi.advanceTimersByTimeAsync(6000);
      const { outcome, takenBack } = await proof;
      expect(outcome).toBe('sent');
      const answer = takenBack?.(stop.signal);
      await vi.advanceTimersByTimeAsync(60_000);
      act();
      await vi.advanceTimersByTimeAsync(2000);
      stop.abort();
      return answer;
    };
    const remove = () => find('#own').remove();
    const alert = () => add('<div role="alert">No.</div>', '[role="group"]');
    const restore = () => {
      find('[role="textbox"]').innerHTML = text('Hello');
    };

    it.each([
      ['is marked', () => find('#own').insertAdjacentHTML('beforeend', '<i>Couldn’t send</i>')],
      [
        'holds an error',
        () => find('#own').insertAdjacentHTML('beforeend', '<b role="alert">!</b>'),
      ],
      ['goes with an error', () => [remove(), alert()]],
      ['goes, and its words are back', () => [remove(), restore()]],
      ['goes, and the error comes a moment later', () => [remove(), setTimeout(alert, 300)]],
    ])('taken back when it %s', async (_, act) => {
      expect(await believed(act)).toBe(true);
    });

    it.each([
      ['it goes out of sight', remove],
      ['an error is about something else', alert],
      ['an old error stands there as it goes out of sight', () => [alert(), says(own), remove()]],
      ['the same words are written again', restore],
      ['it is drawn anew', () => [remove(), says(own)]],
      ['another conversation is opened', () => show(conversation())],
      [
        'the next one fails',
        () => {
          says('<div role="row" id="next">Next</div>');
          find('#next').remove();
          alert();
        },
      ],
    ])('not taken back when %s', async (_, act) => {
      expect(await believed(act)).toBe(false);
    });
  });

  it('is sent for a post whose dialog has gone, failed for one that is back', async () => {
    show(postDialog('Post'));
    const gone = composerAt();
    sends(gone, find('.main'), click());
    expect(await settled(() => show('<div role="main"></div>'), gone)).toBe('sent');
    show(postDialog('Post'));
    const kept = composerAt();
    sends(kept, find('.main'), click());
    const back = settled(
      () => show(postDialog('Post', text('Hello'), '<div role="alert">No.</div>')),
      kept,
    );
    expect(await back).toBe('failed');
  });

  it('is unknown when the button turned out to lead to another step', async () => {
    show(postDialog('შემდეგი'));
    const composer = composerAt();
    expect(sends(composer, find('.main'), click())).toBe(true);
    expect(await settled(() => show(settings('გამოქვეყნება')), composer)).toBe('unknown');
  });
});

describe('the thread of a draft', () => {
  const at = (pathname: string, search = '') =>
    vi.spyOn(document, 'location', 'get').mockReturnValue({ pathname, search } as Location);
  const thread = () => composerAt().thread?.();
  const comment = (address: string) =>
    `<div role="article"><a href="${address}">Bob Ray</a><div dir="auto">Nice</div></div>`;

  it('is the post, by the ids of its comments', () => {
    const id = btoa('comment:7001_9001');
    show(post(`${comment(`/bob.ray?comment_id=${encodeURIComponent(id)}`)}${form()}`));
    expect(thread()).toBe('post:7001');
  });

  it.each([
    ['/ann/posts/pfbid02AbC?__tn__=x', 'pfbid02AbC'],
    ['https://www.facebook.com/ann/posts/a-title/7002/', '7002'],
    ['/groups/22/permalink/7003/', '7003'],
    ['/permalink.php?story_fbid=7004&id=1', '7004'],
    ['/photo/?fbid=7005&set=a.1', '7005'],
    ['/reel/7006/', '7006'],
  ])('is the post, by its own link: %s', (address, id) => {
    show(post(`<a href="${address.replace('&', '&amp;')}">2 h</a>${form()}`));
    expect(thread()).toBe(`post:${id}`);
  });

  it('is not known in a feed that hides it, even if the address is another post’s', () => {
    at('/ann/posts/1');
    show(post(`${comment('/bob.ray?comment_id=Y29tbWVudA9001')}${form()}`));
    expect(thread()).toBeUndefined();
  });

  it('is a message’s partner, on Messenger’s page as in a tab over another one', () => {
    at('/messages/e2ee/t/4711');
    show(conversation());
    expect(thread()).toBe('with:bob.ray');
    at('/ann');
    show(conversation().replace('role="main"', 'tabindex="-1"'));
    expect(thread()).toBe('with:bob.ray');
  });

  it('is the page’s own address for a group or a name alone, and unknown in a tab', () => {
    const group = conversation(undefined, undefined, undefined, '<h2>Thursday drivers</h2>');
    at('/messages/e2ee/t/4711');
    show(group);
    expect(thread()).toBe('chat:4711');
    at('/ann');
    expect(thread()).toBeUndefined();
    at('/messages/t/4711');
    show(group.replace('role="main"', 'tabindex="-1"'));
    expect(thread()).toBeUndefined();
  });
});

describe('the message that a draft answers', () => {
  const row = (author: string, words: string) =>
    `<div role="row"><div role="gridcell">${author && `<h5>${author}</h5>`}<div dir="auto">${words}</div></div></div>`;
  const answers = (rows: string) => {
    show(conversation().replace(/<div role="row">.*?<\/div>/, rows));
    return composerAt().answers?.();
  };

  it('is the last one when it is theirs, without an id of its own', () => {
    const theirs = {
      kind: 'message',
      from: {
        site: 'facebook',
        role: 'partner',
        handle: 'bob.ray',
        displayName: 'Bob Ray',
        certain: true,
      },
    };
    expect(answers(row('Bob Ray', 'hi'))).toEqual(theirs);
    expect(answers(row('Du hast gesendet', 'hi') + row('Bob', 'hello') + row('', 'there'))).toEqual(
      theirs,
    );
  });

  it.each([
    ['ours', row('Bob Ray', 'hi') + row('You sent', 'hello') + row('', 'again')],
    ['of nobody that a row names', row('', 'hi')],
    ['of somebody else in a group', row('Ann Lee', 'hi')],
    ['of a namesake', row('Bob Rayner', 'hi')],
    ['not there', ''],
  ])('is none when the last one is %s', (_, rows) => {
    expect(answers(rows)).toBeUndefined();
  });
});
