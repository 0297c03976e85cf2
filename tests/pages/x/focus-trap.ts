/**
 * X's modal focus trap, rebuilt from what is publicly known of it: the topmost trap wins; focus that leaves it from
 * an element marked `no-focustrapview-refocus` (the editor) jumps to the first tabbable without that mark, usually
 * Close; any re-render and any return to the window does so when the focus is not on one of its tabbables.
 */
const traps: HTMLElement[] = [];
const mark = 'no-focustrapview-refocus';
const candidates =
  'a[href],button:not([disabled]),input:not([disabled]),textarea,[contenteditable=true],[tabindex]:not([tabindex="-1"])';

const focus = (element: HTMLElement | undefined) => element?.focus({ preventScroll: true });

export interface FocusTrap {
  /** To be called after every re-render of the modal. */
  rerendered(): void;
  remove(): void;
}

/** Traps the focus in `root` until removed, and then gives it back. */
export function trapFocus(root: HTMLElement): FocusTrap {
  let tabbing = false;
  const before = document.activeElement;
  const tabbables = (): HTMLElement[] => {
    const found = [...root.querySelectorAll<HTMLElement>(candidates)];
    return found.length > 0 ? found : [root];
  };
  const onTop = () => traps.at(-1) === root;
  const restore = () => {
    const list = tabbables();
    const { activeElement } = document;
    if (onTop() && !list.some((element) => element === activeElement)) focus(list[0]);
  };
  const down = (event: KeyboardEvent) => {
    tabbing = event.key === 'Tab';
  };
  const up = () => {
    tabbing = false;
  };
  const out = ({ relatedTarget: to, target: from }: FocusEvent) => {
    if (!onTop() || !(to instanceof Node) || !(from instanceof HTMLElement)) return;
    if (root.contains(to) && to !== root) return;
    const list = tabbables();
    const index = list.indexOf(from);
    if (from.hasAttribute(mark)) focus(list.find((element) => !element.hasAttribute(mark)));
    else if ((tabbing && index === list.length - 1) || from === root) focus(list[0]);
    else if (tabbing && index === 0) focus(list.at(-1));
    else if (tabbing) focus(from);
  };
  traps.push(root);
  root.addEventListener('keydown', down);
  root.addEventListener('keyup', up);
  root.addEventListener('focusout', out);
  window.addEventListener('focus', restore);
  return {
    rerendered: restore,
    remove() {
      traps.splice(traps.indexOf(root), 1);
      root.removeEventListener('keydown', down);
      root.removeEventListener('keyup', up);
      root.removeEventListener('focusout', out);
      window.removeEventListener('focus', restore);
      setTimeout(() => {
        const inside = traps.some((trap) => trap.contains(document.activeElement));
        if (!inside && before instanceof HTMLElement) focus(before);
      });
    },
  };
}
