import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { nameOf } from '@/components/relationships/row-words';
import type { PersonLine } from '@/lib/summary/week';
import type { Reading } from './format';
import { ShowMore } from './show-more';
import './person-list.css';

interface PersonListProps<Line extends PersonLine> {
  title: string;
  /** One sentence under the title; only shown when there is somebody. */
  about?: string;
  /** What stands in place of the list when there is nobody. */
  nobody?: string;
  people: Line[];
  /** What the list tells of a person: the figure, and the small line under it. */
  tell: (person: Line) => { figure: string; detail?: string };
  reading: Reading;
  /** Opens a person's page. */
  onPerson: (id: string) => void;
  /** Of the heading. */
  level?: 2 | 3;
  /** How many people are shown before the list is asked for the rest. */
  shown?: number;
  /** One line a person, without where they are. */
  compact?: boolean;
  /** What can be done with a person at the end of the line. */
  act?: (person: Line) => ReactNode;
}

/** A titled list of people. Names and handles are the sites' text: shown as they are, never as markup. */
export function PersonList<Line extends PersonLine>({
  title,
  about,
  nobody,
  people,
  tell,
  reading,
  onPerson,
  level = 2,
  shown = 5,
  compact = false,
  act,
}: PersonListProps<Line>) {
  const id = useId();
  const [all, setAll] = useState(false);
  const first = all ? people : people.slice(0, shown);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={level === 2 ? 'part' : 'subpart'} aria-labelledby={id}>
      <div className="list-head">
        <Heading id={id}>{title}</Heading>
        <ShowMore more={people.length - shown} all={all} reading={reading} onShow={setAll} />
      </div>
      {people.length === 0 && nobody && <p className="nothing">{nobody}</p>}
      {people.length > 0 && about && <p className="nothing">{about}</p>}
      <ol className={compact ? 'people-compact' : undefined}>
        {first.map((person) => (
          <PersonItem
            key={person.personId}
            person={person}
            compact={compact}
            onPerson={onPerson}
            act={act?.(person)}
            {...tell(person)}
          />
        ))}
      </ol>
    </section>
  );
}

interface PersonItemProps {
  person: PersonLine;
  figure: ReactNode;
  detail?: ReactNode;
  compact: boolean;
  onPerson: (id: string) => void;
  act: ReactNode;
}

function PersonItem({ person, figure, detail, compact, onPerson, act }: PersonItemProps) {
  const { personId, site, handle, displayName, certain } = person;
  return (
    <li className="person">
      <span className="person-name">
        <button
          type="button"
          className="person-open"
          title={displayName}
          onClick={() => onPerson(personId)}
        >
          <bdi>{nameOf(person)}</bdi>
        </button>
      </span>
      <span className="person-figure">
        {figure}
        {act}
      </span>
      {!compact && (
        <span className="person-where">
          {site === 'x' && certain && (
            <span className="person-handle">
              <bdi>@{handle}</bdi>
            </span>
          )}
          <span>{siteName(site)}</span>
          {!certain && <span title={i18n.t('week.nameOnlyAbout')}>{i18n.t('week.nameOnly')}</span>}
        </span>
      )}
      {detail && <span className="person-detail">{detail}</span>}
    </li>
  );
}
