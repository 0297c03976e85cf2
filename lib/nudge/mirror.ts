import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import type { RuleId } from '@/lib/analysis/finding';
import { underlines } from './underlines';

/** A stretch of a field's text to underline: UTF-16 offsets, half open. */
interface TextMark {
  rule: RuleId;
  start: number;
  end: number;
}

/** Underlines for a field, whose text has no nodes that a Range could stand on. */
export interface Mirror {
  /** Replaces the underlines. They are hidden as soon as the field no longer holds exactly `text`. */
  paint(marks: readonly TextMark[], text: string): void;
  dispose(): void;
}

/** Everything that decides where a field breaks its lines and puts its glyphs. */
const inherited = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** What of a field is to be seen, after the scroll boxes around it have cut it. Viewport pixels. */
function visibleBox(field: HTMLElement, box: Box): Box {
  let visible = box;
  for (const ancestor of getOverflowAncestors(field))
    if (ancestor instanceof HTMLElement && ancestor !== field)
      visible = intersect(visible, ancestor.getBoundingClientRect());
  return visible;
}

const px = (value: number): string => `${value}px`;

/**
 * A see-through copy of a textarea's text in `layer` (our own element, fixed to the viewport), of which only the
 * underlines are to be seen. It follows the field's scrolling, size and place without a timer, never takes the
 * pointer, and changes nothing of the field.
 */
export function createMirror(textarea: HTMLTextAreaElement, layer: HTMLElement): Mirror {
  const frame = document.createElement('div');
  const copy = document.createElement('div');
  frame.append(copy);
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
    transformOrigin: '0 0',
  });
  Object.assign(copy.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    boxSizing: 'border-box',
    whiteSpace: 'pre-wrap',
    color: 'transparent',
  });
  layer.append(frame);
  frame.hidden = true;
  /** The text up to where the last underline can still be moved by what follows; undefined without underlines. */
  let copied: string | undefined;
  let drawn = '';

  /** Only what typing and scrolling change. The field's size and place are watched for. */
  const follow = (): void => {
    const shown = copied !== undefined && textarea.isConnected && textarea.value.startsWith(copied);
    if (frame.hidden === shown) frame.hidden = !shown;
    if (!shown) return;
    const offset = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
    if (copy.style.transform !== offset) copy.style.transform = offset;
  };

  const place = (): void => {
    follow();
    if (!frame.hidden) layOver(textarea, frame, copy);
  };

  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true };
  textarea.addEventListener('scroll', follow, options);
  textarea.addEventListener('input', follow, options);
  const stop = autoUpdate(textarea, frame, place);

  return {
    paint(marks, text) {
      copied = marks.length > 0 ? text.slice(0, settledAt(marks, text)) : undefined;
      const drawing = JSON.stringify([
        marks.map(({ rule, start, end }) => [rule, start, end]),
        copied,
      ]);
      if (drawing === drawn) {
        follow();
        return;
      }
      drawn = drawing;
      copy.replaceChildren(...piecesOf(marks, copied ?? ''));
      place();
    },
    dispose() {
      listening.abort();
      stop();
      frame.remove();
    },
  };
}

/** Where the word that the last mark ends in is over: what is typed after it moves no underline. */
function settledAt(marks: readonly TextMark[], text: string): number {
  const end = Math.max(...marks.map((mark) => mark.end));
  const rest = text.slice(end).search(/\s/);
  return rest < 0 ? text.length : end + rest + 1;
}

/** Lays the copy over the field: its size, its place, its type, and what of it is to be seen. */
function layOver(textarea: HTMLTextAreaElement, frame: HTMLElement, copy: HTMLElement): void {
  const rect = textarea.getBoundingClientRect();
  const style = getComputedStyle(textarea);
  for (const name of inherited) copy.style.setProperty(name, style.getPropertyValue(name));
  const scale = textarea.offsetWidth > 0 ? rect.width / textarea.offsetWidth : 1;
  const border = (side: string) =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
  const borders = border('left') + border('right');
  // clientWidth is rounded; the fraction of a pixel that it loses would break lines elsewhere.
  const scrollbar = Math.max(0, Math.round(textarea.offsetWidth - textarea.clientWidth - borders));
  const width = rect.width / scale - borders - scrollbar;
  const box = {
    left: rect.left + textarea.clientLeft * scale,
    top: rect.top + textarea.clientTop * scale,
    right: rect.left + (textarea.clientLeft + width) * scale,
    bottom: rect.top + (textarea.clientTop + textarea.clientHeight) * scale,
  };
  const seen = visibleBox(textarea, box);
  frame.style.transform = `translate(${box.left}px, ${box.top}px) scale(${scale})`;
  frame.style.width = px(width);
  frame.style.height = px(textarea.clientHeight);
  const cut = (distance: number): string => px(Math.max(0, distance / scale));
  frame.style.clipPath = `inset(${cut(seen.top - box.top)} ${cut(box.right - seen.right)} ${cut(box.bottom - seen.bottom)} ${cut(seen.left - box.left)})`;
  copy.style.width = px(width);
}

/** The text cut at the marks; each marked stretch carries its underline. Overlapping marks: the first one wins. */
function piecesOf(marks: readonly TextMark[], text: string): Node[] {
  const pieces: Node[] = [];
  let at = 0;
  for (const { rule, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    pieces.push(document.createTextNode(text.slice(at, from)));
    const { line, color, thickness } = underlines[rule];
    const piece = document.createElement('span');
    piece.style.textDecoration = `underline ${line} ${thickness}px ${color}`;
    piece.style.textDecorationSkipInk = 'none';
    piece.textContent = text.slice(from, to);
    pieces.push(piece);
    at = to;
  }
  pieces.push(document.createTextNode(text.slice(at)));
  return pieces;
}
