import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faults, filesOf, sizes } from './built.mjs';

const manifest = {
  manifest_version: 3,
  permissions: ['alarms', 'storage'],
  optional_permissions: ['notifications'],
  content_scripts: [{ matches: ['https://x.com/*', 'https://www.linkedin.com/*'] }],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'",
  },
};

const built = (changes: Record<string, string | Buffer> = {}, manifestChanges: object = {}) =>
  new Map(
    Object.entries({
      'manifest.json': JSON.stringify({ ...manifest, ...manifestChanges }),
      'background.js': 'nlp("true¦and")',
      'content-scripts/coach.js': 'watch()',
      'popup.html': '<script src="/chunks/popup-1.js"></script>',
      'chunks/popup-1.js': 'import{a}from"./week-2.js";a()',
      'chunks/week-2.js': 'export const a=()=>1',
      'chunks/options-3.js': 'options()',
      ...changes,
    }).map(([path, content]) => [path, Buffer.from(content)]),
  );

describe('faults', () => {
  it('finds none in a good build', () => {
    expect(faults(built())).toEqual([]);
  });
  it("knows zod's probe, which is never run, from real code out of text", () => {
    expect(
      faults(built({ 'background.js': 'try{return Function(``),!0}catch{}"true¦and"' })),
    ).toEqual([]);
  });
  it.each([
    [{ permissions: ['alarms', 'storage', 'tabs'] }, 'permissions [alarms, storage, tabs]'],
    [{ permissions: ['storage'] }, 'permissions [storage]'],
    [{ optional_permissions: ['history', 'notifications'] }, '[history, notifications] later'],
    [{ host_permissions: ['https://x.com/*'] }, 'host_permissions'],
    [{ web_accessible_resources: [] }, 'web_accessible_resources'],
    [{ content_scripts: [{ matches: ['https://*/*'] }] }, 'runs on https://*/*'],
    [{ content_scripts: [] }, 'no content script'],
    [{ content_security_policy: { extension_pages: "connect-src 'self'" } }, "connect-src 'none'"],
  ])('finds %j in the manifest', (changes, fault) => {
    expect(faults(built({}, changes)).join(' ')).toContain(fault);
  });
  it.each([
    ['content-scripts/coach.js', 'nlp("true¦and")', 'contains compromise'],
    ['content-scripts/coach.js', randomBytes(131_000), 'over the budget of 130000'],
    ['chunks/week-2.js', randomBytes(201_000), 'over the budget of 200000'],
    ['background.js', 'eval("true¦and")', 'makes code from text'],
    ['background.js', 'new Function("true¦and")', 'makes code from text'],
    ['background.js', Buffer.from([0x22, 0xff, 0x22]), 'not UTF-8'],
    ['content-scripts/coach.js', '"\uFFFE"', 'non-character'],
    ['content-scripts/coach.js', 'fetch("/collect")', 'could reach the network'],
    ['content-scripts/coach.js', 'navigator.sendBeacon(a)', 'could reach the network'],
    ['background.js', 'nothing', 'the wrong mark'],
  ])('finds what is wrong in %s', (path, content, fault) => {
    expect(faults(built({ [path]: content })).join(' ')).toContain(fault);
  });
});

describe('filesOf', () => {
  it('follows a page to all it loads, and nothing else', () => {
    expect(filesOf(built(), 'popup.html')).toEqual([
      'popup.html',
      'chunks/popup-1.js',
      'chunks/week-2.js',
    ]);
  });
});

describe('sizes', () => {
  it('measures the gzipped bytes', () => {
    const contentScripts = sizes(built({ 'content-scripts/coach.js': 'a'.repeat(10_000) }))[0];
    expect(contentScripts?.bytes).toBeLessThan(100);
  });
});
