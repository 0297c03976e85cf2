import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { displayLocale } from '@/components/locale';
import { ActLine, useActs } from '@/components/pages/acts';
import { Confirm } from '@/components/pages/confirm';
import { formatDay, type Reading } from '@/components/summary/format';
import { AboutPerson } from './about-person';
import { AddOffline } from './add-offline';
import { Identities } from './identities';
import { nameOf, standingLook, standingWords } from './row-words';
import { Timeline } from './timeline';
import { useLive } from './use-live';
import type { PersonDetail, RelationshipsWorld } from './world';
import './person.css';

/** How many touches the timeline shows before it is asked for more. */
const shownAtFirst = 15;

interface PersonPageProps {
  world: RelationshipsWorld;
  /** `Person.id`, or another key of the person: an earlier handle, or an account that was merged into theirs. */
  id: string;
}

/** Everything that is held about one person, and the means to mend it. */
export function PersonPage({ world, id: key }: PersonPageProps) {
  const [version, setVersion] = useState(0);
  const [count, setCount] = useState(shownAtFirst);
  const [erasing, setErasing] = useState(false);
  const again = () => setVersion((number) => number + 1);
  const acts = useActs(again);
  const person = useLive(() => world.person(key), `${key} ${version}`);
  const touches = useLive(() => world.touches(key, count), `${key} ${version} ${count}`);
  const reading: Reading = { locale: displayLocale(), timeZone: world.timeZone, now: world.now() };
  const detail = person.kind === 'ready' ? person.value : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const shownId = detail?.id;
  useEffect(() => {
    // The row that led here has gone with its list, and the focus with it: whoever does not see the page hears whose it is.
    if (shownId !== undefined && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [shownId]);
  const back = (
    <p>
      <a className="back" href="#relationships">
        <span aria-hidden="true" className="back-arrow">
          ←
        </span>{' '}
        {i18n.t('relationships.person.back')}
      </a>
    </p>
  );
  if (!detail) {
    const state = person.kind === 'ready' ? 'gone' : person.kind;
    return (
      <main className="sheet" aria-busy={person.kind === 'loading'}>
        {back}
        <h1>{i18n.t('relationships.person.one')}</h1>
        <p className="said" role={state === 'failed' ? 'alert' : 'status'}>
          {i18n.t(`relationships.person.${state}`)}
        </p>
        <ActLine told={acts.told} />
      </main>
    );
  }
  const { id } = detail;
  const name = nameOf(detail);
  return (
    <main className="sheet person-sheet" key={detail.id}>
      {back}
      <header className="person-head">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{name}</bdi>
        </h1>
        <span className={standingLook(detail)}>{standingWords(detail)}</span>
        {detail.waiting && (
          <span className="pill pill-second">{i18n.t('relationships.row.waiting')}</span>
        )}
        {detail.waiting && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void acts.run(i18n.t('relationships.person.settled'), () =>
                world.change(id, { settledAt: world.now() }),
              )
            }
          >
            {i18n.t('relationships.person.settle')}
          </button>
        )}
        {detail.cold && <span className="pill">{i18n.t('relationships.row.cold')}</span>}
        <p className="person-story">{story(detail, reading)}</p>
      </header>
      <div className="person-part">
        <AddOffline
          now={world.now}
          timeZone={reading.timeZone}
          onAdd={(touch) =>
            acts.run(i18n.t('relationships.person.added'), () => world.addOffline(id, touch))
          }
        />
        <Timeline
          state={touches}
          reading={reading}
          onMore={() => setCount(count * 4)}
          onRemove={(touch) =>
            void acts.run(i18n.t('relationships.person.touchRemoved'), () =>
              world.removeTouch(id, touch),
            )
          }
        />
      </div>
      <div className="person-part">
        <AboutPerson
          person={detail}
          reading={reading}
          onChange={(change) =>
            void acts.run(i18n.t('relationships.person.saved'), () => world.change(id, change))
          }
        />
        <Identities
          person={detail}
          reading={reading}
          onRename={(account, handle) =>
            acts.run(i18n.t('relationships.newHandle.saved'), () =>
              world.rename(id, account, handle),
            )
          }
          onMerge={(other) =>
            void acts.run(i18n.t('relationships.merged', 2), () => world.merge([id, other]))
          }
          onSeparate={(merge) =>
            void acts.run(i18n.t('relationships.person.separated'), () => world.separate(id, merge))
          }
        />
        <section className="panel">
          <h2>{i18n.t('relationships.person.eraseTitle')}</h2>
          <p className="sheet-quiet">{i18n.t('relationships.person.eraseAbout')}</p>
          <p>
            <button type="button" className="button button-care" onClick={() => setErasing(true)}>
              {i18n.t('relationships.person.erase')}
            </button>
          </p>
        </section>
      </div>
      {erasing && (
        <Confirm
          title={i18n.t('relationships.person.eraseSure', { name })}
          act={i18n.t('relationships.person.erase')}
          onCancel={() => setErasing(false)}
          onConfirm={() => {
            setErasing(false);
            void acts.run(i18n.t('relationships.person.erased'), async () => {
              await world.erase(id);
              return undefined;
            });
          }}
        >
          <p>{i18n.t('relationships.person.eraseAbout')}</p>
        </Confirm>
      )}
      <ActLine told={acts.told} />
    </main>
  );
}

/** The relationship in a sentence or two. */
function story(person: PersonDetail, reading: Reading): string {
  const { touches, firstAt, lastAt, lastDirection, opensAt, mark } = person;
  if (touches === 0 || firstAt === undefined || lastAt === undefined)
    return i18n.t('relationships.person.noTouch');
  const since = i18n.t('relationships.person.since', touches, [
    String(touches),
    formatDay(firstAt, reading),
  ]);
  const last = i18n.t(
    lastDirection === 'in' ? 'relationships.person.theyLast' : 'relationships.person.weLast',
    { day: formatDay(lastAt, reading) },
  );
  // Past it, something else is waited for, which the mark beside the name says.
  const opens =
    mark || touches + 1 >= opensAt
      ? ''
      : ` ${i18n.t('relationships.person.opensAt', { n: opensAt })}`;
  return `${since} ${last}${opens}`;
}
