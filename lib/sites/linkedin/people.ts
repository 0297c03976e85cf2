import type { Addressee, AddresseeRole } from '@/lib/draft/draft';
import { anywhere } from './selectors';

/** A member's or an organisation's page, without what LinkedIn appends for its statistics. */
const profilePath = /^\/(in|company|school|showcase)\/([^/]+)/;

/** `bob-1` for a member, `company/acme` for an organisation; undefined when the address is not a profile. */
export function slugOf(href: string): string | undefined {
  if (!URL.canParse(href, document.baseURI)) return undefined;
  const [, kind, raw] = profilePath.exec(new URL(href, document.baseURI).pathname) ?? [];
  if (!kind || !raw) return undefined;
  const slug = decoded(raw).normalize('NFC').toLowerCase();
  return kind === 'in' ? slug : `${kind}/${slug}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray `%` in the address: it is then part of the name as it stands.
    return text;
  }
}

/** What LinkedIn hangs on a name: the degree, pronouns, badges. */
const trappings = /\s*(•.*|\((?:she|he|they|ze)\b[^)]*\)|#\w+|\b(?:Premium|Verified)\b.*)$/giu;

/** A person's name as it is shown, without the copy for screen readers, the degree and the badges (trap 50). */
export function nameIn(element: Element): string {
  const shown = element.querySelector('[aria-hidden="true"]:not(svg, img)');
  let text = shown?.textContent?.trim() ? shown.textContent : seenText(element);
  text = text.replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(trappings, '').trim();
  }
  return text;
}

function seenText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element && !child.matches('.visually-hidden, .a11y-text, svg'))
      text += ` ${seenText(child)} `;
  }
  return text;
}

/** The person behind a profile link. `named` holds the name when the link itself has none (a picture). */
export function personAt(
  link: HTMLAnchorElement | undefined,
  role: AddresseeRole,
  named?: Element | null,
): Addressee | undefined {
  const handle = link && slugOf(link.href);
  if (!link || !handle) return undefined;
  const displayName = (named && nameIn(named)) || nameIn(link) || handle;
  return { site: 'linkedin', handle, displayName, certain: true, role };
}

/** Somebody of whom the page shows only the name: two people can share it. */
export function personNamed(name: string, role: AddresseeRole): Addressee | undefined {
  if (!name) return undefined;
  return {
    site: 'linkedin',
    handle: name.toLowerCase(),
    displayName: name,
    certain: false,
    role,
  };
}

const memberUrn = /^urn:li:(?:fsd?_)?(?:mini)?(member|profile|company|organization)\w*:([\w-]+)$/i;

/** The people mentioned in an editor, in reading order. V1 keeps their id in the text, V2 only their name (trap 53). */
export function mentionsIn(editor: Element): Addressee[] {
  return [...editor.querySelectorAll(anywhere.mention)].flatMap((mention) => {
    const displayName = nameIn(mention).replace(/^@/, '');
    const urn = mention.getAttribute('data-entity-urn') ?? '';
    const [, kind = '', id] = memberUrn.exec(urn) ?? [];
    if (!id) return personNamed(displayName, 'mention') ?? [];
    const organisation = /company|organization/i.test(kind);
    const handle = `${organisation ? 'company/' : ''}${id.toLowerCase()}`;
    return { site: 'linkedin', handle, displayName, certain: true, role: 'mention' } as const;
  });
}

/** Whether a mention may be of somebody by the name alone: two that are mentioned by their ids are two. */
const isNameOf = (mention: Addressee, { role, certain }: Addressee): boolean =>
  mention.role === 'mention' && !(role === 'mention' && certain && mention.certain);

/**
 * The people of a draft, each once. A mention that bears the name of somebody who is answered anyway is that
 * person: LinkedIn itself puts it there, under an id that no link on the page shows.
 */
export function eachOnce(people: readonly Addressee[]): Addressee[] {
  const kept: Addressee[] = [];
  for (const person of people) {
    const known = kept.some(
      (other) =>
        other.handle === person.handle ||
        (isNameOf(person, other) && other.displayName === person.displayName),
    );
    if (!known) kept.push(person);
  }
  return kept;
}
