import { i18n } from '#i18n';
import { useLive } from '@/components/relationships/use-live';
import { isEmpty } from '@/lib/summary/figures';
import type { PersonLine, WeekSummary } from '@/lib/summary/week';
import { FindingList } from './finding-list';
import { formatCount, type Reading } from './format';
import { LogPart } from './log-part';
import { PersonList } from './person-list';
import { SharePart } from './share-part';
import { TrendPart } from './trend-part';
import type { WeekViewProps } from './week-view';

type WeekBelowProps = WeekViewProps & { week: WeekSummary };

/** What stands below the figures: where the week has come from, what the gate did, and the ways to pass it on. */
export function WeekBelow({ week, part, policy, reading, world }: WeekBelowProps) {
  const loadLog = () => world.log(week, part);
  const trend = useLive(() => world.trend(week, part), '');
  const log = useLive(loadLog, '');
  if (trend.kind === 'loading' || log.kind === 'loading')
    return (
      <p className="nothing waiting" aria-busy="true">
        {i18n.t('week.trend.loading')}
      </p>
    );
  return (
    <>
      {trend.kind === 'ready' && (
        <TrendPart weeks={trend.value} policy={policy} reading={reading} />
      )}
      {!isEmpty(week) && (
        <>
          {log.kind === 'ready' && (
            <LogPart lines={log.value} reading={reading} onAll={world.openLog} />
          )}
          <More week={week} reading={reading} onPerson={world.openPerson} />
          <SharePart
            world={{ ...world, print: () => world.print(week, part) }}
            week={week}
            loadLog={loadLog}
            policy={policy}
            reading={reading}
          />
        </>
      )}
    </>
  );
}

interface MoreProps {
  week: WeekSummary;
  reading: Reading;
  onPerson: (id: string) => void;
}

/** What few look for: which rules found something, and with whom most has passed. */
function More({ week, reading, onPerson }: MoreProps) {
  const tell = (person: PersonLine) => ({
    figure: i18n.t('week.touches', person.touchesThisWeek, [
      formatCount(person.touchesThisWeek, reading),
    ]),
    detail: i18n.t('week.inAll', { count: formatCount(person.touches, reading) }),
  });
  return (
    <details className="part fold">
      <summary>{i18n.t('week.more')}</summary>
      <FindingList findings={week.findings} reading={reading} />
      <PersonList
        title={i18n.t('week.mostContacts')}
        nobody={i18n.t('week.noContacts')}
        people={week.mostContacts}
        tell={tell}
        reading={reading}
        onPerson={onPerson}
      />
    </details>
  );
}
