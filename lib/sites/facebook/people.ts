import type { Addressee, AddresseeRole } from '@/lib/draft/draft';
import { readEditors } from '../editor-text';

/** A person as Facebook's markup names them. */
export interface Person {
  /** Lower-cased slug or id; the display name when `certain` is false. */
  handle: string;
  displayName: string;
  certain: boolean;
}

/** First parts of an address that are no people. */
const reserved = new Set(
  'ads|ajax|api|bookmarks|business|dialog|donate|events|fundraisers|friends|gaming|groups|hashtag|help|home.php|l.php|legal|login|marketplace|media|memories|messages|notifications|pages|people|permalink.php|photo|photo.php|photos|places|plugins|policies|posts|privacy|profile.php|reel|reels|saved|search|settings|share|sharer|stories|story.php|ufi|video|videos|watch'.split(
    '|',
  ),
);

/**
 * Whose profile an address leads to: the vanity slug or the numeric id, without the tracking that Facebook hangs on
 * every link. In a group a person's link stays in the group (`/groups/<group>/user/<id>/`).
 */
export function handleOf(href: string): string | undefined {
  if (!URL.canParse(href, 'https://www.facebook.com')) return undefined;
  const { hostname, pathname, searchParams } = new URL(href, 'https://www.facebook.com');
  if (!/(^|\.)(facebook|messenger)\.com$/.test(hostname)) return undefined;
  const parts = pathname.split('/').filter(Boolean);
  const [first = '', , third, id = ''] = parts;
  if (first === 'profile.php') return numeric(searchParams.get('id') ?? '');
  if (first === 'groups') return third === 'user' ? numeric(id) : undefined;
  if (first === 'people' || first === 'pages') return numeric(third ?? '');
  if (parts.length !== 1 || reserved.has(first.toLowerCase())) return undefined;
  return /^[\p{L}\p{N}_.-]+$/u.test(decoded(first)) ? decoded(first).toLowerCase() : undefined;
}

const numeric = (id: string): string | undefined => (/^\d+$/.test(id) ? id : undefined);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not a valid escape: the address itself is the name.
    return part;
  }
}

/** What a reader sees as the text of an element: pictures of emoji count by their `alt`. */
export const visibleText = (element: Element): string =>
  element instanceof HTMLElement ? readEditors([element]).text.replaceAll(/\s+/g, ' ').trim() : '';

/** The person whom a link names; one of a portrait without a name is none. */
export function personOf(link: Element): Person | undefined {
  const displayName = visibleText(link) || link.getAttribute('aria-label')?.trim() || '';
  const handle = handleOf(link.getAttribute('href') ?? '');
  return handle && displayName ? { handle, displayName, certain: true } : undefined;
}

/** Somebody of whom only the name is on the page. */
export const namedOnly = (displayName: string): Person => ({
  handle: displayName,
  displayName,
  certain: false,
});

/** Scripts that put no space around a name. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a sentence names a person: the name as whole words. */
export function names(sentence: string, { displayName }: Pick<Person, 'displayName'>): boolean {
  const at = sentence.indexOf(displayName);
  if (at < 0 || !displayName) return false;
  const around = [sentence[at - 1] ?? ' ', sentence[at + displayName.length] ?? ' '];
  return !around.some((character) => /[\p{L}\p{N}]/u.test(character) && !unspaced.test(character));
}

/** Our own account as the page shows it. */
export interface Self {
  id?: string | undefined;
  name?: string | undefined;
}

/** The page's own data is large; once it is complete, what it says of us stays until the page is loaded anew. */
const selves = new WeakMap<Document, Self>();

/** Who is logged in: the cookie of the session, else the data that every page carries along. */
export function selfOf(document: Document): Self {
  const known = selves.get(document);
  if (known) return known;
  const id = /(?:^|;\s*)c_user=(\d+)/.exec(document.cookie)?.[1];
  for (const { textContent } of document.scripts) {
    const at = textContent?.indexOf('"CurrentUserInitialData"') ?? -1;
    if (!textContent || at < 0) continue;
    const data = textContent.slice(at, at + 2000);
    const self = { id: id ?? field(data, 'USER_ID'), name: field(data, 'NAME') };
    selves.set(document, self);
    return self;
  }
  if (document.readyState === 'complete') selves.set(document, { id });
  return { id };
}

/** A string field of Facebook's page data. */
function field(data: string, name: string): string | undefined {
  const quoted = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(data)?.[1];
  if (!quoted) return undefined;
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    // Cut off in the middle: as good as absent.
    return undefined;
  }
}

/** People as addressees: each once (the first role stands), never ourselves. */
export function addresseesOf(
  self: Self,
  people: readonly (readonly [AddresseeRole, Person | undefined])[],
): Addressee[] {
  const found: Addressee[] = [];
  for (const [role, person] of people) {
    if (!person || person.handle === self.id || person.displayName === self.name) continue;
    // A mention has only its name: one that is already spoken to is the same person.
    const again = found.some(({ handle, displayName }) =>
      person.certain ? handle === person.handle : displayName === person.displayName,
    );
    if (!again) found.push({ site: 'facebook', role, ...person });
  }
  return found;
}
