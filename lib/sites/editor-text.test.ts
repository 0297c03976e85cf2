// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangeOf, readEditors } from './editor-text';

/** Builds an editor from a terse tree, so that no markup string is ever parsed. */
type Tree = string | [tag: string, attributes: Record<string, string>, ...children: Tree[]];

function grow(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(grow));
  return element;
}

function editor(...children: Tree[]): HTMLElement {
  const host = grow(['div', { contenteditable: 'true' }, ...children]) as HTMLElement;
  document.body.append(host);
  return host;
}

const draftLine = (...texts: string[]): Tree => [
  'div',
  { 'data-block': 'true' },
  [
    'div',
    { class: 'public-DraftStyleDefault-block' },
    ...texts.map((text): Tree => ['span', {}, ['span', { 'data-text': 'true' }, text]]),
  ],
];
const draftEmpty: Tree = [
  'div',
  { 'data-block': 'true' },
  ['div', {}, ['span', {}, ['br', { 'data-text': 'true' }]]],
];
const p = (...children: Tree[]): Tree => ['p', {}, ...children];
const br: Tree = ['br', {}];

beforeEach(() => document.body.replaceChildren());

describe('readEditors', () => {
  const cases: [name: string, children: Tree[], text: string][] = [
    ['an untouched Draft.js editor', [['div', { 'data-contents': 'true' }, draftEmpty]], ''],
    [
      'Draft.js lines, an empty one and a mention in nodes of its own',
      [
        [
          'div',
          { 'data-contents': 'true' },
          draftLine('Hi ', '@ann', ' 👋🏽'),
          draftEmpty,
          draftLine('Bye'),
        ],
      ],
      'Hi @ann 👋🏽\n\nBye',
    ],
    [
      'a Draft.js line that ends in a line break, which Draft doubles',
      [['div', { 'data-contents': 'true' }, draftLine('one\n\n')]],
      'one\n',
    ],
    ['an empty Lexical editor', [p(br)], ''],
    ['Lexical with a line break in a paragraph', [p('a', br, 'b'), p('c')], 'a\nb\nc'],
    ['Lexical with a break at the end of a paragraph', [p('a', br, br)], 'a\n'],
    ['Lexical with an empty paragraph between', [p('a'), p(br), p('b')], 'a\n\nb'],
    [
      'a mention node',
      [p('Hi ', ['span', { spellcheck: 'false' }, 'Ann Lee'], '!')],
      'Hi Ann Lee!',
    ],
    ['an emoji picture', [p('Yes ', ['img', { alt: '🎉' }])], 'Yes 🎉'],
    ['Quill with its caret', [p('a', ['span', { class: 'ql-cursor' }, '\ufeff'], 'b')], 'ab'],
    ['Quill with a list', [p('a'), ['ul', {}, ['li', {}, 'b'], ['li', {}, 'c']]], 'a\nb\nc'],
    [
      'TipTap with its trailing break and separator',
      [p('a', ['img', { class: 'ProseMirror-separator', alt: '' }], br)],
      'a',
    ],
    [
      'plain text with a loose first line',
      ['a', ['div', {}, 'b'], ['div', {}, br], 'c'],
      'a\nb\n\nc',
    ],
    ['a break before a block', ['a', br, ['div', {}, 'b']], 'a\nb'],
  ];
  it.each(cases)('reads %s', (_name, children, text) => {
    expect(readEditors([editor(...children)]).text).toBe(text);
  });

  it('reads a form field by its value', () => {
    const field = document.createElement('textarea');
    field.value = 'one\ntwo';
    expect(readEditors([field]).text).toBe('one\ntwo');
  });

  it('joins the parts of a thread by a blank line', () => {
    expect(readEditors([editor(p('one')), editor(p('two'))]).text).toBe('one\n\ntwo');
  });
});

describe('rangeOf', () => {
  const words = (host: HTMLElement, start: number, end: number) =>
    rangeOf(readEditors([host]), start, end)?.toString();

  it('covers words in one text node', () => {
    expect(words(editor(p('please give now')), 7, 11)).toBe('give');
  });
  it('covers words over several text nodes', () => {
    expect(words(editor(p('ple', ['span', {}, 'ase gi'], 've now')), 0, 11)).toBe('please give');
  });
  it('starts after an emoji, not inside it', () => {
    expect(words(editor(p('👋🏽 give')), 5, 9)).toBe('give');
  });
  it('finds words on a later line', () => {
    expect(words(editor(p('a'), p(br), p('give')), 3, 7)).toBe('give');
  });
  it('has no range over a line break alone, or in a form field', () => {
    const field = document.createElement('textarea');
    field.value = 'give';
    expect(rangeOf(readEditors([field]), 0, 4)).toBeUndefined();
    expect(rangeOf(readEditors([editor(p('a'), p('b'))]), 1, 2)).toBeUndefined();
  });
});
