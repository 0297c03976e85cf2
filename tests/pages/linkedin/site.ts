import type { PracticeRequest, PracticeResponse, PracticeSite } from '../practice-site';

/** Strict as LinkedIn's own (sites.md 3.1): no inline script or style, and HTML strings only by the default policy. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'report-sample'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const apiPaths = /^\/(flagship-web\/rsc-action\/|voyager\/api\/)/;

/** The body of a page's request says how the site is to answer it: `fail` or, as Voyager does, 200 with errors. */
function answer({ url, body }: PracticeRequest): PracticeResponse | undefined {
  if (!apiPaths.test(url.pathname)) return undefined;
  const { outcome } = JSON.parse(body || '{}') as { outcome?: string };
  return {
    status: outcome === 'fail' ? 500 : 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(outcome === 'soft' ? { errors: [{ message: 'Could not send' }] } : {}),
  };
}

export const linkedin: PracticeSite = {
  hosts: ['www.linkedin.com'],
  headers: { 'content-security-policy': contentSecurityPolicy },
  entry: 'tests/pages/linkedin/main.ts',
  page: ({ pathname }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>LinkedIn (practice)</title>
<link rel="stylesheet" href="/practice/app.css">
</head>
<body${pathname.startsWith('/preload/') ? ' class="preload"' : ''}>
<script src="/practice/app.js"></script>
</body>
</html>`,
  api: answer,
};
