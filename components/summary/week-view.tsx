import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { PersonLine, WeekSummary } from '@/lib/summary/week';
import { Figures } from './figures';
import { FindingList } from './finding-list';
import { formatCount, formatDay, type Reading } from './format';
import { isEmpty, opening } from './opening';
import { PersonList } from './person-list';
import { WeekHeading } from './week-heading';

interface WeekViewProps {
  week: WeekSummary;
  reading: Reading;
  onPrevious: () => void;
  onNext: () => void;
}

/** One week: a sentence in words, the figures behind it, and the people. */
export function WeekView({ week, reading, onPrevious, onNext }: WeekViewProps) {
  const running = reading.now < week.end;
  const empty = isEmpty(week);
  return (
    <>
      <WeekHeading week={week} reading={reading} onPrevious={onPrevious} onNext={onNext} />
      {/* The lists start afresh with another week; the heading stays, and with it the focus. */}
      <Fragment key={week.name}>
        {empty ? <EmptyWeek running={running} /> : <WeekFigures week={week} reading={reading} />}
        {running && (!empty || week.openForAsk.length > 0) && (
          <OpenForAsk people={week.openForAsk} reading={reading} />
        )}
      </Fragment>
    </>
  );
}

function EmptyWeek({ running }: { running: boolean }) {
  return (
    <section className="empty">
      <h2>{i18n.t(running ? 'week.empty.running' : 'week.empty.past')}</h2>
      <p>{i18n.t('week.empty.about')}</p>
    </section>
  );
}

function WeekFigures({ week, reading }: { week: WeekSummary; reading: Reading }) {
  const touches = (['peopleTalkedWith', 'touchesOut', 'touchesIn'] as const).map((key) => ({
    name: i18n.t(`week.figure.${key}`),
    count: week[key],
  }));
  const asks = (['earned', 'held', 'overridden'] as const).map((key) => ({
    name: i18n.t(`week.ask.${key}`),
    count: week.asks[key],
  }));
  const { lead, rest } = opening(week, reading);
  const tellContacts = (person: PersonLine) => ({
    figure: tellTouches(person.touchesThisWeek, reading),
    detail: i18n.t('week.inAll', { count: formatCount(person.touches, reading) }),
  });
  return (
    <>
      <p className="opening">
        <strong>{lead}</strong> {rest}
      </p>
      <section aria-label={i18n.t('week.figures')}>
        <Figures figures={touches} reading={reading} />
      </section>
      <section className="part" aria-labelledby="week-asks">
        <h2 id="week-asks">{i18n.t('week.asks')}</h2>
        <Figures figures={asks} reading={reading} />
      </section>
      <FindingList findings={week.findings} reading={reading} />
      <PersonList
        title={i18n.t('week.mostContacts')}
        nobody={i18n.t('week.noContacts')}
        people={week.mostContacts}
        tell={tellContacts}
        reading={reading}
      />
    </>
  );
}

/** Who may be asked is a matter of now: a week that is over does not know it. */
function OpenForAsk({ people, reading }: { people: PersonLine[]; reading: Reading }) {
  return (
    <PersonList
      title={i18n.t('week.openForAsk')}
      about={i18n.t('week.openForAskAbout')}
      nobody={i18n.t('week.noOpen')}
      people={people}
      tell={(person) => ({
        figure: tellTouches(person.touches, reading),
        detail: i18n.t('week.last', { day: formatDay(person.lastAt, reading) }),
      })}
      reading={reading}
    />
  );
}

function tellTouches(count: number, reading: Reading): string {
  return i18n.t('week.touches', count, [formatCount(count, reading)]);
}
