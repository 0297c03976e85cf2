import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, parentFor } from './host';

afterEach(() => {
  document.body.replaceChildren();
  for (const host of document.querySelectorAll('side-note')) host.remove();
});

const page = (html: string): HTMLElement => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...parsed.body.childNodes);
  const editor = document.querySelector<HTMLElement>('[contenteditable]');
  if (!editor) throw new Error('The page has no editor.');
  return editor;
};

/** A page, and what tells the host that it belongs to the page's editor. */
const placed = (html: string) => {
  const editor = page(html);
  return () => editor;
};

const editorHtml = '<div contenteditable="true"></div>';

describe('where the host stands', () => {
  it('is the document element without a dialog', () => {
    expect(parentFor(page(`<main>${editorHtml}</main>`))).toBe(document.documentElement);
  });

  it.each([
    `<dialog open id="d"><p>${editorHtml}</p></dialog>`,
    `<div role="dialog" id="d">${editorHtml}</div>`,
    `<div aria-modal="true" id="d">${editorHtml}</div>`,
    `<div role="dialog"><div role="dialog" id="d">${editorHtml}</div></div>`,
    `<div role="dialog"><div role="group" tabindex="0" id="d"><p>${editorHtml}</p></div></div>`,
  ])('is inside the nearest dialog: %s', (html) => {
    expect(parentFor(page(html)).id).toBe('d');
  });

  it('is the dialog around the shadow root that the editor is in', () => {
    const inner = page(editorHtml);
    const dialog = document.createElement('dialog');
    dialog.open = true;
    const outlet = document.createElement('div');
    outlet.attachShadow({ mode: 'open' }).append(inner);
    dialog.append(outlet);
    document.body.append(dialog);
    expect(parentFor(inner)).toBe(dialog);
  });
});

describe('the host', () => {
  it('shows a page nothing but one plain element', () => {
    const { host, dispose } = createHost(placed(editorHtml));
    expect(host.shadowRoot).toBeNull();
    expect(host.outerHTML).toBe('<side-note popover="manual" tabindex="0"></side-note>');
    dispose();
    expect(document.querySelector('side-note')).toBeNull();
  });

  it('is put back when the page removes it, until the page has insisted', async () => {
    const { host, dispose } = createHost(placed(editorHtml));
    host.remove();
    await vi.waitFor(() => expect(host.isConnected).toBe(true));
    for (let times = 0; times < 10; times += 1) {
      host.remove();
      await Promise.resolve();
    }
    expect(host.isConnected).toBe(false);
    dispose();
  });

  it('follows a composer that moves into a dialog', () => {
    const editor = page(editorHtml);
    const { host, reattach, dispose } = createHost(() => editor);
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    dialog.append(editor);
    reattach();
    expect(host.parentNode).toBe(dialog);
    dispose();
  });

  it('is not put back once it was let go', async () => {
    const { host, reattach, dispose } = createHost(placed(editorHtml));
    dispose();
    reattach();
    await Promise.resolve();
    expect(host.isConnected).toBe(false);
  });

  it.each(['keydown', 'click', 'input', 'pointerdown', 'focusin', 'paste'])(
    'keeps %s to itself',
    (type) => {
      const { layer, dispose } = createHost(placed(editorHtml));
      const heard = vi.fn();
      document.addEventListener(type, heard);
      layer.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).not.toHaveBeenCalled();
      document.removeEventListener(type, heard);
      dispose();
    },
  );
});
