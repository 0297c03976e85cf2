import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { PersonLine } from '@/lib/summary/week';
import { formatCount, type Reading } from './format';

/** How many people a list shows before it is asked for the rest. */
const shownAtFirst = 5;

interface PersonListProps {
  title: string;
  /** One sentence under the title; only shown when there is somebody. */
  about?: string;
  /** What stands in place of the list when there is nobody. */
  nobody: string;
  people: PersonLine[];
  /** What the list tells of a person: the figure, and the small line under it. */
  tell: (person: PersonLine) => { figure: string; detail: string };
  reading: Reading;
}

/** A titled list of people. Names and handles are the sites' text: shown as they are, never as markup. */
export function PersonList({ title, about, nobody, people, tell, reading }: PersonListProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, shownAtFirst);
  const more = people.length - shown.length;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {people.length === 0 && <p className="nothing">{nobody}</p>}
      {people.length > 0 && about && <p className="nothing">{about}</p>}
      <ol>
        {shown.map((person) => (
          <PersonItem key={person.personId} person={person} {...tell(person)} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {i18n.t('week.showAll', more, [formatCount(more, reading)])}
        </button>
      )}
    </section>
  );
}

interface PersonItemProps {
  person: PersonLine;
  figure: ReactNode;
  detail: ReactNode;
}

function PersonItem({ person, figure, detail }: PersonItemProps) {
  const { site, handle, displayName, certain } = person;
  return (
    <li className="person">
      <span className="person-name" title={displayName}>
        <bdi>{displayName.trim() || handle}</bdi>
      </span>
      <span className="person-figure">{figure}</span>
      <span className="person-where">
        {site === 'x' && certain && (
          <span className="person-handle">
            <bdi>@{handle}</bdi>
          </span>
        )}
        <span>{siteName(site)}</span>
        {!certain && <span title={i18n.t('week.nameOnlyAbout')}>{i18n.t('week.nameOnly')}</span>}
      </span>
      <span className="person-detail">{detail}</span>
    </li>
  );
}
