import { isField } from '@/lib/sites/editor-text';
import { type Box, type Cover, overlaps, widen } from './spots';

/** What a person can press, type into or drag: never to be covered. */
const controls =
  'a[href], button, input, select, textarea, summary, label, video, [contenteditable="true"], [contenteditable="plaintext-only"], :is([role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="option"], [role="checkbox"], [role="switch"], [role="slider"], [role="progressbar"])';

/** Focusable by script. A whole article may be so: only a small one is a control. */
const focusable = '[tabindex]:not([tabindex="-1"])';

/** Higher than any control of the sites, in CSS pixels: what is focusable and higher is a region. */
const controlHeight = 64;

/** A composer with more controls than this is none: the rest is found by looking at the points of a spot. */
const mostControls = 200;

/** Distance between the points of a spot that are looked at, in CSS pixels: less than any control is wide. */
const step = 11;

/** Room left around a control, in CSS pixels. */
const air = 2;

/** What stands around one composer at one moment. */
export interface Surroundings {
  /** The composer's own controls. */
  controls: Box[];
  /** What a box would cover. */
  cover(box: Box): Cover;
}

/** The topmost element at a point that is not ours, through open shadow roots. */
function elementAt(x: number, y: number, ours: Element): Element | undefined {
  let found: Element | undefined;
  let root: DocumentOrShadowRoot | null = ours.ownerDocument;
  while (root) {
    const here: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((element) => element !== ours && element !== found);
    if (!here || here.contains(found ?? null)) break;
    found = here;
    root = here.shadowRoot;
  }
  return found;
}

const composedParent = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

const pictures = 'img, svg, svg *, canvas, picture, iframe';

/** Whether an element shows words or a picture near a point: its box may be much wider than its words. */
function showsSomethingAt(element: Element, x: number, y: number): boolean {
  if (element.matches(pictures)) return true;
  const near = widen({ left: x, top: y, right: x, bottom: y }, step / 2);
  return [...element.childNodes].some(
    (node) =>
      node instanceof Text &&
      node.data.trim() !== '' &&
      linesOf(node).some((line) => overlaps(line, near)),
  );
}

function linesOf(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

/** The boxes of the words in an editor; a field's words cannot be measured, so all of it counts. */
function wordBoxes(editor: HTMLElement): Box[] {
  if (isField(editor)) return [editor.getBoundingClientRect()];
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) boxes.push(...linesOf(node));
  return boxes;
}

/** Whether a box stands over words of the draft. */
export const coversWords = (editor: HTMLElement, box: Box): boolean =>
  overlaps(editor.getBoundingClientRect(), box) &&
  wordBoxes(editor).some((word) => overlaps(word, box));

const isControl = (element: Element): boolean =>
  element.matches(controls) ||
  (element.matches(focusable) && element.getBoundingClientRect().height <= controlHeight);

const isVisible = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * A look at the page around one composer, at one moment. The composer's own controls count by their boxes; what
 * stands around it is found by looking at points, so that no part of the page is searched.
 *
 * @param ours our host, which is looked through.
 */
export function lookAround(editor: HTMLElement, scope: Element, ours: Element): Surroundings {
  const own = [...scope.querySelectorAll(`${controls}, ${focusable}`)]
    .slice(0, mostControls)
    .filter(
      (element) =>
        !element.contains(editor) &&
        !editor.contains(element) &&
        element !== ours &&
        isVisible(element) &&
        isControl(element),
    )
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  const kept = own.map((box) => widen(box, air));
  const typed = editor.getBoundingClientRect();
  let words: Box[] | undefined;

  const at = (x: number, y: number): Cover => {
    const element = elementAt(x, y, ours);
    for (let node = element ?? null; node; node = composedParent(node)) {
      // What holds the editor (a label, a focusable group) is not covered by covering a part of it.
      if (node === scope || node.contains(editor)) break;
      if (isControl(node)) return 'control';
    }
    return element && showsSomethingAt(element, x, y) ? 'content' : 'nothing';
  };

  const cover = (box: Box): Cover => {
    if (kept.some((control) => overlaps(control, box))) return 'control';
    if (overlaps(typed, box)) {
      words ??= wordBoxes(editor);
      if (words.some((word) => overlaps(word, box))) return 'control';
    }
    const columns = Math.max(1, Math.ceil((box.right - box.left) / step));
    const rows = Math.max(1, Math.ceil((box.bottom - box.top) / step));
    let covered: Cover = 'nothing';
    for (let row = 0; row <= rows; row += 1)
      for (let column = 0; column <= columns; column += 1) {
        const found = at(
          box.left + ((box.right - box.left) * column) / columns,
          box.top + ((box.bottom - box.top) * row) / rows,
        );
        if (found === 'control') return found;
        if (found === 'content') covered = found;
      }
    return covered;
  };
  return { controls: own, cover };
}
