import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { formatDay, type Reading } from '@/components/summary/format';
import type { Live } from './use-live';
import type { TouchView } from './world';

interface TimelineProps {
  state: Live<{ touches: TouchView[]; more: boolean }>;
  reading: Reading;
  onMore: () => void;
  onRemove: (touch: string) => void;
}

/** What passed between us and a person, the latest first; whatever was counted wrongly can be taken off. */
export function Timeline({ state, reading, onMore, onRemove }: TimelineProps) {
  const { touches, more } = state.kind === 'ready' ? state.value : { touches: [], more: false };
  return (
    <section className="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{i18n.t('relationships.timeline.title')}</h2>
      {state.kind === 'failed' && (
        <p className="said said-care" role="alert">
          {i18n.t('relationships.person.failed')}
        </p>
      )}
      {state.kind === 'ready' && touches.length === 0 && (
        <p className="sheet-quiet">{i18n.t('relationships.timeline.none')}</p>
      )}
      <ol className="timeline">
        {touches.map((touch) => (
          <TouchItem key={touch.id} touch={touch} reading={reading} onRemove={onRemove} />
        ))}
      </ol>
      {more && (
        <p>
          <button type="button" className="link-button" onClick={onMore}>
            {i18n.t('relationships.timeline.more')}
          </button>
        </p>
      )}
    </section>
  );
}

interface TouchItemProps {
  touch: TouchView;
  reading: Reading;
  onRemove: (touch: string) => void;
}

function TouchItem({ touch, reading, onRemove }: TouchItemProps) {
  const { id, at, direction, asked, account, note } = touch;
  const day = formatDay(at, reading);
  const what = touchWords(touch);
  return (
    <li className={`touch touch-${direction}`}>
      <span className="touch-mark" aria-hidden="true">
        {direction === 'in' ? '←' : '→'}
      </span>
      <div className="touch-what">
        <p>
          {what}{' '}
          {(asked === 'hard' || asked === 'soft') && (
            <span className="pill pill-care">{i18n.t(`relationships.timeline.${asked}`)}</span>
          )}
        </p>
        {note && <p className="sheet-quiet touch-note">{note}</p>}
        <p className="touch-when">
          <span>
            <time dateTime={new Date(at).toISOString()}>{day}</time>
          </span>
          {account && (
            <span>
              <bdi>{i18n.t('relationships.timeline.account', { account })}</bdi>
            </span>
          )}
        </p>
      </div>
      <button
        type="button"
        className="link-button"
        aria-label={i18n.t('relationships.timeline.removeThis', { what, day })}
        onClick={() => onRemove(id)}
      >
        {i18n.t('relationships.timeline.remove')}
      </button>
    </li>
  );
}

/** One touch in words: "We replied on X", "A call". */
function touchWords({ direction, kind, means, site }: TouchView): string {
  if (kind === 'offline') return i18n.t(`relationships.offline.${means ?? 'meeting'}`);
  return i18n.t(`relationships.touch.${direction}.${kind}`, { site: siteName(site) });
}
