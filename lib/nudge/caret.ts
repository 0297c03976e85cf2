import { type EditorText, isField, readEditors } from '@/lib/sites/editor-text';

/** Where the caret stood: exactly (nodes or field offsets), and as text offsets should the nodes be gone. */
export type Caret =
  | { field: true; start: number; end: number; direction: 'forward' | 'backward' | 'none' }
  | { field: false; anchor: Point; focus: Point };

interface Point {
  node: Node;
  offset: number;
  /** UTF-16 offset in the editor's text, where it could be told. */
  at: number | undefined;
}

/** `Selection` of the tree that an editor stands in: a document's does not tell of carets inside a shadow root. */
function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode();
  // Chromium only, and in no standard; other browsers answer through the document.
  if (
    root instanceof ShadowRoot &&
    'getSelection' in root &&
    typeof root.getSelection === 'function'
  )
    return root.getSelection() as Selection | null;
  return editor.ownerDocument.getSelection();
}

function offsetOf({ segments }: EditorText, node: Node, offset: number): number | undefined {
  const segment = segments.find((candidate) => candidate.node === node);
  return segment && node instanceof Text ? segment.start + offset : undefined;
}

/** Where the caret of an editor stands now; `undefined` when it has none. */
export function caretOf(editor: HTMLElement): Caret | undefined {
  if (isField(editor))
    return {
      field: true,
      start: editor.selectionStart ?? 0,
      end: editor.selectionEnd ?? 0,
      direction: editor.selectionDirection ?? 'none',
    };
  const selection = selectionOf(editor);
  const { anchorNode, focusNode, anchorOffset = 0, focusOffset = 0 } = selection ?? {};
  if (!anchorNode || !focusNode) return undefined;
  if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return undefined;
  const text = readEditors([editor]);
  return {
    field: false,
    anchor: {
      node: anchorNode,
      offset: anchorOffset,
      at: offsetOf(text, anchorNode, anchorOffset),
    },
    focus: { node: focusNode, offset: focusOffset, at: offsetOf(text, focusNode, focusOffset) },
  };
}

/** The place of a point in the editor as it is now; `undefined` when the site has rewritten that part. */
function placeOf(editor: HTMLElement, { node, offset, at }: Point): [Node, number] | undefined {
  const length = node instanceof Text ? node.data.length : node.childNodes.length;
  if (editor.contains(node) && offset <= length) return [node, offset];
  const segment =
    at === undefined
      ? undefined
      : readEditors([editor]).segments.find(({ start, end }) => start <= at && at <= end);
  if (at === undefined || !(segment?.node instanceof Text)) return undefined;
  return [segment.node, at - segment.start];
}

/** Puts the caret of an editor back, as near as the site has left its place. */
export function putCaret(editor: HTMLElement, caret: Caret): void {
  if (caret.field) {
    if (isField(editor)) editor.setSelectionRange(caret.start, caret.end, caret.direction);
    return;
  }
  const anchor = placeOf(editor, caret.anchor);
  const focus = placeOf(editor, caret.focus);
  if (anchor && focus) selectionOf(editor)?.setBaseAndExtent(...anchor, ...focus);
}
