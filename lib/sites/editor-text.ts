/**
 * Reads what a site would send out of an editor, and maps offsets of that text back to the page.
 *
 * The five editors (Draft.js, Lexical, Quill, TipTap, plain contenteditable) share three facts that make one
 * walk exact for all of them: a block element is a line; a `<br>` is a line break unless it is the last leaf of
 * its block, where every engine puts one only to give an empty line its height; the rest is text nodes.
 * `innerText` doubles newlines and `textContent` glues blocks (sites.md, traps 13 and 14).
 */

interface Segment {
  node: Text | Element;
  start: number;
  end: number;
}

/** The text of one or more editors, and where each piece of it stands on the page. */
export interface EditorText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const blockTags = new Set([
  'P',
  'DIV',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
]);

/** Text that an engine keeps in the editor for its own caret, never sent: Quill's cursor. */
const engineOnly = '.ql-cursor';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Whether an editor is a form field, whose text is a value and not nodes. */
export const isField = (node: Node): node is Field =>
  node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;

const isBlock = (node: Node): boolean => node instanceof Element && blockTags.has(node.tagName);

/** The deepest last node under `block`: a `<br>` there is the engine's filler. */
function lastLeaf(block: Node): Node {
  let node = block;
  while (node.lastChild) node = node.lastChild;
  return node;
}

/** A `<br>` that no site sends: it only gives an empty or last line its height. */
function isFiller(br: Element, block: Node): boolean {
  return lastLeaf(block) === br || (br.nextSibling !== null && isBlock(br.nextSibling));
}

class Reader {
  text = '';
  segments: Segment[] = [];
  /** Whether a line has been opened in this editor: the next block then starts a new one. */
  private anyLine = false;
  /** Whether the last thing read was the end of a block: loose text after it starts a new line. */
  private afterBlock = false;

  read(editor: HTMLElement): void {
    this.anyLine = false;
    this.afterBlock = false;
    if (isField(editor)) this.add(editor, editor.value);
    else this.walk(editor, editor);
  }

  private add(node: Text | Element, data: string): void {
    if (this.afterBlock) this.text += '\n';
    this.afterBlock = false;
    this.anyLine = true;
    if (!data) return;
    this.segments.push({ node, start: this.text.length, end: this.text.length + data.length });
    this.text += data;
  }

  private walk(parent: Node, block: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) this.addText(child, block);
      else if (child instanceof Element) this.addElement(child, block);
    }
  }

  private addText(node: Text, block: Node): void {
    // Draft.js doubles a line break that ends a block, so that the browser shows it (DraftEditorLeaf).
    const doubled =
      node.data.endsWith('\n') &&
      node.parentElement?.hasAttribute('data-text') &&
      lastLeaf(block) === node;
    this.add(node, doubled ? node.data.slice(0, -1) : node.data);
  }

  private addElement(element: Element, block: Node): void {
    if (element.matches(engineOnly)) return;
    if (element instanceof HTMLBRElement) {
      if (!isFiller(element, block)) this.add(element, '\n');
    } else if (element instanceof HTMLImageElement) {
      if (element.alt) this.add(element, element.alt);
    } else if (isBlock(element)) {
      this.addBlock(element);
    } else {
      this.walk(element, block);
    }
  }

  private addBlock(block: Element): void {
    if ([...block.children].some(isBlock)) {
      this.walk(block, block);
      return;
    }
    if (this.anyLine) this.text += '\n';
    this.anyLine = true;
    this.afterBlock = false;
    this.walk(block, block);
    this.afterBlock = true;
  }
}

/** Reads the editors of one composer; a thread's parts are joined by a blank line, as `Draft.text` says. */
export function readEditors(editors: readonly HTMLElement[]): EditorText {
  const reader = new Reader();
  editors.forEach((editor, index) => {
    if (index > 0) reader.text += '\n\n';
    reader.read(editor);
  });
  return { text: reader.text, segments: reader.segments };
}

const childIndex = (node: Node): number =>
  [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);

/**
 * Where `start..end` (UTF-16, half open) of a text that was read from the page just now begins and ends on the page.
 * `undefined` when the stretch touches no node, or a form field (whose text has no nodes).
 */
export function boundsOf(
  { segments }: EditorText,
  start: number,
  end: number,
): StaticRangeInit | undefined {
  const first = segments.find((segment) => segment.end > start);
  const last = segments.findLast((segment) => segment.start < end);
  if (!first || !last || first.start >= end || isField(first.node)) return undefined;
  const from = first.node instanceof Text ? undefined : first.node.parentNode;
  const to = last.node instanceof Text ? undefined : last.node.parentNode;
  return {
    startContainer: from ?? first.node,
    startOffset: from ? childIndex(first.node) : Math.max(0, start - first.start),
    endContainer: to ?? last.node,
    endOffset: to ? childIndex(last.node) + 1 : Math.min(last.end, end) - last.start,
  };
}

/** The Range over {@link boundsOf}. */
export function rangeOf(text: EditorText, start: number, end: number): Range | undefined {
  const bounds = boundsOf(text, start, end);
  const range = bounds?.startContainer.ownerDocument?.createRange();
  if (!bounds || !range) return undefined;
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range;
}
