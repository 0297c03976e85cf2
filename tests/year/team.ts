import type { SiteId } from '@/lib/draft/draft';

/** One of ours: when they began, and how often they write compared with the others. */
export interface Member {
  name: string;
  accounts: Record<SiteId, string>;
  weight: number;
  /** Day of the year (0 is the first) they came; nobody writes before. */
  from: number;
}

/** The five of a night shelter by a river, with their accounts. */
export const team: readonly Member[] = [
  { name: 'Imke', accounts: account('imke', 'riverside'), weight: 5, from: 0 },
  { name: 'Thabo', accounts: account('thabo', 'riverside'), weight: 4, from: 0 },
  { name: 'Rosalind', accounts: account('rosalind', 'riverside'), weight: 2, from: 0 },
  { name: 'Yusuf', accounts: account('yusuf', 'riverside'), weight: 3, from: 90 },
  { name: 'Marit', accounts: account('marit', 'riverside'), weight: 1, from: 200 },
];

function account(name: string, house: string): Record<SiteId, string> {
  return { x: `${name}_${house}`, facebook: `${name}.${house}`, linkedin: `${name}-${house}` };
}

/** The account of the house itself, which posts to everyone. */
export const houseAccounts: Record<SiteId, string> = {
  x: 'riversideshelter',
  facebook: 'riversideshelter',
  linkedin: 'company/riverside-night-shelter',
};
