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

type StandingOfRow = Pick<PersonRow, 'mark' | 'toGo' | 'open'>;

/** Where the relationship stands against the ask: a mark goes before the count. */
export function standingWords({ mark, toGo, open }: StandingOfRow): string {
  if (mark === 'do-not-ask') return i18n.t('relationships.mark.not');
  if (open) return i18n.t(mark ? 'relationships.mark.may' : 'relationships.row.open');
  return toGo > 0 ? i18n.t('relationships.row.toGo', toGo) : i18n.t('parked.waits');
}

/** The colour of the standing. */
export function standingLook({ mark, open }: StandingOfRow): string {
  if (mark === 'do-not-ask') return 'pill pill-care';
  return open ? 'pill pill-good' : 'pill';
}
