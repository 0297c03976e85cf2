import { afterEach, describe, expect, it } from 'vitest';
import { guardFocus, saveSelection } from './focus-guard';

// The traps of the sites are met in the real browser (tests/e2e); here is what a plain DOM can prove.

afterEach(() => document.body.replaceChildren());

const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, parent: Node = document.body) => {
  const element = document.createElement(tag);
  parent.appendChild(element);
  return element;
};

describe('giving the focus back', () => {
  it('puts a field’s selection where it was', () => {
    const field = add('textarea');
    field.value = 'Thanks, Ann';
    field.focus();
    field.setSelectionRange(2, 5, 'backward');
    const restore = saveSelection(field);
    add('button').focus();
    field.setSelectionRange(0, 0);
    restore();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).toEqual([
      2,
      5,
      'backward',
    ]);
  });

  it('puts an editor’s caret where it was', () => {
    const editor = add('div');
    editor.tabIndex = 0;
    const text = document.createTextNode('Thanks, Ann');
    editor.append(text);
    editor.focus();
    document.getSelection()?.setBaseAndExtent(text, 3, text, 6);
    const restore = saveSelection(editor);
    add('button').focus();
    document.getSelection()?.removeAllRanges();
    restore();
    expect(document.getSelection()?.toString()).toBe('nks');
  });

  it('finds the place again after the site has made new nodes', () => {
    const editor = add('div');
    editor.tabIndex = 0;
    const text = document.createTextNode('Thanks, Ann');
    editor.append(text);
    editor.focus();
    document.getSelection()?.setBaseAndExtent(text, 3, text, 6);
    const restore = saveSelection(editor);
    add('button').focus();
    editor.replaceChildren(document.createTextNode('Thanks, Ann'));
    restore();
    expect(document.getSelection()?.toString()).toBe('nks');
  });

  it('puts the caret back that an editor gave up with its focus, to a send button of the page', () => {
    const editor = add('div');
    editor.tabIndex = 0;
    const text = document.createTextNode('Thanks, Ann');
    editor.append(text);
    const unguard = guardFocus(
      add('div').attachShadow({ mode: 'open' }).appendChild(add('div')),
      editor,
    );
    editor.focus();
    document.getSelection()?.setBaseAndExtent(text, 3, text, 6);
    editor.addEventListener('blur', () => document.getSelection()?.removeAllRanges());
    add('button').focus();
    const restore = saveSelection(editor);
    restore();
    expect(document.getSelection()?.toString()).toBe('nks');
    unguard();
  });

  it('leaves the caret alone while the editor still has the focus', () => {
    const field = add('textarea');
    field.value = 'Thanks';
    field.focus();
    const restore = saveSelection(field);
    field.setSelectionRange(1, 1);
    restore();
    expect(field.selectionStart).toBe(1);
  });

  it('does nothing for an editor that has left the page', () => {
    const field = add('textarea');
    field.focus();
    const restore = saveSelection(field);
    field.remove();
    const button = add('button');
    button.focus();
    restore();
    expect(document.activeElement).toBe(button);
  });
});

describe('guarding', () => {
  it('needs a shadow root of our own', () => {
    expect(() => guardFocus(add('div'), add('textarea'))()).not.toThrow();
  });
});
