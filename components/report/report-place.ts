import { type SiteId, siteIds } from '@/lib/draft/draft';
import type { Part, Week } from '@/lib/summary/week';

/** The address of a week's printable page, after its path. */
export function reportQuery({ start }: Pick<Week, 'start'>, { site, account }: Part): string {
  const query = new URLSearchParams({
    at: String(start),
    ...(site === undefined ? {} : { site }),
    ...(account === undefined ? {} : { account }),
  });
  return `?${query}`;
}

/** Which week, and which part of it, an address leads to; what is missing or makes no sense is the week of `now`. */
export function placeOfReport(search: string, now: number): { at: number; part: Part } {
  const query = new URLSearchParams(search);
  const given = Number(query.get('at') ?? Number.NaN);
  const at = Number.isFinite(given) && given >= 0 && given <= now ? given : now;
  const site: SiteId | undefined = siteIds.find((id) => id === query.get('site'));
  const account = query.get('account');
  if (site === undefined) return { at, part: {} };
  return { at, part: { site, ...(account === null ? {} : { account }) } };
}
