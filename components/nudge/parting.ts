import { dress } from '@/components/locale';
import { build, raise } from '@/lib/nudge/host';

let taken: (() => void) | undefined;

/**
 * Says one line on the page itself, for a composer that has gone with its dialog. The line goes by its own animation,
 * and covers nothing that could be pressed: no timer, and nothing of ours stays behind. A later one takes its place.
 *
 * @param scheme how the composer's layer was drawn; without it, light.
 * @returns the line.
 */
export function tellParting(document: Document, words: string, scheme = 'light'): HTMLElement {
  taken?.();
  const { host, layer, overlay } = build(document);
  overlay.remove();
  // There is nothing in it to reach by the keyboard.
  host.removeAttribute('tabindex');
  layer.dataset.scheme = scheme;
  dress(layer);
  const line = document.createElement('p');
  line.className = 'parting';
  line.setAttribute('role', 'status');
  const leave = (): void => {
    host.remove();
    if (taken === leave) taken = undefined;
  };
  // A screen reader tells what changes in a region that it knows: the words come once the region is there.
  line.addEventListener('animationstart', () => line.replaceChildren(words), { once: true });
  for (const type of ['animationend', 'animationcancel']) line.addEventListener(type, leave);
  layer.append(line);
  document.documentElement.append(host);
  raise(host);
  taken = leave;
  return line;
}
