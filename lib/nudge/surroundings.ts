import { isField } from '@/lib/sites/editor-text';
import { type Box, type Cover, overlaps } from './spots';

/** What a person can press, type into or drag: never to be covered. */
const controls =
  'a[href], button, input, select, textarea, summary, label, video, [contenteditable="true"], [contenteditable="plaintext-only"], [tabindex]:not([tabindex="-1"]), :is([role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="option"], [role="checkbox"], [role="switch"], [role="slider"], [role="progressbar"])';

/** A composer with more controls than this is none: the rest is found by looking at the points of a spot. */
const mostControls = 200;

/** Distance between the points of a spot that are looked at, in CSS pixels: less than any control is wide. */
const step = 11;

/** Room left around a control, in CSS pixels. */
const air = 2;

/** The topmost element at a point that is not ours, through open shadow roots. */
function elementAt(x: number, y: number, ours: Element): Element | undefined {
  const below = (root: DocumentOrShadowRoot): Element | undefined => {
    const found = root.elementsFromPoint(x, y).find((element) => element !== ours);
    const inner = found?.shadowRoot;
    if (
      !inner ||
      inner.elementsFromPoint(x, y).every((element) => element === found || element === ours)
    )
      return found;
    return below(inner) ?? found;
  };
  return below(ours.ownerDocument);
}

const composedParent = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

const showsContent = (element: Element): boolean =>
  element.matches('img, svg, svg *, canvas, picture, iframe') ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** Text that an element shows at a point: its box may be much wider than its words. */
function hasWordsAt(element: Element, x: number, y: number): boolean {
  if (!showsContent(element)) return false;
  if (!(element instanceof HTMLElement)) return true;
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (
        overlaps(rect, {
          left: x - step / 2,
          right: x + step / 2,
          top: y - step / 2,
          bottom: y + step / 2,
        })
      )
        return true;
  }
  return element.matches('img, canvas, picture, iframe');
}

/** The boxes of the words in an editor; a field's words cannot be measured, so all of it counts. */
function wordBoxes(editor: HTMLElement): Box[] {
  if (isField(editor)) return [editor.getBoundingClientRect()];
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  // Block boxes are as wide as the editor: only the text nodes' lines count.
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

const isVisible = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * A look at the page around one composer, at one moment: answers what a box would cover. The composer's own controls
 * count by their boxes, what stands around it by looking at points, so that no part of the page is searched.
 */
export function lookAround(
  editor: HTMLElement,
  scope: Element,
  ours: Element,
): (box: Box) => Cover {
  const own = [...scope.querySelectorAll(controls)]
    .slice(0, mostControls)
    .filter(
      (control) => !control.contains(editor) && !editor.contains(control) && isVisible(control),
    )
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - air,
      top: top - air,
      right: right + air,
      bottom: bottom + air,
    }));
  let words: Box[] | undefined;

  const at = (x: number, y: number): Cover => {
    const element = elementAt(x, y, ours);
    if (!element) return 'nothing';
    for (let node: Element | null = element; node; node = composedParent(node)) {
      // What holds the editor (a label, a focusable group) is not covered by covering a part of it.
      if (node === scope || node.contains(editor)) break;
      if (node.matches(controls)) return 'control';
    }
    return hasWordsAt(element, x, y) ? 'content' : 'nothing';
  };

  return (box) => {
    if (own.some((control) => overlaps(control, box))) return 'control';
    if (overlaps(editor.getBoundingClientRect(), box)) {
      words ??= wordBoxes(editor);
      if (words.some((word) => overlaps(word, box))) return 'control';
    }
    let cover: Cover = 'nothing';
    const columns = Math.ceil((box.right - box.left) / step);
    const rows = Math.ceil((box.bottom - box.top) / step);
    for (let row = 0; row <= rows; row += 1)
      for (let column = 0; column <= columns; column += 1) {
        const found = at(
          box.left + ((box.right - box.left) * column) / columns,
          box.top + ((box.bottom - box.top) * row) / rows,
        );
        if (found === 'control') return found;
        if (found === 'content') cover = found;
      }
    return cover;
  };
}
