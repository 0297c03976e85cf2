import type { PracticeSite } from '../practice-site';

/** Facebook's own rule (sites.md 2.1): no inline script, no eval, inline styles allowed, no Trusted Types. */
const contentSecurityPolicy = [
  "default-src 'self' data: blob: https://*.facebook.com https://*.fbcdn.net",
  "script-src 'self' blob: 'wasm-unsafe-eval' https://*.facebook.com https://*.fbcdn.net",
  "style-src 'self' data: 'unsafe-inline'",
  "connect-src 'self' https://*.facebook.com wss://*.facebook.com ws://localhost:*",
  "img-src 'self' data: blob:",
].join('; ');

/** The practice Facebook: feed, a Page, a group, Messenger; all of it in the page bundle. */
export const facebook: PracticeSite = {
  hosts: ['www.facebook.com', 'web.facebook.com'],
  headers: { 'content-security-policy': contentSecurityPolicy },
  entry: 'tests/pages/facebook/main.tsx',
  page: () => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Facebook (practice)</title>
<script type="application/json" data-sjs>{"require":[["CurrentUserInitialData",[],{"USER_ID":"100000000000001","NAME":"Maya Okafor"},270]]}</script>
</head>
<body><div id="mount"></div><script src="/practice/app.js"></script></body>
</html>`,
  api({ url, method, body }) {
    if (url.pathname !== '/api/graphql/' || method !== 'POST') return undefined;
    const variables = new URLSearchParams(body).get('variables') ?? '';
    // A refusal is a 200 as well.
    const refused = variables.includes('"fails":true');
    return {
      status: 200,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify(refused ? { errors: [{ message: 'Refused.' }] } : { data: {} }),
    };
  },
};
