import type { PracticeRequest, PracticeResponse, PracticeSite } from '../practice-site';

/** As X's own (see 1.1 of our notes on the sites), but that nothing outside this origin can be reached at all. */
const csp = [
  "default-src 'self'",
  "base-uri 'self'",
  "connect-src 'self' blob:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "script-src 'self' 'unsafe-inline' 'nonce-cHJhY3RpY2U'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
].join('; ');

/** The id of the query rotates every few weeks; only the last part of the path is stable. */
const graphql = /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/;

let lastId = 1_991_000_000_000_000_000n;

const json = (body: unknown, status = 200): PracticeResponse => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

/** Answers `CreateTweet`: a refusal is a 200 with `errors[]`, as on X. The page asks for one by `?fail=…`. */
function answer({ url, method }: PracticeRequest): PracticeResponse | undefined {
  const operation = graphql.exec(url.pathname)?.[1];
  if (!operation || method !== 'POST') return undefined;
  const fail = url.searchParams.get('fail');
  if (fail === 'http') return json({ errors: [{ message: 'Over capacity', code: 130 }] }, 503);
  if (fail)
    return json({
      errors: [
        { message: 'Authorization: This request looks like it might be automated.', code: 226 },
      ],
      data: {},
    });
  lastId += 1n;
  return json({ data: { create_tweet: { tweet_results: { result: { rest_id: `${lastId}` } } } } });
}

/** The practice X: server half. */
export const x: PracticeSite = {
  hosts: ['x.com', 'twitter.com'],
  headers: { 'content-security-policy': csp },
  entry: 'tests/pages/x/main.tsx',
  page: () => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Home / X (practice)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/app.css">
</head>
<body>
<div id="react-root"></div>
<script src="/practice/app.js" defer></script>
</body>
</html>`,
  api: answer,
};
