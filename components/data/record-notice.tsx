import { useState } from 'react';
import { i18n } from '#i18n';
import { useLoaded } from '@/components/loaded';
import { displayLocale } from '@/components/locale';
import type { Space } from '@/lib/touches/space';
import './record-notice.css';

/** What there is to say of the record's own state, before or after something was lost. */
export interface RecordNoticeWorld {
  /** When it was found that the browser had removed the record (epoch milliseconds). */
  loss: () => Promise<number | undefined>;
  /** The person has read it. */
  seen: () => Promise<void>;
  space: () => Promise<Pick<Space, 'state'>>;
  /** Opens the page where a file goes out and comes in; absent on that page. */
  openData?: () => void;
}

const lossWords = (at: number): string =>
  i18n.t('data.space.lost', {
    day: new Intl.DateTimeFormat(displayLocale(), { dateStyle: 'long' }).format(at),
  });

/** A word when the record was lost, or is about to find no more room; nothing while all is well. */
export function RecordNotice({ world }: { world: RecordNoticeWorld }) {
  const lostAt = useLoaded(world.loss);
  const room = useLoaded(world.space)?.state;
  const [read, setRead] = useState(false);
  const isLost = lostAt !== undefined && !read;
  const isTight = room === 'full' || room === 'nearly-full';
  if (!isLost && !isTight) return null;
  return (
    <div className="notice-record" role="alert">
      {isLost && <p>{lossWords(lostAt)}</p>}
      {isTight && <p>{i18n.t(room === 'full' ? 'data.space.full' : 'data.space.nearlyFull')}</p>}
      <p className="notice-record-acts">
        {world.openData && (
          <button type="button" onClick={world.openData}>
            {i18n.t('data.space.look')}
          </button>
        )}
        {isLost && (
          <button
            type="button"
            onClick={() => {
              setRead(true);
              world.seen().catch(console.error);
            }}
          >
            {i18n.t('data.space.seen')}
          </button>
        )}
      </p>
    </div>
  );
}
