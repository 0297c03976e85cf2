/** Whether our layer is drawn light or dark. */
export type Scheme = 'light' | 'dark';

/** Relative luminance, 0 (black) to 1 (white), of a computed `rgb()` colour (WCAG 2.2). `undefined` for other notations. */
export function luminance(color: string): number | undefined {
  const parts = /^rgba?\((\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)/
    .exec(color)
    ?.slice(1);
  if (!parts) return undefined;
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const channel = Number(part) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The scheme of the page around an editor. The sites have themes of their own, whatever the system prefers, and not
 * all of them say so by `color-scheme`; but an editor's text is always readable, so light text means a dark page.
 */
export function schemeOf(editor: HTMLElement): Scheme {
  const text = luminance(getComputedStyle(editor).color);
  if (text !== undefined) return text > 0.4 ? 'dark' : 'light';
  const prefersDark =
    typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
  return prefersDark ? 'dark' : 'light';
}
