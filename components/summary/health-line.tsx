import { i18n } from '#i18n';
import { Switch } from '@/components/controls/switch';
import { siteName } from '@/components/names';
import type { SiteId } from '@/lib/draft/draft';
import type { ComposerReport } from '@/lib/messaging';
import './health-line.css';

interface HealthLineProps {
  /** The composer last used in the active tab; absent when there is none. */
  composer: ComposerReport | undefined;
  /** Whether the coach is switched on for the composer's site. */
  on: boolean;
  /** Why the last switch did not happen. */
  refused: string | undefined;
  onSwitch: (site: SiteId, on: boolean) => void;
}

/** Whether the coach knows the composer in front of the person, and the switch for the site it is on. */
export function HealthLine({ composer, on, refused, onSwitch }: HealthLineProps) {
  if (!composer) {
    return (
      <div className="health">
        <p className="health-said">{i18n.t('popup.health.none')}</p>
      </div>
    );
  }
  const { site, recognized } = composer;
  const mark = !on ? 'off' : recognized ? 'well' : 'care';
  return (
    <div className="health">
      <p className="health-said">
        <span className={`health-mark health-${mark}`} aria-hidden="true" />
        <span>{told(composer, on)}</span>
      </p>
      {refused && (
        <p className="health-refused" role="alert">
          {refused}
        </p>
      )}
      <Switch
        label={i18n.t('popup.coachOn', { site: siteName(site) })}
        on={on}
        onSwitch={(next) => onSwitch(site, next)}
      />
    </div>
  );
}

function told({ site, recognized }: ComposerReport, on: boolean): string {
  if (!on) return i18n.t('popup.health.off', { site: siteName(site) });
  if (!recognized) return i18n.t('popup.health.unrecognized');
  return i18n.t('popup.health.recognized', { site: siteName(site) });
}
