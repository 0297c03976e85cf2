import { useState } from 'react';
import { i18n } from '#i18n';
import { displayLocale } from '@/components/locale';
import { useLive } from '@/components/relationships/use-live';
import type { DataWorld } from './world';

function sizeWords(bytes: number): string {
  const [size, unit] =
    bytes >= 1e9
      ? [bytes / 1e9, 'gigabyte']
      : bytes >= 1e6
        ? [bytes / 1e6, 'megabyte']
        : [bytes / 1e3, 'kilobyte'];
  return new Intl.NumberFormat(displayLocale(), {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(Number(size));
}

/** How much room the record takes, whether the browser promised to keep it, and a word before it is too late. */
export function SpaceSection({ world }: { world: DataWorld }) {
  const [asked, setAsked] = useState<'not' | 'agreed' | 'refused'>('not');
  const state = useLive(() => world.space(), asked);
  if (state.kind !== 'ready') {
    return state.kind === 'failed' ? (
      <p className="said said-care" role="alert">
        {i18n.t('data.space.unknown')}
      </p>
    ) : null;
  }
  const { usage, quota, persisted } = state.value;
  return (
    <section className="panel" aria-labelledby="data-space">
      <h2 id="data-space">{i18n.t('data.space.title')}</h2>
      {quota > 0 && (
        <>
          <p>{i18n.t('data.space.used', { used: sizeWords(usage), all: sizeWords(quota) })}</p>
          <progress
            className="data-space"
            aria-label={i18n.t('data.space.title')}
            value={usage}
            max={quota}
          />
        </>
      )}
      <p className="sheet-quiet">
        {i18n.t(persisted ? 'data.space.persisted' : 'data.space.evictable')}
      </p>
      {!persisted && (
        <p className="line">
          <button
            type="button"
            className="button"
            onClick={() =>
              world.askToPersist().then(
                (agreed) => setAsked(agreed ? 'agreed' : 'refused'),
                () => setAsked('refused'),
              )
            }
          >
            {i18n.t('data.space.ask')}
          </button>
          {asked === 'refused' && <span role="status">{i18n.t('data.space.refused')}</span>}
        </p>
      )}
    </section>
  );
}
