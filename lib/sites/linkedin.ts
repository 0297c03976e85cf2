import type { Addressee, Surface } from '@/lib/draft/draft';
import { composedClosest, rootsOf, visibleAll } from './composed';
import type { Answered, Composer, SiteAdapter } from './composer';
import { answeredComment, lastMessage } from './linkedin/answers';
import { eachOnce, mentionsIn, slugOf } from './linkedin/people';
import { proofOf } from './linkedin/proof';
import { anywhere, comment, message, seen, share } from './linkedin/selectors';
import { answered, partners, quoted } from './linkedin/spoken-to';
import { commentThread, messageThread } from './linkedin/thread';

/** One of LinkedIn's ways to write: where it begins and ends, what sends it and whom it speaks to. */
interface Kind {
  name: 'post' | 'reply' | 'message';
  scopeOf(editor: HTMLElement): Element | undefined;
  surface(scope: Element): Surface;
  control(scope: Element): HTMLElement | undefined;
  /** Whom the box answers, before anybody whom the draft mentions. */
  spokenTo(editor: HTMLElement, scope: Element): Addressee[];
  answers?(editor: HTMLElement, scope: Element): Answered | undefined;
  thread?(scope: Element): string | undefined;
}

const messageKind: Kind = {
  name: 'message',
  scopeOf: (editor) => composedClosest(editor, message.form),
  surface: () => 'message',
  control: (scope) => visibleAll([scope], message.send)[0],
  spokenTo: (_, scope) => partners(scope),
  answers: (_, scope) => lastMessage(scope),
  thread: messageThread,
};

const commentKind: Kind = {
  name: 'reply',
  scopeOf: (editor) => {
    const box = composedClosest(editor, comment.box);
    return box ? (box.parentElement?.closest(comment.box) ?? box) : boxAround(editor);
  },
  surface: () => 'reply',
  control: (scope) => visibleAll([scope], comment.send).findLast(isTextOnly),
  spokenTo: answered,
  answers: (editor, box) => answeredComment(editor, box, ownSlug(editor.ownerDocument)),
  thread: commentThread,
};

const shareKind: Kind = {
  name: 'post',
  scopeOf: (editor) => {
    const box = composedClosest(editor, share.box);
    if (!box?.matches('dialog')) return box;
    return box.querySelector(share.screen) ? box : undefined;
  },
  surface: (scope) => (scope.querySelector(share.quoted) ? 'quote' : 'post'),
  control: (scope) => visibleAll([scope], share.send)[0] ?? lastTextButton(scope),
  spokenTo: (_, scope) => [...scope.querySelectorAll(share.quoted)].slice(0, 1).flatMap(quoted),
};

/** A comment editor whose box has lost its key: the nearest part that holds its button's place and no other editor. */
function boxAround(editor: HTMLElement): Element | undefined {
  for (let part = editor.parentElement; part; part = part.parentElement) {
    if (part.querySelectorAll('[contenteditable="true"][role="textbox"]').length > 1)
      return undefined;
    if (part.querySelector(comment.buttons)) return part;
  }
  return undefined;
}

const isTextOnly = (button: HTMLElement): boolean =>
  button.textContent.trim() !== '' && !button.querySelector('svg, img');

/** V2's Post button has no name of its own: it is the last one with nothing but text, outside of any inner dialog. */
function lastTextButton(scope: Element): HTMLElement | undefined {
  const layer = 'dialog, [role="dialog"], [role="alertdialog"]';
  return visibleAll([scope], 'button').findLast(
    (button) =>
      isTextOnly(button) &&
      button.closest(layer) === scope.closest(layer) &&
      !button.closest('[contenteditable="true"], [data-testid="typeahead-results-container"]'),
  );
}

const isEnabled = (control: HTMLElement): boolean =>
  !control.matches(':disabled, [aria-disabled="true"]');

function composerOf(kind: Kind, editor: HTMLElement, scope: Element): Composer {
  const sendControl = () => kind.control(scope);

  // A native button turns Enter and Space into a click of its own, so keys on it are not looked at here.
  const clickSends = (event: Event): boolean => {
    const control = sendControl();
    return control !== undefined && isEnabled(control) && event.composedPath().includes(control);
  };
  const keySends = (event: KeyboardEvent): boolean => {
    if (event.type !== 'keydown' || event.key !== 'Enter') return false;
    if (event.isComposing || event.keyCode === 229) return false;
    if (!event.composedPath().includes(editor)) return false;
    if (visibleAll(rootsOf(editor), anywhere.mentions).length > 0) return false;
    if (event.ctrlKey || event.metaKey) return true;
    // With "Press Enter to send" on there is no Send button (trap 55).
    return kind.name === 'message' && !event.shiftKey && sendControl() === undefined;
  };

  return {
    site: 'linkedin',
    surface: kind.surface(scope),
    editor,
    editors: () => [editor],
    scope,
    sendControl,
    sends: (event) =>
      event instanceof KeyboardEvent
        ? keySends(event)
        : event.type === 'click' && clickSends(event),
    addressees: () => eachOnce([...kind.spokenTo(editor, scope), ...mentionsIn(editor)]),
    answers: () => kind.answers?.(editor, scope),
    thread: () => kind.thread?.(scope),
    release: (act) => {
      // Whether LinkedIn answers to Ctrl+Enter is not known: it gets the key again, and nothing more.
      if (act instanceof KeyboardEvent && (act.ctrlKey || act.metaKey))
        return editor.isConnected && pressEnter(editor, act);
      const control = sendControl();
      if (control) {
        if (!isEnabled(control)) return false;
        control.click();
        return true;
      }
      return kind.name === 'message' && editor.isConnected && pressEnter(editor);
    },
    proof: (signal) => proofOf({ kind: kind.name, editor, scope }, signal),
  };
}

function pressEnter(
  editor: HTMLElement,
  { ctrlKey, metaKey }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'> = {
    ctrlKey: false,
    metaKey: false,
  },
): true {
  const key = {
    ctrlKey,
    metaKey,
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  editor.dispatchEvent(new KeyboardEvent('keydown', key));
  editor.dispatchEvent(new KeyboardEvent('keyup', key));
  return true;
}

function ownSlug(page: Document): string | undefined {
  const link = page.querySelector<HTMLAnchorElement>(anywhere.me);
  return link ? slugOf(link.href) : undefined;
}

/** LinkedIn: two page builds (V1 Ember, V2 SDUI) side by side, and an interop shadow root between them. */
export const linkedin: SiteAdapter = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  seen,
  account: ownSlug,
  recognize: (editor) => {
    if (editor.matches(anywhere.decoy)) return undefined;
    for (const kind of [messageKind, commentKind, shareKind]) {
      const scope = kind.scopeOf(editor);
      if (scope) return composerOf(kind, editor, scope);
    }
    return undefined;
  },
};
