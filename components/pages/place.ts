/** The pages of the options, in the order of the head. */
const pageIds = ['settings', 'relationships', 'log', 'data'] as const;
export type PageId = (typeof pageIds)[number];

/** What the head of every page leads to: the pages of the options, and the practice, which is a page by itself. */
export const headIds = [...pageIds, 'practice'] as const;
export type HeadId = (typeof headIds)[number];

/** The address of a page, from any page of the extension. */
export const hrefOf = (id: HeadId): string =>
  id === 'practice' ? '/practice.html' : `/options.html#${id}`;

/** Where an address leads: `#relationships/x%3Aann` is the relationships page with `x:ann`. What is unknown is the settings. */
export function placeIn(hash: string): { page: PageId; rest: string } {
  const [name = '', ...parts] = hash.replace(/^#/, '').split('/');
  const page = pageIds.find((id) => id === name) ?? 'settings';
  return { page, rest: page === 'settings' ? '' : decoded(parts.join('/')) };
}

/** The address of one person's page. */
export const personHref = (id: string): string => `#relationships/${encodeURIComponent(id)}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not one of our own addresses: it then names nobody.
    return text;
  }
}
