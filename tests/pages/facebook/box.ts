import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  createEditor,
  type EditorConfig,
  FORMAT_TEXT_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import { sx } from './looks';

/** A mentioned person: plain text outside, one unit to the caret. Who it is stands in the model only. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  static override importJSON(json: SerializedTextNode): MentionNode {
    return new MentionNode('').updateFromJSON(json);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.setAttribute('spellcheck', 'false');
    dom.className = sx('mention');
    return dom;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

const $mention = (name: string): MentionNode => new MentionNode(name).setMode('segmented');

/** What the box holds at its start: a person to mention, or a state moved over from another box. */
export type Start = { mention: string } | { state: string } | undefined;

/** One Lexical editor on the page. */
export interface Box {
  editor: LexicalEditor;
  /** The text of the model: paragraphs and line breaks are `\n`. */
  text(): string;
  state(): string;
  restore(state: string): void;
  clear(): void;
  focus(): void;
  /** The unfinished `@name` before the caret, if there is one. */
  query(): string | undefined;
  pick(name: string): void;
  dispose(): void;
}

function $text(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function $empty(): void {
  $getRoot().clear().append($createParagraphNode());
}

/** The caret's text node and the `@name` that ends there. */
function $query(): { node: TextNode; from: number; to: number; name: string } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node instanceof MentionNode) return undefined;
  const typed = /(?:^|\s)@([\p{L}]*)$/u.exec(node.getTextContent().slice(0, offset))?.[1];
  if (typed === undefined) return undefined;
  return { node, from: offset - typed.length - 1, to: offset, name: typed };
}

/**
 * Makes `root` a Lexical editor as Facebook does. `paragraphs`: Enter starts a new paragraph (posts); without, there
 * is one paragraph with line breaks (comments, messages). `onEnter` answers true when it took the key; it is called
 * inside the root's own keydown, so an editor it clears is empty for every later listener.
 */
export function makeBox(
  root: HTMLElement,
  options: { paragraphs: boolean; start: Start; onEnter?(event: KeyboardEvent): boolean },
): Box {
  const editor = createEditor({
    namespace: 'practice',
    nodes: [MentionNode],
    theme: { paragraph: sx('line') },
    onError(error) {
      throw error;
    },
  });
  const { start, paragraphs, onEnter } = options;
  const stops = [
    (paragraphs ? registerRichText : registerPlainText)(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    // Facebook's boxes have no bold or italic.
    editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => Boolean(event && onEnter?.(event)),
      COMMAND_PRIORITY_LOW,
    ),
  ];
  editor.setRootElement(root);
  const box: Box = {
    editor,
    text: () => editor.getEditorState().read($text),
    state: () => JSON.stringify(editor.getEditorState()),
    // A selection in the state would take the focus from wherever it is.
    restore(state) {
      editor.setEditorState(editor.parseEditorState(state).clone(null));
      if (document.activeElement === root) editor.focus();
    },
    clear: () =>
      editor.update(() => {
        $empty();
        $getRoot().selectEnd();
      }),
    focus: () => editor.focus(),
    query: () => editor.getEditorState().read(() => $query()?.name),
    pick: (name) =>
      editor.update(() => {
        const typed = $query();
        if (!typed) return;
        typed.node.select(typed.from, typed.to).insertNodes([$mention(name), $createTextNode(' ')]);
      }),
    dispose() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
  if (start && 'state' in start) box.restore(start.state);
  else
    editor.update(
      () => {
        $empty();
        if (!start) return;
        $getRoot()
          .selectEnd()
          .insertNodes([$mention(start.mention), $createTextNode(' ')]);
      },
      { discrete: true },
    );
  return box;
}
