import { i18n } from '#i18n';
import type { Standing } from '@/lib/policy/verdict';
import { contactWords, nth, waitWords } from './wording';

/** More steps than this are told in words only. */
const mostDots = 10;

/** Filled: touches on record; ring: the contact being written; the last one is the first that may ask. */
export function Dots({ touches, opensAt }: Pick<Standing, 'touches' | 'opensAt'>) {
  if (opensAt > mostDots || opensAt < 2) return null;
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: opensAt }, (_, step) => {
        const state = step < touches ? 'had' : step === touches ? 'now' : 'ahead';
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number.
        return <span key={step} className="dot" data-state={state} />;
      })}
    </span>
  );
}

/** Where one relationship stands, in dots and in words. */
export function StandingMeter({ standing }: { standing: Standing }) {
  const { contact, opensAt, open, addressee, waits, mayAsk } = standing;
  return (
    <div className="standing">
      <p className="standing-head">
        <strong>{contactWords(standing)}</strong>
        <Dots {...standing} />
      </p>
      {open && (
        <p className="muted">
          {mayAsk ? i18n.t('gate.mayAsk', { reason: mayAsk }) : i18n.t('card.open')}
        </p>
      )}
      {!open && contact < opensAt && (
        <p className="muted">
          {`${i18n.t('card.opensAt', { nth: nth(opensAt) })} ${i18n.t('card.toGo', opensAt - contact)}`}
        </p>
      )}
      {waits.map((wait) => {
        const words = waitWords(wait);
        return (
          words && (
            <p key={wait.for} className="muted">
              {words}
            </p>
          )
        );
      })}
      {!addressee.certain && <p className="muted">{i18n.t('card.uncertain')}</p>}
    </div>
  );
}
