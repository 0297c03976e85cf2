import type { Composer, SiteAdapter } from './composer';
import { commentBox } from './facebook/comment-box';
import { conversation } from './facebook/conversation';
import { newPost } from './facebook/new-post';
import { addresseesOf, selfOf } from './facebook/people';
import type { Place } from './facebook/place';
import { proofOf } from './facebook/proof';
import { hasOpenList, isEnabled, isStep, markup, seen } from './facebook/selectors';

const isActivation = (event: Event): boolean =>
  event.type === 'click' ||
  // The button is a div: Enter and Space are its own doing, and no click follows them (sites.md, trap 31).
  (event instanceof KeyboardEvent &&
    event.type === 'keydown' &&
    (event.key === 'Enter' || event.key === ' '));

/** Plain Enter, with nothing being composed: the key code 229 is what an input method sends in its stead. */
const isSendingKey = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  event.type === 'keydown' &&
  event.key === 'Enter' &&
  !event.shiftKey &&
  !event.isComposing &&
  event.keyCode !== 229;

const within = (event: Event, element: Element | undefined): boolean =>
  element !== undefined && event.composedPath().includes(element);

function composerOf(editor: HTMLElement, place: Place): Composer {
  const sendControl = (): HTMLElement | undefined => {
    const button = place.button();
    return button && !isStep(button) ? button : undefined;
  };
  return {
    site: 'facebook',
    surface: place.surface,
    editor,
    editors: () => [editor],
    scope: place.scope,
    sendControl,
    sends(event) {
      const button = place.button();
      if (button && isActivation(event) && within(event, button)) {
        if (!isEnabled(button)) return false;
        place.pressed?.();
        return !isStep(button);
      }
      if (!place.enterSends || !isSendingKey(event) || !within(event, editor)) return false;
      return place.ready() && !hasOpenList(editor);
    },
    addressees() {
      const mentions = place.mentions().map((person) => ['mention', person] as const);
      return addresseesOf(selfOf(editor.ownerDocument), [place.spokenTo(), ...mentions]);
    },
    answers: () => place.answers?.(),
    thread: () => place.thread?.(),
    release() {
      const button = sendControl();
      if (button && isEnabled(button)) {
        button.click();
        return true;
      }
      if (!place.enterSends || !editor.isConnected || !place.ready()) return false;
      // The button is mounted only while the box has the focus; Enter in the box does the same.
      editor.focus();
      editor.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          code: 'Enter',
          keyCode: 13,
          which: 13,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
      return true;
    },
    proof: (signal) => proofOf(editor.ownerDocument, place.signs(), signal),
    continues: () => place.continues?.() ?? false,
  };
}

/** Facebook in its desktop form: posts, comments and replies, Messenger (sites.md section 2). */
export const facebook: SiteAdapter = {
  site: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  seen,
  account: (document) => selfOf(document).id,
  recognize(editor) {
    if (!editor.isConnected || !editor.matches(markup.editor)) return undefined;
    const place = commentBox(editor) ?? newPost(editor) ?? conversation(editor);
    return place && composerOf(editor, place);
  },
};
