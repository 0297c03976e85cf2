import css from '@/components/nudge/nudge.css?inline';
import { schemeOf } from './scheme';

/** One composer's place on the page for everything that we show. */
export interface NudgeHost {
  /** Where React renders, inside our shadow root. */
  readonly layer: HTMLElement;
  /** Where a mirror of a field paints, inside our shadow root and under `layer`. */
  readonly overlay: HTMLElement;
  /** The only node of ours in the page's tree. */
  readonly host: HTMLElement;
  /**
   * Puts the host back when the page took it away or moved the composer into another dialog. After a few times it
   * gives up: a page that insists gets its way.
   */
  reattach(): void;
  dispose(): void;
}

/** Says nothing: pages look for the marks of extensions. */
const tag = 'side-note';

/** How often the page may remove the host before we leave it at that. */
const patience = 5;

/** Only tests can look inside; a page cannot. */
const mode: ShadowRootMode = import.meta.env.OPEN_ROOTS ? 'open' : 'closed';

/**
 * What happens in our layer stays there: to the page, the target would be a plain element, and its single-letter
 * shortcuts would fire while a person types a reason (sites.md, trap 10).
 */
const kept = [
  'beforeinput',
  'change',
  'click',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'contextmenu',
  'copy',
  'cut',
  'dblclick',
  'focusin',
  'focusout',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseout',
  'mouseover',
  'mouseup',
  'paste',
  'pointercancel',
  'pointerdown',
  'pointerout',
  'pointerover',
  'pointerup',
  'select',
  'selectstart',
  'touchend',
  'touchstart',
] as const;

const stop = (event: Event): void => event.stopPropagation();

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** The root of X's focus trap, inside its dialog: what is inside it may hold the focus. */
const trap = '[role="group"][tabindex="0"]';

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/**
 * Where a host must stand to be usable: inside the dialog that holds the editor (everything outside a modal one is
 * inert), through open shadow roots; else the document element, which no site's framework re-renders.
 */
export function parentFor(editor: HTMLElement): Element {
  let inside: Element | undefined;
  for (let node: Node | null = editor; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    if (node.matches(trap)) inside = node;
    if (node.matches(dialogs)) return inside ?? node;
  }
  return editor.ownerDocument.documentElement;
}

/** Builds a host that is not on the page yet. */
export function build(document: Document): {
  host: HTMLElement;
  layer: HTMLElement;
  overlay: HTMLElement;
} {
  const host = document.createElement(tag);
  host.setAttribute('popover', 'manual');
  // A focus trap then counts the host as one of its own. With `delegatesFocus` it is no tab stop by itself.
  host.tabIndex = 0;
  const root = host.attachShadow({ mode, delegatesFocus: true });
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  }
  const overlay = document.createElement('div');
  const layer = document.createElement('div');
  layer.className = 'nudge';
  root.append(overlay, layer);
  for (const type of kept) root.addEventListener(type, stop);
  return { host, layer, overlay };
}

/** Puts an element into the top layer: above every `z-index`, and cut by no scroll box. */
export function raise(host: HTMLElement): void {
  if (!host.isConnected || typeof host.showPopover !== 'function') return;
  if (!host.matches(':popover-open')) host.showPopover();
}

/**
 * Makes the host of one composer and puts it on the page.
 *
 * @param anchor what the host belongs to now: the editor, or the send control of a later step without one.
 */
export function createHost(anchor: () => HTMLElement): NudgeHost {
  const { host, layer, overlay } = build(anchor().ownerDocument);
  let removals = 0;
  let over = false;

  // Only the one list of children that the host is in: no observer of the page.
  const watch = new MutationObserver(() => {
    if (!host.isConnected) reattach();
  });

  const attach = (parent: Element): void => {
    watch.disconnect();
    parent.append(host);
    watch.observe(parent, { childList: true });
    raise(host);
  };

  const reattach = (): void => {
    const beside = anchor();
    if (over || !beside.isConnected) return;
    layer.dataset.scheme = schemeOf(beside);
    const parent = parentFor(beside);
    if (host.isConnected && host.parentNode === parent) {
      raise(host);
      return;
    }
    // Gone together with a dialog is no removal of ours.
    if (!host.isConnected && host.parentNode === null) removals += 1;
    if (removals > patience) watch.disconnect();
    else attach(parent);
  };

  layer.dataset.scheme = schemeOf(anchor());
  attach(parentFor(anchor()));

  return {
    host,
    layer,
    overlay,
    reattach,
    dispose() {
      over = true;
      watch.disconnect();
      host.remove();
    },
  };
}
