/**
 * The editing host (contenteditable root or textarea) that an event belongs to, through open shadow roots.
 * `undefined` when the event is not in one.
 */
export function editingHostOf(event: Event): HTMLElement | undefined {
  for (const node of event.composedPath()) {
    if (node instanceof HTMLTextAreaElement) return node;
    if (node instanceof HTMLElement && node.isContentEditable) return outermostHost(node);
  }
  return undefined;
}

function outermostHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Smaller boxes are search fields, one-line settings and the like. CSS pixels. */
const leastComposer = { width: 120, height: 18 };

/**
 * Whether an editing host that no adapter knows looks like a place to write a post or a message, so that it may
 * have underlines (never a gate). Search boxes, read-only fields and off-screen decoys are not.
 */
export function looksLikeComposer(host: HTMLElement): boolean {
  if (host.closest('[role=search], [role=searchbox], [role=combobox], [aria-readonly=true]'))
    return false;
  if (host instanceof HTMLTextAreaElement ? host.readOnly : host.getAttribute('role') !== 'textbox')
    return false;
  const { width, height, right } = host.getBoundingClientRect();
  return width >= leastComposer.width && height >= leastComposer.height && right > 0;
}
