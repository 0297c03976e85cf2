import { i18n } from '#i18n';
import { type AsksWorld, ParkedList } from '@/components/asks/asks';
import { useLive } from '@/components/relationships/use-live';
import type { NextLine, NextSteps as NextLists } from '@/lib/summary/load-next';
import { formatDay, type Reading } from './format';
import { PersonList } from './person-list';

interface NextStepsProps {
  /** Absent while it is too early to look. */
  load: (() => Promise<NextLists>) | undefined;
  /** Stands for all that `load` depends on. */
  loadKey: string;
  asks: AsksWorld | undefined;
  reading: Reading;
  onPerson: (id: string) => void;
}

/** What to do next: an ask that was parked and has been earned comes first, then who is ready for one. */
export function NextSteps({ load, loadKey, ...rest }: NextStepsProps) {
  const state = useLive(async () => load?.(), loadKey);
  const steps = state.kind === 'ready' ? state.value : undefined;
  if (state.kind === 'failed') return null;
  return (
    <section className="part next" aria-labelledby="week-next" aria-busy={!steps}>
      <h2 id="week-next">{i18n.t('week.steps.title')}</h2>
      {steps ? <Steps steps={steps} {...rest} /> : <div className="ghost ghost-lines" />}
    </section>
  );
}

type StepsProps = Omit<NextStepsProps, 'load' | 'loadKey'> & { steps: NextLists };

function Steps({ steps, asks, reading, onPerson }: StepsProps) {
  const { ready, oneAway, waiting, cold } = steps;
  const isEmpty = [ready, oneAway, waiting, cold].every(({ length }) => length === 0);
  const lastSeen = (person: NextLine) => ({
    figure: i18n.t('week.last', { day: formatDay(person.lastAt, reading) }),
  });
  const wrote = (person: NextLine) => ({
    figure: i18n.t('week.steps.wrote', { day: formatDay(person.since ?? person.lastAt, reading) }),
  });
  const lists = [
    { id: 'ready', people: ready, tell: lastSeen },
    { id: 'oneAway', people: oneAway, tell: lastSeen },
    { id: 'waiting', people: waiting, tell: wrote },
    { id: 'cold', people: cold, tell: lastSeen, about: i18n.t('week.steps.coldAbout') },
  ] as const;
  return (
    <>
      {isEmpty && <p className="nothing">{i18n.t('week.steps.none')}</p>}
      {asks && <ParkedList world={asks} reading={reading} only="ready" />}
      {lists
        .filter(({ people }) => people.length > 0)
        .map(({ id, people, tell, ...more }) => (
          <PersonList
            key={id}
            title={i18n.t(`week.steps.${id}`)}
            people={people}
            tell={tell}
            reading={reading}
            onPerson={onPerson}
            level={3}
            shown={3}
            compact
            {...more}
          />
        ))}
    </>
  );
}
