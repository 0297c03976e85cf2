import { type Caret, caretOf, putCaret } from './caret';

/** The caret of an editor when the focus last went from it. */
const left = new WeakMap<HTMLElement, Caret>();

/** Editors that the focus is being given back to by us, and not by the page. */
const returning = new WeakSet<HTMLElement>();

const hasFocus = (editor: HTMLElement): boolean => {
  const root = editor.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === editor;
};

function restore(editor: HTMLElement, caret: Caret | undefined): void {
  if (!editor.isConnected || hasFocus(editor)) return;
  returning.add(editor);
  try {
    editor.focus({ preventScroll: true });
  } finally {
    returning.delete(editor);
  }
  if (caret) putCaret(editor, caret);
}

/**
 * Remembers where the caret stands. The answer gives focus and caret back to the editor, without scrolling the page;
 * it does nothing while the editor still has the focus, for then the person has not been away.
 */
export function saveSelection(editor: HTMLElement): () => void {
  const saved = hasFocus(editor) ? caretOf(editor) : undefined;
  if (saved) left.delete(editor);
  // A caret noted when the focus left the editor is newer than the one from when the card was opened.
  return () => restore(editor, left.get(editor) ?? saved);
}

/** Within this time after the person's own press outside our layer (milliseconds), a move of the focus is theirs. */
const ownPress = 1000;

/** How often the focus is taken back before the page gets its way: never a tug-of-war. */
const patience = 8;

/**
 * Keeps the focus in our layer while a person uses it, though the page's focus trap may want it (sites.md §1.1: X
 * gives it to the Close button, where the next Enter discards the draft).
 *
 * The page is not told that the focus went from the editor to us, so it neither springs its trap nor unmounts what
 * it only shows while the editor has the focus (Facebook's send button). When the focus then moves on to some other
 * place by the person's own act, the page is told late.
 *
 * @returns stops guarding.
 */
export function guardFocus(layer: HTMLElement, editor: HTMLElement): () => void {
  const shadow = layer.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return () => {};
  const { host } = shadow;
  let inner: HTMLElement | undefined;
  let pressedAway = Number.NEGATIVE_INFINITY;
  /** The Tab key is down: the browser moves the focus before it comes up again. */
  let tabbing = false;
  let takenBack = 0;
  let kept = false;

  // Moves of the focus inside one shadow root are not seen from outside it, so each tree on the way is listened to;
  // seen from an outer tree, we are the host of that shadow root.
  const trees: EventTarget[] = [window];
  const hosts: (EventTarget | null)[] = [host];
  for (let root = host.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    trees.push(root);
    hosts.push(root.host);
  }

  const isOurs = (event: Event): boolean => event.composedPath().includes(host);
  const inEditor = (event: Event): boolean => event.composedPath().includes(editor);

  const tellLate = (to: EventTarget | null): void => {
    if (!kept) return;
    kept = false;
    if (!editor.isConnected) return;
    editor.dispatchEvent(new FocusEvent('blur', { relatedTarget: to, composed: true }));
    editor.dispatchEvent(
      new FocusEvent('focusout', { relatedTarget: to, bubbles: true, composed: true }),
    );
  };

  const leaves = (event: FocusEvent): void => {
    if (isOurs(event)) {
      event.stopImmediatePropagation();
      return;
    }
    if (inEditor(event)) {
      // Also when it goes to the site's send button: Draft.js takes the caret away with the focus, and a send that is
      // held there gives both back.
      const caret = caretOf(editor);
      if (caret) left.set(editor, caret);
    }
    if (event.relatedTarget !== host) return;
    event.stopImmediatePropagation();
    if (inEditor(event)) kept = true;
  };

  /** The focus goes from us to the page. */
  const moves = (event: FocusEvent): void => {
    const theirs = tabbing || event.timeStamp - pressedAway < ownPress || returning.has(editor);
    if (!theirs && inner?.isConnected && takenBack < patience) {
      event.stopImmediatePropagation();
      takenBack += 1;
      inner.focus({ preventScroll: true });
      return;
    }
    inner = undefined;
    takenBack = 0;
    if (!inEditor(event)) tellLate(event.target);
    else if (kept) event.stopImmediatePropagation();
  };

  const note = (): void => {
    if (shadow.activeElement instanceof HTMLElement) inner = shadow.activeElement;
  };

  const arrives = (event: FocusEvent): void => {
    if (isOurs(event)) {
      event.stopImmediatePropagation();
      note();
    } else if (inner && hosts.includes(event.relatedTarget)) {
      // The second of a pair (`focus`, `focusin`), after we took the focus back at the first.
      if (shadow.activeElement) event.stopImmediatePropagation();
      else moves(event);
    }
    if (event.type === 'focusin' && inEditor(event)) kept = false;
  };

  const acts = (event: Event): void => {
    if (!event.isTrusted) return;
    tabbing = event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Tab';
    const pressesAway = event.type === 'pointerdown' && !isOurs(event);
    if (pressesAway) pressedAway = event.timeStamp;
    else if (event.type !== 'keyup') pressedAway = Number.NEGATIVE_INFINITY;
  };

  const stopped = new AbortController();
  const options = { capture: true, signal: stopped.signal };
  const on = (tree: EventTarget, types: string[], listen: (event: never) => void): void => {
    for (const type of types) tree.addEventListener(type, listen as EventListener, options);
  };
  for (const tree of trees) {
    on(tree, ['blur', 'focusout'], leaves);
    on(tree, ['focus', 'focusin'], arrives);
  }
  // Moves within our own layer stay in it.
  on(shadow, ['focusin'], note);
  on(window, ['pointerdown', 'keydown', 'keyup'], acts);

  return () => {
    stopped.abort();
    if (!hasFocus(editor)) tellLate(null);
  };
}
