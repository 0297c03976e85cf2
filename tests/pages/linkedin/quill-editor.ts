import Quill from 'quill/dist/quill.core.js';
import { h } from './dom';
import type { EditorOptions, PageEditor } from './page-editor';
import { typeahead } from './typeahead';
import { everybody, type Person } from './world';

const Inline = Quill.import('blots/inline');

/** LinkedIn's mention in Quill: an inline link that carries the person's urn (V1). The format's value is the urn. */
class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';

  static override create(urn: string): HTMLElement {
    const link = Inline.create.call(Mention);
    for (const [name, value] of Object.entries({
      href: '#',
      'data-entity-urn': urn,
      'data-guid': '0',
      'data-object-urn': urn.replace('fsd_profile', 'member'),
      'data-original-text': everybody.find((person) => person.urn === urn)?.name ?? '',
      spellcheck: 'false',
      'data-test-ql-mention': 'true',
    }))
      link.setAttribute(name, value);
    return link;
  }

  static formats(link: HTMLElement): string {
    return link.getAttribute('data-entity-urn') ?? '';
  }
}

Quill.register(Mention, true);

const mentionStart = /(?:^|\s)@([\p{L}]*)$/u;

/** Quill 1.3.6 as LinkedIn's V1 pages carry it, `.ql-clipboard` decoy included. */
export function quillEditor({ placeholder, label, changed }: EditorOptions): PageEditor {
  const container = h('div', { class: 'ql-container' });
  const element = h('div', { class: 'editor-content ql-editor-wrapper' }, container);
  const quill = new Quill(container, {
    placeholder,
    formats: ['mention'],
    modules: { keyboard: { bindings: {} } },
  });
  const host = quill.root;
  for (const [name, value] of Object.entries({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': placeholder,
    'data-test-ql-editor-contenteditable': 'true',
  }))
    host.setAttribute(name, value);
  lookInsideShadowRoot(quill);

  // Quill ends every document with a line break of its own.
  const text = () => quill.getText().replace(/\n$/, '');
  const people = typeahead('v1', container, (person) => {
    const caret = quill.getSelection()?.index ?? quill.getLength() - 1;
    const start = quill.getText(0, caret).lastIndexOf('@');
    if (start < 0) return;
    quill.deleteText(start, caret - start, 'user');
    insertMention(start, person);
  });
  const insertMention = (index: number, person: Person) => {
    quill.insertText(index, person.name, { mention: person.urn }, 'user');
    quill.insertText(index + person.name.length, ' ', { mention: false }, 'user');
    quill.setSelection(index + person.name.length + 1, 0, 'user');
  };
  host.addEventListener(
    'keydown',
    (event) => {
      if (!people.key(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  quill.on('text-change', () => {
    const caret = quill.getSelection()?.index ?? 0;
    const query = mentionStart.exec(quill.getText(0, caret))?.[1];
    if (query === undefined) people.close();
    else people.update(query);
    changed(text());
  });

  return {
    element,
    host,
    text,
    clear: () => quill.setText('', 'user'),
    focus: () => quill.focus(),
    begin: (person) => {
      quill.focus();
      insertMention(0, person);
    },
  };
}

/** Quill 1 asks the document for the selection and the focus; inside a shadow root only the root knows them. */
function lookInsideShadowRoot({ selection, root }: Quill): void {
  const ownRoot = () =>
    root.getRootNode() as Document | (ShadowRoot & Pick<Document, 'getSelection'>);
  const { getNativeRange, setNativeRange, hasFocus } = selection;
  selection.hasFocus = function () {
    return ownRoot() === document ? hasFocus.call(this) : ownRoot().activeElement === root;
  };
  selection.getNativeRange = function () {
    if (ownRoot() === document) return getNativeRange.call(this);
    const inside = ownRoot().getSelection();
    return inside?.rangeCount ? this.normalizeNative(inside.getRangeAt(0)) : null;
  };
  selection.setNativeRange = function (start, startOffset = 0, end, endOffset) {
    if (ownRoot() === document || !start)
      return setNativeRange.call(this, start, startOffset, end, endOffset);
    if (!this.hasFocus()) root.focus();
    const [startNode, from] = besideBreak(start, startOffset);
    const [endNode, to] = besideBreak(end ?? start, endOffset ?? startOffset);
    ownRoot().getSelection()?.setBaseAndExtent(startNode, from, endNode, to);
  };
}

/** A caret cannot stand inside a `<br>`: it stands beside it. */
function besideBreak(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  if (!(node instanceof HTMLBRElement) || !parent) return [node, offset];
  return [parent, [...parent.childNodes].indexOf(node)];
}
