import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Mention, type MentionNodeAttrs } from '@tiptap/extension-mention';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder } from '@tiptap/extensions';
import { h } from './dom';
import type { EditorOptions, PageEditor } from './page-editor';
import { typeahead } from './typeahead';
import type { Person } from './world';

/** TipTap as LinkedIn's V2 pages carry it: the id of a mention is in the model only, the page shows the name. */
export function tiptapEditor(
  { placeholder, label, changed }: EditorOptions,
  attributes: Record<string, string> = {},
): PageEditor {
  const element = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const mount = h('div');
  element.append(mount);

  let choose: ((attributes: MentionNodeAttrs) => void) | undefined;
  const people = typeahead('v2', mount, (person) => choose?.(attributesOf(person)));
  const mention = Mention.extend({
    addAttributes: () => ({ entityID: { rendered: false }, label: { rendered: false } }),
  }).configure({
    renderText: ({ node }) => String(node.attrs.label),
    renderHTML: ({ node }) => [
      'span',
      { 'data-type': 'mention', contenteditable: 'false' },
      ['strong', {}, String(node.attrs.label)],
    ],
    suggestion: {
      char: '@',
      items: () => [],
      command: ({ editor, range, props }) => {
        editor.chain().focus().insertContentAt(range, mentionContent(props)).run();
      },
      render: () => ({
        onStart: ({ query, command }) => {
          choose = command;
          people.update(query);
        },
        onUpdate: ({ query, command }) => {
          choose = command;
          people.update(query);
        },
        onKeyDown: ({ event }) => people.key(event),
        onExit: () => people.close(),
      }),
    },
  });

  const text = () =>
    editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', (node) =>
      node.type.name === 'hardBreak' ? '\n' : String(node.attrs.label ?? ''),
    );
  const editor: Editor = new Editor({
    element: mount,
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      HardBreak,
      mention,
      Placeholder.configure({ placeholder, emptyNodeClass: 'is-empty' }),
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...attributes,
      },
    },
    onUpdate: () => changed(text()),
  });

  return {
    element,
    host: editor.view.dom,
    text,
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
    begin: (person) =>
      editor
        .chain()
        .focus()
        .insertContent(mentionContent(attributesOf(person)))
        .run(),
  };
}

const attributesOf = ({ name, urn }: Person): MentionNodeAttrs => ({ id: urn, label: name });

const mentionContent = ({ id, label }: MentionNodeAttrs) => [
  { type: 'mention', attrs: { entityID: id, label } },
  { type: 'text', text: ' ' },
];
