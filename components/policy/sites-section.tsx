import { i18n } from '#i18n';
import { displayLocale } from '@/components/locale';
import { siteName } from '@/components/names';
import type { SiteHealth } from '@/lib/composer-health';
import { type SiteId, siteIds } from '@/lib/draft/draft';
import { SwitchSetting } from './controls';
import { Section } from './section';
import { type Form, siteSetting } from './setting';
import './sites-section.css';

/** What is known of each site's composers: when they were found last, and how old our knowledge of them is. */
export type SitesHealth = Record<SiteId, SiteHealth & { adapterSeen: string }>;

interface SitesSectionProps {
  form: Form;
  /** `undefined` while it is looked up. */
  health: SitesHealth | undefined;
}

/** Where the coach is on, and whether it finds its way there. */
export function SitesSection({ form, health }: SitesSectionProps) {
  return (
    <Section id="sites" title={i18n.t('options.sites.title')} about={i18n.t('options.sites.about')}>
      {siteIds.map((site) => (
        <div key={site} className="site">
          <SwitchSetting form={form} setting={siteSetting(site)} label={siteName(site)} />
          {health && <Health {...health[site]} />}
        </div>
      ))}
    </Section>
  );
}

function Health({ recognized, unrecognized, adapterSeen }: SitesHealth[SiteId]) {
  const locale = displayLocale();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const lost = unrecognized && unrecognized.at > (recognized?.at ?? 0);
  return (
    <ul className="site-health">
      <li>
        {recognized
          ? i18n.t('options.sites.recognized', { when: moment.format(recognized.at) })
          : i18n.t('options.sites.unused')}
      </li>
      {lost && (
        <li className="care">
          {i18n.t('options.sites.unrecognized', { when: moment.format(unrecognized.at) })}
        </li>
      )}
      <li>{i18n.t('options.sites.adapter', { day: day.format(Date.parse(adapterSeen)) })}</li>
    </ul>
  );
}
