import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { personHref } from '@/components/pages/place';
import { formatCount, formatDay, type Reading } from '@/components/summary/format';
import { handleWords, nameOf, sitesWords, standingLook, standingWords } from './row-words';
import type { PersonRow } from './world';
import './person-line.css';

interface PersonLineProps {
  id: string;
  /** The row's place in the list, from 0. */
  index: number;
  /** Pixels from the top of the list. */
  start: number;
  row: PersonRow | undefined;
  selected: boolean;
  active: boolean;
  reading: Reading;
  onPick: (index: number, range: boolean) => void;
  /** The person's page is opened here, in place of the list. */
  onOpen: () => void;
}

/** Whether a press on a link opens it in this very tab: with a key, the browser has another place for it. */
const opensHere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey || altKey);

/** One relationship in the list. A row that is still on its way keeps its place. */
export function PersonLine(props: PersonLineProps) {
  const { id, index, start, row, selected, active, reading, onPick, onOpen } = props;
  // The header is row 1.
  const place = {
    id,
    className: 'relation',
    'aria-rowindex': index + 2,
    style: { transform: `translateY(${start}px)` },
  };
  if (!row)
    return (
      <tr {...place}>
        <td className="relation-pick" />
        <td className="relation-who">
          <span className="ghost relation-ghost" />
        </td>
      </tr>
    );
  const name = nameOf(row);
  return (
    <tr {...place} aria-selected={selected} data-active={active || undefined}>
      <td className="relation-pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={i18n.t('relationships.row.select', { name })}
          onClick={(event) => onPick(index, event.shiftKey)}
          onChange={() => undefined}
        />
      </td>
      <td className="relation-who">
        <p className="relation-name">
          <a
            href={personHref(row.id)}
            tabIndex={-1}
            onClick={(event) => {
              if (opensHere(event)) onOpen();
            }}
          >
            <bdi>{name}</bdi>
          </a>
          {row.waiting && (
            <span className="pill pill-second">{i18n.t('relationships.row.waiting')}</span>
          )}
          {row.cold && <span className="pill">{i18n.t('relationships.row.cold')}</span>}
        </p>
        <p className="relation-where">
          <bdi>{handleWords(row)}</bdi>
          <span>{sitesWords(row)}</span>
          {row.type && <span>{i18n.t(`relationships.type.${row.type}`)}</span>}
          {row.tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </p>
      </td>
      <td className="relation-count">
        {formatCount(row.touches, reading)}
        <span className="relation-unit"> {i18n.t('relationships.row.contacts', row.touches)}</span>
      </td>
      <td className="relation-last">
        {row.lastAt === undefined ? (
          <span className="sheet-quiet">{i18n.t('relationships.row.never')}</span>
        ) : (
          <>
            <span>{formatDay(row.lastAt, reading)}</span>
            <span className="sheet-quiet">
              {i18n.t(
                row.lastDirection === 'in' ? 'relationships.row.they' : 'relationships.row.we',
              )}
            </span>
          </>
        )}
      </td>
      <td className="relation-ask">
        <span className={standingLook(row)}>{standingWords(row)}</span>
      </td>
    </tr>
  );
}
