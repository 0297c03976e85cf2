/** Looking around on a page whose parts live in open shadow roots: `closest` and `querySelector` stop at their edge. */

/** The nearest element that matches, from `start` itself upwards and out of open shadow roots. */
export function composedClosest(start: Element, selector: string): Element | undefined {
  let element: Element | undefined = start;
  while (element) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The roots an element lives in, inside out: its open shadow roots, then its document. */
export function rootsOf(element: Element): (Document | ShadowRoot)[] {
  const roots: ShadowRoot[] = [];
  let root: Node = element.getRootNode();
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  return [...roots, element.ownerDocument];
}

/** Whether an element is on the page and neither it nor what holds it is hidden. */
export function isVisible(element: Element): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })
  );
}

/** What matches under `scopes` and can be seen: sites leave hidden old dialogs and hidden twins behind. */
export function visibleAll(scopes: readonly ParentNode[], selector: string): HTMLElement[] {
  return scopes
    .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(selector)])
    .filter(isVisible);
}
