import { i18n } from '#i18n';
import { messageFunctions } from '@/lib/analysis/finding';
import { messageMix, nonprofitMix } from '@/lib/summary/figures';
import type { WeekFigures } from '@/lib/summary/week';
import { formatShare, type Reading } from './format';
import './message-mix.css';

interface MessageMixProps {
  figures: Pick<WeekFigures, 'functions'>;
  reading: Reading;
}

/** What the messages were for, beside what nonprofits have been found to do. */
export function MessageMix({ figures, reading }: MessageMixProps) {
  const mix = messageMix(figures);
  if (!mix) return <p className="nothing">{i18n.t('week.mix.none')}</p>;
  return (
    <>
      <dl className="mix">
        {messageFunctions.map((aim) => (
          <div key={aim} className="mix-row">
            <dt>{i18n.t(`week.mix.${aim}`)}</dt>
            <dd>
              <span className="mix-bar" aria-hidden="true">
                <span style={{ inlineSize: `${mix[aim] * 100}%` }} />
                <i style={{ insetInlineStart: `${nonprofitMix[aim] * 100}%` }} />
              </span>
              <span className="mix-value">
                {i18n.t('week.mix.value', {
                  share: formatShare(mix[aim], reading),
                  baseline: baselineWords(nonprofitMix[aim], reading),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="nothing">{i18n.t('week.mix.about')}</p>
    </>
  );
}

/** The baseline as its source has it: with one decimal. */
export const baselineWords = (share: number, { locale }: Pick<Reading, 'locale'>): string =>
  new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 }).format(share);
