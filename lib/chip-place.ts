import { browser } from 'wxt/browser';
import { type SiteId, siteIds } from '@/lib/draft/draft';

/**
 * Where a person has put the chip: how far its lower end corner is from that of the editor, in CSS pixels; `x`
 * towards the end of the line, `y` downwards.
 */
export interface ChipPlace {
  x: number;
  y: number;
}

const keyOf = (site: SiteId) => `chip:${site}`;

const isPlace = (value: unknown): value is ChipPlace =>
  typeof value === 'object' &&
  value !== null &&
  'x' in value &&
  'y' in value &&
  Number.isFinite(value.x) &&
  Number.isFinite(value.y);

/** Where the chip was put on a site; `undefined` where nobody has moved it. */
export async function loadChipPlace(site: SiteId): Promise<ChipPlace | undefined> {
  const key = keyOf(site);
  const { [key]: place } = await browser.storage.local.get(key);
  return isPlace(place) ? place : undefined;
}

/** Remembers it; `undefined` forgets it. */
export async function saveChipPlace(site: SiteId, place: ChipPlace | undefined): Promise<void> {
  if (place) await browser.storage.local.set({ [keyOf(site)]: place });
  else await browser.storage.local.remove(keyOf(site));
}

/** Forgets it on every site. */
export const forgetChipPlaces = (): Promise<void> =>
  browser.storage.local.remove(siteIds.map(keyOf));
