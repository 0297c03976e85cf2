import { useState } from 'react';
import { i18n } from '#i18n';
import { displayLocale } from '@/components/locale';
import { siteName } from '@/components/names';
import { personHref } from '@/components/pages/place';
import { useLive } from '@/components/relationships/use-live';
import { formatDay, formatWeek, type Reading } from '@/components/summary/format';
import { eventWords, isUnchecked } from '@/components/summary/log-words';
import type { SiteId, Surface } from '@/lib/draft/draft';
import { type LogEvent, logEvents } from '@/lib/touches/records';
import './log.css';

/** One line of what the gate did. */
export interface LogLine {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  event: LogEvent;
  site: SiteId;
  surface: Surface;
  /** Names of today; empty: it went to everyone. */
  people: { id: string; name: string }[];
  reason?: string | undefined;
}

/** One ISO week, in epoch milliseconds; `end` is the first instant after it. */
interface LogWeek {
  start: number;
  end: number;
}

export interface LogWorld {
  /** The week that holds an instant. */
  week: (instant: number) => LogWeek;
  /** The lines of a stretch of time, the latest first. */
  lines: (week: LogWeek) => Promise<LogLine[]>;
  now: () => number;
  timeZone: string;
}

const events = ['all', ...logEvents] as const;

/** What the gate did, week by week. The drafts' words are not in it. */
export function LogPage({ world }: { world: LogWorld }) {
  const [instant, setInstant] = useState(world.now);
  const [event, setEvent] = useState<(typeof events)[number]>('all');
  const week = world.week(instant);
  const state = useLive(() => world.lines(week), String(week.start));
  const reading: Reading = { locale: displayLocale(), timeZone: world.timeZone, now: world.now() };
  const all = state.kind === 'ready' ? state.value : [];
  const lines = all.filter((line) => event === 'all' || line.event === event);
  const isRunning = world.now() < week.end;
  return (
    <main className="sheet" aria-busy={state.kind === 'loading'}>
      <header>
        <h1>{i18n.t('log.title')}</h1>
        <p className="sheet-quiet">{i18n.t('log.about')}</p>
      </header>
      <div className="log-bar">
        {/* biome-ignore lint/a11y/useSemanticElements: a group of two buttons is no set of fields. */}
        <div role="group" aria-label={i18n.t('log.week')} className="line">
          <button
            type="button"
            className="button button-icon"
            aria-label={i18n.t('week.previous')}
            onClick={() => setInstant(week.start - 1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <strong aria-live="polite">{formatWeek(week.start, week.end, reading)}</strong>
          <button
            type="button"
            className="button button-icon"
            aria-label={i18n.t('week.next')}
            aria-disabled={isRunning || undefined}
            onClick={() => isRunning || setInstant(week.end)}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
        <select
          className="select-field"
          aria-label={i18n.t('log.show')}
          value={event}
          onChange={(change) =>
            setEvent(events.find((one) => one === change.target.value) ?? 'all')
          }
        >
          {events.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`log.filter.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {state.kind === 'failed' && (
        <p className="said said-care" role="alert">
          {i18n.t('log.failed')}
        </p>
      )}
      {state.kind === 'ready' && lines.length === 0 && (
        <p className="said">{i18n.t(all.length > 0 ? 'log.noneLike' : 'log.none')}</p>
      )}
      <ol className="log">
        {lines.map((line) => (
          <LogItem key={line.id} line={line} reading={reading} />
        ))}
      </ol>
    </main>
  );
}

const looks = {
  held: 'pill',
  overridden: 'pill pill-care',
  revised: 'pill pill-good',
  parked: 'pill',
} as const;

function LogItem({ line, reading }: { line: LogLine; reading: Reading }) {
  const { at, event, site, surface, people, reason } = line;
  const time = new Intl.DateTimeFormat(reading.locale, {
    timeZone: reading.timeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return (
    <li className="log-line">
      <time className="log-when" dateTime={new Date(at).toISOString()}>
        {formatDay(at, reading)}, {time}
      </time>
      <div className="log-what">
        <p>
          <span className={looks[event]}>{eventWords(line)}</span>{' '}
          {people.length === 0
            ? i18n.t('log.everyone')
            : people.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <a href={personHref(id)}>
                    <bdi>{name}</bdi>
                  </a>
                </span>
              ))}
        </p>
        <p className="sheet-quiet">{i18n.t(`log.surface.${surface}`, { site: siteName(site) })}</p>
        {reason && <blockquote className="log-reason">{reason}</blockquote>}
        {isUnchecked(line) && <p className="sheet-quiet">{i18n.t('log.uncheckedAbout')}</p>}
      </div>
    </li>
  );
}
