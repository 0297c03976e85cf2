// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dressDocument } from './locale';

it('runs a page the way of its own words, also in a browser of another language', () => {
  const { getMessage } = browser.i18n;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, ...rest) =>
    String(key) === '@@bidi_dir' ? 'rtl' : getMessage(key, ...rest),
  );
  dressDocument(document, 'Log');
  const { lang, dir } = document.documentElement;
  expect([lang, dir, document.title]).toEqual(['en', 'ltr', 'Log']);
});
