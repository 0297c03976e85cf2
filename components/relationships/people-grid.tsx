import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { personHref } from '@/components/pages/place';
import type { Reading } from '@/components/summary/format';
import { GridHead } from './grid-head';
import type { ListPlace } from './list-place';
import { useRowHeight } from './narrow';
import { PersonLine } from './person-line';
import type { Selection } from './selection';
import { useRows } from './use-rows';
import type { Order, PeopleQuery, RelationshipsWorld } from './world';
import './people-grid.css';

interface PeopleGridProps {
  world: RelationshipsWorld;
  place: ListPlace;
  query: PeopleQuery;
  /** Something else has been chosen already, and the list is about to follow. */
  isBehind: boolean;
  /** Another number reads the list again. */
  version: number;
  selection: Selection;
  reading: Reading;
  onOrder: (order: Order) => void;
  /** What stands in place of the rows. */
  empty: ReactNode;
  failed: ReactNode;
}

/** The list of relationships: only the rows in view are drawn, so a hundred thousand scroll like twenty. */
export function PeopleGrid(props: PeopleGridProps) {
  const { world, place, query, isBehind, version, selection, reading, onOrder, empty, failed } =
    props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(place.opened ?? 0);
  const [view, setView] = useState({ first: 0, last: 20 + (place.opened ?? 0) });
  const rows = useRows(world, query, view.last, version);
  const height = useRowHeight();
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    onChange: ({ range }) => {
      if (!range) return;
      const { startIndex: first, endIndex: last } = range;
      setView((old) => (old.first === first && old.last === last ? old : { first, last }));
    },
  });

  const asked = JSON.stringify(query);
  const shown = useRef(asked);
  useEffect(() => {
    if (shown.current === asked) return;
    shown.current = asked;
    // Another query starts at the top.
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [asked]);

  const inList = (index: number) => Math.max(0, Math.min(rows.total - 1, index));
  const isReady = rows.state === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the rows are there.
  useEffect(() => {
    if (!isReady || place.opened === undefined) return;
    // Back from a person: the list stands where it stood, and so does the focus.
    const back = inList(place.opened);
    place.opened = undefined;
    setActive(back);
    virtual.scrollToIndex(back, { align: 'center' });
    grid.current?.focus({ preventScroll: true });
  }, [isReady]);

  const reach = (index: number) => {
    const next = inList(index);
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const pick = (index: number, range: boolean) => {
    const from = range ? active : index;
    const [low, high] = from < index ? [from, index] : [index, from];
    const ids = Array.from({ length: high - low + 1 }, (_, at) => rows.at(low + at)?.id);
    selection.toggle(ids.filter((one) => one !== undefined));
    setActive(index);
  };
  const open = (index: number) => {
    const row = rows.at(index);
    if (!row) return;
    place.opened = index;
    location.hash = personHref(row.id);
  };
  const step = Math.max(1, view.last - view.first - 1);
  const keys: Record<string, () => void> = {
    ArrowDown: () => reach(active + 1),
    ArrowUp: () => reach(active - 1),
    PageDown: () => reach(active + step),
    PageUp: () => reach(active - step),
    Home: () => reach(0),
    End: () => reach(rows.total - 1),
    Enter: () => open(active),
    ' ': () => pick(active, false),
    Escape: () => selection.clear(),
  };
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys on a header's button or on a row's own box are theirs.
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      selection.all();
      return;
    }
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  if (rows.state === 'failed') return failed;
  if (rows.state === 'ready' && rows.total === 0) return empty;
  return (
    <div ref={scroller} className="relations">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern: arrows move, Space selects, Enter opens.
        role="grid"
        tabIndex={0}
        aria-label={i18n.t('relationships.title')}
        aria-rowcount={rows.total + 1}
        aria-multiselectable="true"
        aria-busy={isBehind || rows.isBehind}
        aria-activedescendant={rows.total > 0 ? `${id}-${active}` : undefined}
        onKeyDown={keyDown}
      >
        <GridHead query={query} total={rows.total} selection={selection} onOrder={onOrder} />
        <tbody className="relations-body" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows.at(index);
            return (
              <PersonLine
                key={index}
                id={`${id}-${index}`}
                index={index}
                start={start}
                row={row}
                selected={row !== undefined && selection.has(row.id)}
                active={index === active}
                reading={reading}
                onPick={pick}
                onOpen={() => {
                  place.opened = index;
                }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
