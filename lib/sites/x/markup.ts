/**
 * What X's pages look like to us: every selector the adapter uses, in one table. `data-testid`, roles, ids and the
 * shape of routes are stable there; class names are generated and labels are localised, so neither is used.
 */
export const seen = '2026-10-09';

const testId = (id: string) => `[data-testid="${id}"]`;

export const markup = {
  /** The editor itself on desktop (Draft.js); on the mobile web the `<textarea>` inside it. `_1`… are thread parts. */
  postEditor: '[data-testid^="tweetTextarea_"]',
  dialog: '[role="dialog"]',
  toolBar: testId('toolBar'),
  /** Until 2024 a `div[role=button]`, since then a `<button>`. The inline one stands on home and status pages. */
  postButton: `${testId('tweetButton')}, ${testId('tweetButtonInline')}`,
  /** `inline_reply` in older copies, `inline_reply_offscreen` since. */
  inlineReply: '[data-testid^="inline_reply"]',
  /** Nothing above these belongs to one composer any more. */
  page: 'main, [data-testid="primaryColumn"], #react-root, body',
  article: `article${testId('tweet')}`,
  /** Two children: the name, then the handle with the time (`UserName` without a hyphen is a profile's heading). */
  userName: testId('User-Name'),
  postText: testId('tweetText'),
  toast: testId('toast'),
  /** Mentions, hashtags: rows that Enter picks. */
  openList: '[id^="typeaheadDropdown"]',
  listRow: '[role="option"], [data-testid="typeaheadResult"]',
  profileLink: `a${testId('AppTabBar_Profile_Link')}`,
  accountButton: `${testId('SideNav_AccountSwitcher_Button')} [data-testid^="UserAvatar-Container-"]`,
  chatEditor: `textarea${testId('dm-composer-textarea')}`,
  chatForm: testId('dm-composer-form'),
  /** Mounts only once there is text; until then a voice button stands in its place. */
  chatButton: testId('dm-composer-send-button'),
  /** The full page's conversation, or the floating drawer over other pages. */
  chatPanel: `${testId('dm-conversation-panel')}, ${testId('chat-drawer-root')}`,
  chatPage: testId('dm-conversation-panel'),
  chatHeader: testId('dm-conversation-header'),
  chatName: testId('dm-conversation-username'),
  /** How many take part; a group hides who they are. */
  chatCount: '[data-participant-count]',
  chatRow: '[data-dm-message-row]',
  chatRowText: '[data-testid^="message-text-"]',
} as const;

/** The editing host of a post's part, from an element in it. */
const part = /^tweetTextarea_\d+$/;

/** Whether an editing host writes a post (and not, say, its label or a search field). */
export function isPostEditor(editor: Element): boolean {
  const marked = editor.closest<HTMLElement>(markup.postEditor);
  return marked !== null && part.test(marked.dataset.testid ?? '');
}

/** The editing hosts of all parts of a post under `scope`, in reading order. */
export function postEditors(scope: ParentNode): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(markup.postEditor)].flatMap((marked) => {
    if (!part.test(marked.dataset.testid ?? '')) return [];
    if (marked.matches('[contenteditable="true"], textarea')) return [marked];
    return marked.querySelector('textarea') ?? [];
  });
}

/** Whether a control would act if it were pressed: X sets `disabled` and `aria-disabled`, older markup only the latter. */
export const isEnabled = (control: Element): boolean =>
  !control.hasAttribute('disabled') && control.getAttribute('aria-disabled') !== 'true';

/** Whether a suggestion list of this editor is open, so that Enter picks from it. */
export function hasOpenList(editor: HTMLElement): boolean {
  const active = editor.getAttribute('aria-activedescendant');
  if (active && editor.ownerDocument.getElementById(active)) return true;
  const lists = editor.ownerDocument.querySelectorAll(markup.openList);
  return [...lists].some((list) => list.querySelector(markup.listRow));
}
