/** The pages of the options, in the order of the head. */
export const pageIds = ['settings', 'relationships', 'log', 'data'] as const;
export type PageId = (typeof pageIds)[number];

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
