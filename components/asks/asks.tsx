import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { formatDay, type Reading } from '@/components/summary/format';
import { ShowMore } from '@/components/summary/show-more';
import type { SiteId } from '@/lib/draft/draft';
import './asks.css';

/** An ask that was held and kept, with its text. */
export interface ParkedLine {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  site: SiteId;
  text: string;
  /** Whom it is for, by names of today. */
  people: { id: string; name: string }[];
  ready: boolean;
  /** Contacts that are still to come; 0 when something else is waited for. */
  toGo: number;
  /** Where it was to be sent. */
  url?: string | undefined;
}

export interface AsksWorld {
  /** The ready ones first. */
  parked: () => Promise<ParkedLine[]>;
  discard: (id: string) => Promise<unknown>;
  copy: (text: string) => Promise<void>;
  openPerson: (id: string) => void;
  /** Goes where a parked ask was to be sent. */
  openPage: (url: string) => void;
}

interface ListProps {
  world: AsksWorld;
  reading: Reading;
}

interface ParkedListProps extends ListProps {
  asks: readonly ParkedLine[];
  /** Those that can go out now, or those that cannot yet. */
  only: 'ready' | 'waiting';
}

/** The asks that were parked: one, and the others when they are asked for. Nothing is shown while there is none. */
export function ParkedList({ asks: all, world, reading, only }: ParkedListProps) {
  const [told, setTold] = useState('');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const asks = all.filter(({ ready }) => ready === (only === 'ready'));
  if (asks.length === 0 && told === '') return null;
  const tell = (act: Promise<unknown>, done: string, failed: string) => {
    act.then(
      () => setTold(done),
      () => setTold(failed),
    );
  };
  return (
    <section className="asks" data-ready={only === 'ready' || undefined} aria-labelledby={id}>
      <div className="list-head">
        <h3 id={id}>{i18n.t(only === 'ready' ? 'parked.ready' : 'parked.title')}</h3>
        <ShowMore more={asks.length - 1} all={isOpen} reading={reading} onShow={setOpen} />
      </div>
      <ol>
        {asks.slice(0, isOpen ? asks.length : 1).map((ask) => (
          <ParkedItem
            key={ask.id}
            ask={ask}
            reading={reading}
            world={world}
            onCopy={() =>
              tell(world.copy(ask.text), i18n.t('parked.copied'), i18n.t('parked.copyFailed'))
            }
            onDiscard={() =>
              tell(world.discard(ask.id), i18n.t('parked.discarded'), i18n.t('parked.notDone'))
            }
          />
        ))}
      </ol>
      <p className="asks-told" role="status">
        {told}
      </p>
    </section>
  );
}

interface ParkedItemProps extends ListProps {
  ask: ParkedLine;
  onCopy: () => void;
  onDiscard: () => void;
}

function ParkedItem({ ask, reading, world, onCopy, onDiscard }: ParkedItemProps) {
  const { people, site, at, text, ready, toGo, url } = ask;
  const names = people.map(({ name }) => name).join(', ');
  const [first] = people;
  const wait = toGo > 0 ? i18n.t('parked.notYet', toGo) : i18n.t('parked.waits');
  return (
    <li className="ask">
      <p className="ask-to">
        <strong>
          <bdi>{i18n.t('parked.to', { name: names })}</bdi>
        </strong>
        <span className="ask-where">
          {siteName(site)} · {i18n.t('parked.since', { day: formatDay(at, reading) })}
        </span>
      </p>
      {!ready && <p className="ask-where">{wait}</p>}
      <blockquote className="ask-text" dir="auto">
        {text}
      </blockquote>
      <p className="ask-acts">
        <button type="button" className="more" onClick={onCopy}>
          {i18n.t('parked.copy')}
        </button>
        {url !== undefined && (
          <button type="button" className="more" onClick={() => world.openPage(url)}>
            {i18n.t('parked.openPage')}
          </button>
        )}
        {first && (
          <button
            type="button"
            className="more"
            aria-label={i18n.t('parked.openThis', { name: first.name })}
            onClick={() => world.openPerson(first.id)}
          >
            {i18n.t('parked.open')}
          </button>
        )}
        <button type="button" className="more" onClick={onDiscard}>
          {i18n.t('parked.discard')}
        </button>
      </p>
    </li>
  );
}
