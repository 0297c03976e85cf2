import { Fragment } from 'react';
import { i18n } from '#i18n';
import { type ParkedLine, ParkedList } from '@/components/asks/asks';
import { ActLine, useActs } from '@/components/pages/acts';
import { nameOf } from '@/components/relationships/row-words';
import type { Policy } from '@/lib/policy/policy';
import type { NextLine, NextSteps as NextLists } from '@/lib/summary/load-next';
import type { Part } from '@/lib/summary/week';
import { formatDay, type Reading } from './format';
import { PersonList } from './person-list';
import { Reminder } from './reminder';
import { SettleButton } from './settle-button';
import type { WeekWorld } from './week-view';
import './next-steps.css';

/** All that there is to do next. */
export interface Steps extends NextLists {
  parked: ParkedLine[];
  /** The weekly reminder is due. */
  isReminderDue: boolean;
}

/** Reads what there is to do next, all of it: it comes onto the screen at once. */
export async function readSteps(
  { next, asks, reminder }: WeekWorld,
  policy: Policy,
  part: Part,
): Promise<Steps> {
  const [lists, parked, isReminderDue] = await Promise.all([
    next(policy, part),
    asks?.parked() ?? [],
    reminder?.isDue() ?? false,
  ]);
  return { ...lists, parked, isReminderDue };
}

interface NextStepsProps {
  /** Absent while they are looked for. */
  steps: Steps | undefined;
  /** The reminder may be shown: last week is not on the screen already. */
  isReminded: boolean;
  world: WeekWorld;
  reading: Reading;
  onLastWeek: () => void;
}

/** What to do next: an ask that was parked and has been earned comes first, then who is ready for one. */
export function NextSteps({ steps, ...rest }: NextStepsProps) {
  return (
    <section className="part next" aria-labelledby="week-next" aria-busy={!steps}>
      <h2 id="week-next">{i18n.t('week.steps.title')}</h2>
      {steps ? <StepLists steps={steps} {...rest} /> : <div className="ghost ghost-lines" />}
    </section>
  );
}

/** How many people each list shows at first: all four of them are to be on the first screen, or nearly. */
const shown = 2;

/** The lists, and last what is parked until later; those with nobody in them are left out. */
function StepLists({
  steps,
  isReminded,
  world,
  reading,
  onLastWeek,
}: NextStepsProps & { steps: Steps }) {
  const { ready, oneAway, waiting, cold, parked } = steps;
  // A change of the record is read again by itself.
  const acts = useActs(() => undefined);
  const isEmpty = [ready, oneAway, waiting, cold, parked].every(({ length }) => length === 0);
  const lastSeen = (person: NextLine) => ({
    figure: i18n.t('week.last', { day: formatDay(person.lastAt, reading) }),
  });
  const wrote = (person: NextLine) => ({
    figure: i18n.t('week.steps.wrote', { day: formatDay(person.since ?? person.lastAt, reading) }),
  });
  const settle = (person: NextLine) => (
    <SettleButton
      name={nameOf(person)}
      onSettle={() =>
        void acts.run(i18n.t('week.steps.settled', { name: nameOf(person) }), () =>
          world.settle(person.personId),
        )
      }
    />
  );
  const lists = [
    { id: 'ready', people: ready, tell: lastSeen },
    { id: 'oneAway', people: oneAway, tell: lastSeen },
    { id: 'waiting', people: waiting, tell: wrote, act: settle },
    { id: 'cold', people: cold, tell: lastSeen, about: i18n.t('week.steps.coldAbout') },
  ] as const;
  const parkedOnes = (only: 'ready' | 'waiting') =>
    world.asks && <ParkedList asks={parked} world={world.asks} reading={reading} only={only} />;
  return (
    <>
      {steps.isReminderDue && isReminded && <Reminder onLook={onLastWeek} />}
      {isEmpty && <p className="nothing">{i18n.t('week.steps.none')}</p>}
      {parkedOnes('ready')}
      {lists.map(({ id, people, tell, ...more }) => (
        <Fragment key={id}>
          {people.length > 0 && (
            <PersonList
              title={i18n.t(`week.steps.${id}`)}
              people={people}
              tell={tell}
              reading={reading}
              onPerson={world.openPerson}
              level={3}
              shown={shown}
              compact
              {...more}
            />
          )}
          {id === 'waiting' && <ActLine told={acts.told} takesFocus />}
        </Fragment>
      ))}
      {parkedOnes('waiting')}
    </>
  );
}
