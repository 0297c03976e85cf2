import { i18n } from '#i18n';
import { type AsksWorld, ParkedList } from '@/components/asks/asks';
import type { NextLine, NextSteps } from '@/lib/summary/load-next';
import { formatDay, type Reading } from './format';
import { PersonList } from './person-list';

interface StepListsProps {
  steps: NextSteps;
  asks: AsksWorld | undefined;
  reading: Reading;
  onPerson: (id: string) => void;
}

/** The lists of what to do next, and last what is parked until later; those with nobody in them are left out. */
export function StepLists({ steps, asks, reading, onPerson }: StepListsProps) {
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
      {asks && <ParkedList world={asks} reading={reading} only="waiting" />}
    </>
  );
}
