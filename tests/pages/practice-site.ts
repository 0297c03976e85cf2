/** A request as a practice site sees it. */
export interface PracticeRequest {
  url: URL;
  method: string;
  body: string;
}

export interface PracticeResponse {
  status: number;
  contentType: string;
  body: string | Buffer;
}

/** The server half of one practice site: runs in Node, answers the site's own origin. */
export interface PracticeSite {
  /** Exact hosts that it answers, e.g. `x.com`. */
  hosts: readonly string[];
  /** Response headers of every page: the site's CSP as `sites.md` gives it. */
  headers: Record<string, string>;
  /** Entry of the page bundle, from the repository's root, e.g. `tests/pages/x/main.tsx`. */
  entry: string;
  /** The HTML shell for an address; the bundle stands at `/practice/app.js` and `/practice/app.css` of the same origin. */
  page(url: URL): string;
  /** Answers the site's API, e.g. `POST /i/api/graphql/…/CreateTweet`; undefined: not an API address. */
  api?(request: PracticeRequest): PracticeResponse | undefined;
}
