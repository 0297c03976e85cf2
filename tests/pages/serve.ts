import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import { build } from 'vite';
import { facebook } from './facebook/site';
import { linkedin } from './linkedin/site';
import type { PracticeSite } from './practice-site';
import { x } from './x/site';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export const practiceSites: readonly PracticeSite[] = [x, facebook, linkedin];

const outputOf = (site: PracticeSite) =>
  join(root, '.cache/pages', createHash('sha256').update(site.entry).digest('hex').slice(0, 12));

/** Bundles the practice sites (real editors included) into `.cache/pages`. */
export async function buildPracticeSites(sites = practiceSites): Promise<void> {
  for (const site of sites)
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      resolve: { alias: { '@': root } },
      build: {
        outDir: outputOf(site),
        emptyOutDir: true,
        lib: {
          entry: join(root, site.entry),
          formats: ['iife'],
          name: 'PracticePage',
          fileName: () => 'app.js',
          cssFileName: 'app',
        },
        minify: true,
      },
    });
}

/** Serves the practice sites under their true origins to one browser context. Nothing else is reachable from it. */
export async function servePracticeSites(
  context: BrowserContext,
  sites = practiceSites,
): Promise<void> {
  await context.route(/^https?:/, (route) => answer(route, sites));
}

async function answer(route: Route, sites: readonly PracticeSite[]): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const site = sites.find(({ hosts }) => hosts.includes(url.hostname));
  if (!site) return route.abort('blockedbyclient');
  const asset = /^\/practice\/app\.(js|css)$/.exec(url.pathname);
  if (asset)
    return route.fulfill({
      contentType: asset[1] === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
      body: await readFile(join(outputOf(site), `app.${asset[1]}`)),
    });
  const reply = site.api?.({ url, method: request.method(), body: request.postData() ?? '' });
  if (reply) return route.fulfill(reply);
  if (request.method() !== 'GET') return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: site.headers,
    body: site.page(url),
  });
}
