type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;
type Child = Node | string | undefined;

/** One element: attributes by name, `onclick` and the like as listeners, children as nodes or text. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const shapes = {
  like: 'M7 21H4V10h3m0 11V10l4-7c1.5 0 2.5 1 2.2 2.6L12.7 9H18a2 2 0 0 1 2 2.4l-1.4 7A2 2 0 0 1 16.6 20H7',
  comment: 'M4 5h16v11H10l-5 4v-4H4z',
  repost: 'M7 7h10v5m0 5H7v-5m-3 2 3-3 3 3m4-4 3 3 3-3',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 10h.01M15 10h.01M8.5 14.5a4.5 4.5 0 0 0 7 0',
  calendar: 'M5 6h14v14H5zm0 4h14M9 4v3m6-3v3',
} as const;

/** A line icon; `id` as the site gives it. */
export function icon(shape: keyof typeof shapes, id?: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'p-icon');
  svg.setAttribute('aria-hidden', 'true');
  if (id) svg.id = id;
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[shape]);
  svg.append(path);
  return svg;
}

/** Waits as the site's network and rendering make one wait. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
