/**
 * LinkedIn's markup. Two builds are live at once, per account and per page, and mixed within one page: V1 (Ember,
 * `artdeco`) and V2 (SDUI, React, hashed classes). Newer markup stands first, older is still served.
 * Labels are localised and are only used where nothing else tells two things apart.
 */
export const seen = '2026-10-09';

/** The share box: light DOM or interop shadow root (V1), native dialog or a page of its own (V2). */
export const share = {
  box: [
    'dialog[data-testid="dialog"]', // V2
    '[data-sdui-screen*="sharing.ShareCompose"]', // V2, /sharing/compose
    '[data-test-modal-id="sharebox"]', // V1 and interop
    '.share-box-v2__modal', // V1
    '.share-box', // 2022
  ].join(),
  /** A V2 dialog is a share box only when it holds this: other dialogs use the same test id. */
  screen: '[data-sdui-screen*="sharing.ShareCompose"], [componentkey="ShareBox_textEditor"]',
  send: 'button.share-actions__primary-action',
  /** The post that is shared along in a repost with thoughts. */
  quoted: '.update-components-mini-update-v2, .feed-shared-mini-update-v2',
} as const;

/** Comment boxes and reply boxes: they share their markup. */
export const comment = {
  box: '[componentkey^="commentBox-"], .comments-comment-box, form.comments-comment-box__form',
  /** V2 puts its button here, once there is text. */
  buttons: '[componentkey*="commentButtonSection"], [id*="commentButtonSection"]',
  send: [
    '[componentkey*="commentButtonSection"] button', // V2
    '[id*="commentButtonSection"] button', // V2
    'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]', // 2026-02
    'button.comments-comment-box__submit-button--cr', // V1
    'button.comments-comment-box__submit-button', // V1
  ].join(),
  row: [
    '[id^="replaceableComment_"]', // V2
    '[componentkey^="replaceableComment_"]', // V2
    'article.comments-comment-entity', // V1
    'article.comments-comment-item', // 2023
  ].join(),
  rowName: '.comments-comment-meta__description-title, .comments-post-meta__name-text',
} as const;

/** A post in the feed or on its own page. */
export const post = {
  box: [
    '[role="listitem"][componentkey]', // V2 feed
    '[id^="expanded"][id$="FeedType_FEED_DETAIL"]', // V2 detail page: the composer stands outside of it
    '.feed-shared-update-v2', // V1
  ].join(),
  author: [
    'a.update-components-actor__meta-link', // V1
    'a.update-components-actor__container-link', // 2023
    'a[data-view-name="feed-actor-image"]', // 2026-02
  ].join(),
  authorName: '.update-components-actor__title, .update-components-actor__name',
} as const;

/** Messaging: the same form on its own page and in the overlay's bubbles. */
export const message = {
  form: '[class~="msg-form"]',
  send: 'button.msg-form__send-button, button.msg-form__send-btn',
  bubble: '.msg-overlay-conversation-bubble',
  /** Header of a thread, never the list of threads beside it. */
  partner: [
    'a.msg-thread__link-to-profile',
    '.msg-overlay-bubble-header__title',
    '.msg-entity-lockup__entity-title',
  ].join(),
  /** People picked for a new message. */
  pill: 'button.artdeco-pill--dismiss',
  row: '.msg-s-event-listitem',
  inbound: '.msg-s-event-listitem--other',
  pending: '[class*="--is-pending"]',
  failed: '[class*="--is-error"]',
  banner: '.msg-form--message-send-failure-banner',
} as const;

export const anywhere = {
  /** Quill's paste target, a second contenteditable off the screen beside each editor. */
  decoy: '.ql-clipboard',
  /** Open lists in which Enter picks a person. */
  mentions: [
    '[data-testid="typeahead-results-container"] [role="option"]', // V2
    '.editor-typeahead__typeahead-item', // V1
    '.search-typeahead-v2__hit', // V1
    '.msg-form__mentions-picker', // group messages
  ].join(),
  mention: 'span[data-type="mention"], a.ql-mention',
  profile: 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]',
  toast: '.artdeco-toast-item, [data-testid*="toast"], [role="alert"]',
  toastError:
    '[data-test-artdeco-toast-item-type="error"], .artdeco-toast-item--error, [type="error-pebble"]',
  toastLink: 'a[href*="/feed/update/"], a[href*="/posts/"]',
  me: '.global-nav__me a[href*="/in/"], .feed-identity-module a[href*="/in/"], a[href*="/in/"]:has(img.global-nav__me-photo)',
} as const;

/** Names in the addresses of the requests that a send makes (sites.md 3.6). */
export const requests = {
  post: /voyagerContentcreationDashShares/,
  reply: /\.comments\.create(Comment|Reply)|voyagerSocialDashNormComments/,
  message: /voyagerMessagingDashMessengerMessages\?action=createMessage/,
} as const;
