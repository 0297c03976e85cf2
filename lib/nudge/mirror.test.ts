import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMirror } from './mirror';

// Where the underlines are painted is looked at in the real browser; here: which words carry them, and when.

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const mirrorOf = (text: string) => {
  const field = document.createElement('textarea');
  const layer = document.createElement('div');
  field.value = text;
  document.body.append(field, layer);
  const mirror = createMirror(field, layer);
  const frame = () => layer.firstElementChild as HTMLElement;
  const words = () => [...layer.querySelectorAll('span')].map(({ textContent }) => textContent);
  return { field, layer, mirror, frame, words };
};

describe('the mirror of a field', () => {
  it('holds the text as far as it moves the underlines, with the marked words underlined', () => {
    const { mirror, frame, words } = mirrorOf('Please donate today');
    mirror.paint([{ rule: 'ask', start: 7, end: 13 }], 'Please donate today');
    expect(frame().textContent).toBe('Please donate ');
    expect(words()).toEqual(['donate']);
    mirror.dispose();
  });

  it('marks each stretch once where marks overlap or leave the text', () => {
    const { mirror, words } = mirrorOf('abcdef');
    mirror.paint(
      [
        { rule: 'ask', start: 4, end: 99 },
        { rule: 'boilerplate', start: 1, end: 3 },
        { rule: 'telling', start: 2, end: 5 },
      ],
      'abcdef',
    );
    expect(words()).toEqual(['bc', 'de', 'f']);
    mirror.dispose();
  });

  it('is hidden as soon as the field holds another text', () => {
    const { field, mirror, frame } = mirrorOf('donate');
    mirror.paint([{ rule: 'ask', start: 0, end: 6 }], 'donate');
    expect(frame().hidden).toBe(false);
    field.value = 'do not donate';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(frame().hidden).toBe(true);
    mirror.paint([{ rule: 'ask', start: 7, end: 13 }], 'do not donate');
    expect(frame().hidden).toBe(false);
    mirror.dispose();
  });

  it('takes no pointer, says nothing to a screen reader, and leaves nothing behind', () => {
    const { layer, mirror, frame } = mirrorOf('donate');
    expect(frame().style.pointerEvents).toBe('none');
    expect(frame().getAttribute('aria-hidden')).toBe('true');
    mirror.dispose();
    expect(layer.childElementCount).toBe(0);
  });

  it('shows text as text', () => {
    const { layer, mirror } = mirrorOf('<img src=x>');
    mirror.paint([{ rule: 'ask', start: 0, end: 4 }], '<img src=x>');
    expect(layer.querySelector('img')).toBeNull();
    mirror.dispose();
  });
});
