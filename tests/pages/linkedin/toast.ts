import { h, icon } from './dom';

/** Shows what became of a send. V2's toast bears no mark of success but its link. */
export function toast(
  build: 'v1' | 'v2',
  kind: 'success' | 'error',
  text: string,
  link?: { href: string; text: string },
): void {
  const words = h('p', {}, text, ' ', link && h('a', { href: link.href }, link.text));
  const item =
    build === 'v1'
      ? h('div', {
          class: 'artdeco-toast-item artdeco-toast-item--visible p-toast',
          'data-test-artdeco-toast-item-type': kind,
          role: 'alert',
        })
      : h('div', { class: 'p-toast', role: 'alert' });
  const dismiss = h(
    'button',
    { 'aria-label': 'Dismiss', class: 'p-round', onclick: () => item.remove() },
    icon('close'),
  );
  item.append(words, dismiss);
  place().append(item);
  setTimeout(() => item.remove(), 6000);
}

function place(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.artdeco-toasts');
  if (there) return there;
  const made = h('div', { class: 'artdeco-toasts', id: 'artdeco-toasts' });
  document.body.append(made);
  return made;
}
