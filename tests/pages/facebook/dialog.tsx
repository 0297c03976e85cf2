import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { sx } from './looks';

/** Open dialogs, the newest last: only that one holds the focus. */
const open: HTMLElement[] = [];

const focusable = '[tabindex="0"], a[href], [contenteditable="true"]';

/** Keeps the focus inside the newest dialog, as Facebook does: what takes it outside gives it back at once. */
function keepFocus(event: FocusEvent): void {
  const top = open.at(-1);
  const { target } = event;
  if (!top || !(target instanceof Element) || top.contains(target)) return;
  if (target.closest('[role="listbox"]')) return;
  const back = event.relatedTarget;
  if (back instanceof HTMLElement && top.contains(back)) back.focus();
  else top.querySelector<HTMLElement>(focusable)?.focus();
}

/** Everything under the newest dialog is hidden from assistive technology. */
function hideRest(): void {
  const top = open.at(-1)?.closest<HTMLElement>('[data-layer]');
  for (const element of document.querySelectorAll('#mount > *, [data-layer]')) {
    if (top && element !== top) element.setAttribute('aria-hidden', 'true');
    else element.removeAttribute('aria-hidden');
  }
}

/** A modal dialog over the page. `named`: has an `aria-label`; a post's own dialog has none. */
export function Dialog(props: {
  label?: string;
  labelledBy?: string;
  look?: string;
  onClose(): void;
  children: ReactNode;
}) {
  const own = useRef<HTMLDivElement>(null);
  const { onClose } = props;
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = own.current;
    if (!element) return;
    const before = document.activeElement;
    open.push(element);
    hideRest();
    document.addEventListener('focusin', keepFocus);
    if (!element.contains(document.activeElement))
      element.querySelector<HTMLElement>(focusable)?.focus();
    return () => {
      open.splice(open.indexOf(element), 1);
      if (!open.length) document.removeEventListener('focusin', keepFocus);
      hideRest();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <div data-layer="">
      <div className={sx('veil')}>
        <div
          ref={own}
          role="dialog"
          aria-modal="true"
          aria-label={props.label}
          aria-labelledby={props.labelledBy}
          className={sx('dialog', props.look)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close.current();
          }}
        >
          {props.children}
        </div>
      </div>
    </div>,
    document.body,
  );
}
