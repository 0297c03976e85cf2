import { i18n } from '#i18n';

/** Said of what an administrator has set. */
export function Locked() {
  return <p className="locked">{i18n.t('policy.locked')}</p>;
}
