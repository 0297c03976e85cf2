// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { tellParting } from './parting';

const hosts = () => [...document.querySelectorAll('side-note')];
afterEach(() => {
  for (const host of hosts()) host.remove();
});

describe('a last word on the page', () => {
  it('is told politely: the words come into a region that is there', () => {
    const line = tellParting(document, 'Sent.', 'dark');
    expect(line.getAttribute('role')).toBe('status');
    expect(line.textContent).toBe('');
    line.dispatchEvent(new Event('animationstart'));
    expect(line.textContent).toBe('Sent.');
    expect(line.parentElement?.dataset.scheme).toBe('dark');
    expect([line.parentElement?.lang, line.parentElement?.dir]).toEqual(['en', 'ltr']);
  });

  it('leaves nothing behind once its animation is over', () => {
    const line = tellParting(document, 'Sent.');
    line.dispatchEvent(new Event('animationend'));
    expect(hosts()).toEqual([]);
  });

  it('gives way to a later one, and cannot take that along', () => {
    const first = tellParting(document, 'One.');
    tellParting(document, 'Two.');
    expect(hosts()).toHaveLength(1);
    first.dispatchEvent(new Event('animationend'));
    expect(hosts()).toHaveLength(1);
  });
});
