import { h } from './dom';
import type { EditorOptions, PageEditor } from './page-editor';

export interface PlainEditor extends PageEditor {
  /** Puts a text in place without any event, as the site does when another thread is opened (trap 57). */
  put(text: string): void;
}

/** Messaging's editor: a plain contenteditable with one `<p>` a line, watched by the page and driven by nobody. */
export function plainEditor({ placeholder, label, changed }: EditorOptions): PlainEditor {
  const host = h('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': placeholder,
  });
  const hint = h('div', { class: 'msg-form__placeholder', 'data-placeholder': placeholder });
  const element = h(
    'div',
    { class: 'msg-form__msg-content-container' },
    h('div', { class: 'msg-form__msg-content-container--scrollable' }, host, hint),
  );
  const text = () => [...host.children].map(lineOf).join('\n');
  const showHint = () => {
    hint.hidden = text() !== '';
  };
  const put = (value: string) => {
    host.replaceChildren(...value.split('\n').map((line) => h('p', {}, line || h('br'))));
    showHint();
  };
  put('');

  host.addEventListener('focus', () => {
    document.execCommand('defaultParagraphSeparator', false, 'p');
  });
  host.addEventListener('input', () => {
    if (!host.firstElementChild) put('');
    showHint();
    changed(text());
  });
  host.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });

  return {
    element,
    host,
    text,
    put,
    clear: () => {
      put('');
      changed('');
    },
    focus: () => host.focus(),
    begin: ({ name }) => put(`${name} `),
  };
}

/** One line of the model; the last `<br>` of a line only gives it its height. */
function lineOf(line: Element): string {
  let text = '';
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let trailing = false;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) {
      if (trailing) text += '\n';
      trailing = true;
    } else if (node instanceof Text && node.data) {
      if (trailing) text += '\n';
      trailing = false;
      text += node.data;
    }
  }
  return text;
}
