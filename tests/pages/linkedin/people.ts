import { h } from './dom';
import type { Person } from './world';

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');

/** A drawn picture: two letters on a person's own colour. */
export function picture(
  { name, hue }: Person,
  size: 's' | 'm' | 'l' = 'm',
  extraClass = '',
): HTMLImageElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 42% 44%)"/><text x="24" y="31" font-family="system-ui, sans-serif" font-size="18" font-weight="600" fill="#fff" text-anchor="middle">${initials(name)}</text></svg>`;
  return h('img', {
    class: `p-picture p-picture--${size} ${extraClass}`,
    alt: name,
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
  });
}

/** A name as the site doubles it: once for the eye with the degree, once for a screen reader (trap 50). */
export function doubledName({ name, degree }: Person, className = ''): HTMLElement {
  return h(
    'span',
    { class: `p-name ${className}` },
    h('span', { 'aria-hidden': 'true' }, name),
    h('span', { class: 'visually-hidden' }, `View ${name}’s profile`),
    degree && h('span', { class: 'p-degree' }, ` • ${degree}`),
  );
}

export const urnOf = (() => {
  let count = 9000;
  /** A fresh id, as the server would give one. */
  return (kind: string) => {
    count += 1;
    return `urn:li:${kind}:${count}`;
  };
})();

export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
