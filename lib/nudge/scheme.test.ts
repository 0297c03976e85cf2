import { afterEach, expect, it, vi } from 'vitest';
import { luminance, schemeOf } from './scheme';

const editorIn = (color: string): HTMLElement => {
  const editor = document.createElement('div');
  editor.style.color = color;
  document.body.append(editor);
  return editor;
};

afterEach(() => document.body.replaceChildren());

it.each([
  ['rgb(15, 20, 25)', 'light'],
  ['rgb(83, 100, 113)', 'light'],
  ['rgb(247, 249, 249)', 'dark'],
  ['rgb(228, 230, 235)', 'dark'],
  ['rgba(255, 255, 255, 0.9)', 'dark'],
] as const)('text of %s is on a %s page', (color, scheme) => {
  expect(schemeOf(editorIn(color))).toBe(scheme);
});

it('asks the system when the colour cannot be read', () => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({
    color: 'color(display-p3 1 1 1)',
  } as CSSStyleDeclaration);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  expect(schemeOf(editorIn('red'))).toBe('dark');
  vi.unstubAllGlobals();
});

it('luminance goes from black to white', () => {
  expect(luminance('rgb(0, 0, 0)')).toBe(0);
  expect(luminance('rgb(255 255 255 / 0.5)')).toBeCloseTo(1);
  expect(luminance('oklch(0.5 0.1 20)')).toBeUndefined();
});
