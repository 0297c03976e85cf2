/** What the built extension must keep to: size, permissions, and nothing that could reach out or run foreign code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes (1 kB = 1000 B). */
export const budgets = { contentScripts: 130_000, popup: 200_000 };

/** `alarms`: the weekly reminder, for whom switches it on. It shows no warning, and reaches nothing. */
const permissions = ['alarms', 'storage'];

/** Asked for on a click of the person, never before. */
const optional = ['notifications'];

/** The exact hosts that the coach may run on: those of the adapters (`lib/sites/registry.ts`), and no other. */
const hosts = ['x.com', 'twitter.com', 'www.facebook.com', 'web.facebook.com', 'www.linkedin.com'];

/** Stands in compromise's packed word lists, minified or not. */
const compromiseMark = 'true¦';

/** Zod's probe for whether code may be made from text: there, but never run (`lib/zod.ts`). */
const zodProbe = /try\{return (?:new )?Function\(``\),!0\}/g;

/** What a content script could talk to the world with; on our own pages the security policy forbids it all. */
const network =
  /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/;

/** @typedef {Map<string, Buffer>} Built the files of the built extension by path, with forward slashes */

/**
 * Reads a built extension.
 * @param {string} folder
 * @returns {Built}
 */
export function readBuilt(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** @type {(built: Built, paths: string[]) => number} */
const gzipped = (built, paths) =>
  paths.reduce((total, path) => total + gzipSync(built.get(path) ?? '', { level: 9 }).length, 0);

/**
 * A page and everything that it loads before it can show anything, and lazily.
 * @param {Built} built
 * @param {string} page
 */
export function filesOf(built, page) {
  const found = new Set([page]);
  for (const path of found) {
    const text = built.get(path)?.toString('utf8') ?? '';
    for (const [, , link = ''] of text.matchAll(/(["'`])([^"'`\s]+\.(?:js|css))\1/g)) {
      const target = link.startsWith('/') ? link.slice(1) : posix.join(posix.dirname(path), link);
      if (built.has(target)) found.add(target);
    }
  }
  return [...found];
}

/** @type {(built: Built) => string[]} */
const contentScripts = (built) =>
  [...built.keys()].filter((path) => path.startsWith('content-scripts/'));

/**
 * Sizes against their budgets.
 * @param {Built} built
 */
export function sizes(built) {
  return [
    {
      name: 'content scripts, gzipped',
      bytes: gzipped(built, contentScripts(built)),
      goal: budgets.contentScripts,
    },
    {
      name: 'popup, gzipped',
      bytes: gzipped(built, filesOf(built, 'popup.html')),
      goal: budgets.popup,
    },
  ];
}

/**
 * Everything that is wrong with a built extension, one sentence each.
 * @param {Built} built
 * @returns {string[]}
 */
export function faults(built) {
  return [
    ...manifestFaults(JSON.parse(built.get('manifest.json')?.toString('utf8') ?? '{}')),
    ...sizes(built)
      .filter(({ bytes, goal }) => bytes > goal)
      .map(({ name, bytes, goal }) => `${name}: ${bytes} bytes, over the budget of ${goal}.`),
    ...contentFaults(built),
  ];
}

/**
 * @param {{permissions?: string[], host_permissions?: string[], optional_permissions?: string[],
 *   optional_host_permissions?: string[], externally_connectable?: object,
 *   web_accessible_resources?: object[], content_scripts?: {matches: string[]}[],
 *   content_security_policy?: {extension_pages?: string}}} manifest
 */
function manifestFaults(manifest) {
  const faults = [];
  const asked = [...(manifest.permissions ?? [])].sort().join(', ');
  if (asked !== permissions.join(', '))
    faults.push(`The manifest asks for the permissions [${asked}] instead of [${permissions}].`);
  const later = [...(manifest.optional_permissions ?? [])].sort().join(', ');
  if (later !== optional.join(', '))
    faults.push(`The manifest may ask for [${later}] later, instead of [${optional}].`);
  for (const key of /** @type {const} */ ([
    'host_permissions',
    'optional_host_permissions',
    'externally_connectable',
    'web_accessible_resources',
  ]))
    if (manifest[key] !== undefined) faults.push(`The manifest has ${key}.`);
  const allowed = hosts.map((host) => `https://${host}/*`);
  const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
  if (matches.length === 0) faults.push('The manifest has no content script.');
  for (const match of new Set(matches))
    if (!allowed.includes(match)) faults.push(`A content script runs on ${match}.`);
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'"])
    if (!policy.split('; ').includes(part))
      faults.push(`The content security policy lacks ${part}.`);
  return faults;
}

/** @type {(built: Built) => string[]} */
function contentFaults(built) {
  const faults = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const [path, bytes] of built) {
    if (!/\.(js|css|html|json)$/.test(path)) continue;
    let text;
    try {
      text = decoder.decode(bytes);
    } catch {
      faults.push(`${path} is not UTF-8.`);
      continue;
    }
    if (!path.endsWith('.js')) continue;
    if (/(?<![\w$.])(?:eval|(?:new )?Function)\(/.test(text.replace(zodProbe, '')))
      faults.push(`${path} makes code from text.`);
    if (!path.startsWith('content-scripts/')) continue;
    // Chromium refuses a content script that holds a non-character, saying that it is not UTF-8.
    if (/[\uFDD0-\uFDEF\uFFFE\uFFFF]/.test(text)) faults.push(`${path} holds a non-character.`);
    if (text.includes(compromiseMark))
      faults.push(`${path} contains compromise, which belongs into the background.`);
    const reach = network.exec(text);
    if (reach) faults.push(`${path} could reach the network: ${reach[0]}`);
  }
  if (![...built.values()].some((bytes) => bytes.includes(compromiseMark)))
    faults.push('compromise is nowhere in the build: the check for it looks for the wrong mark.');
  return faults;
}
