import type { PracticeSite } from '../practice-site';

/** The practice X: server half. */
export const x: PracticeSite = {
  hosts: ['x.com', 'twitter.com'],
  headers: {},
  entry: 'tests/pages/x/main.tsx',
  page: () =>
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>X</title><link rel="stylesheet" href="/practice/app.css"><body><div id="react-root"></div><script src="/practice/app.js" defer></script></body></html>',
};
