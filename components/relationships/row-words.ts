import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { IdentityView, PersonRow } from './world';

/** What a person is called; names are the sites' text. */
export const nameOf = ({ displayName, handle }: Pick<IdentityView, 'displayName' | 'handle'>) =>
  displayName.trim() || handle;

/** The handle as people write it, or that only a name is known. */
export function handleWords({
  site,
  handle,
  certain,
}: Pick<IdentityView, 'site' | 'handle' | 'certain'>): string {
  if (!certain) return i18n.t('week.nameOnly');
  return site === 'x' ? `@${handle}` : handle;
}

export const sitesWords = ({ sites }: Pick<PersonRow, 'sites'>): string =>
  sites.map(siteName).join(' + ');

/** Where the relationship stands against the ask: a mark goes before the count. */
export function standingWords({ mark, toGo }: Pick<PersonRow, 'mark' | 'toGo'>): string {
  if (mark) return i18n.t(mark === 'may-ask' ? 'relationships.mark.may' : 'relationships.mark.not');
  return toGo === 0 ? i18n.t('relationships.row.open') : i18n.t('relationships.row.toGo', toGo);
}

/** The colour of the standing. */
export function standingLook({ mark, toGo }: Pick<PersonRow, 'mark' | 'toGo'>): string {
  if (mark === 'do-not-ask') return 'pill pill-care';
  return mark === 'may-ask' || toGo === 0 ? 'pill pill-good' : 'pill';
}
