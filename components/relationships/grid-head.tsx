import { i18n } from '#i18n';
import type { Selection } from './selection';
import { type Order, orders, type PeopleQuery } from './world';
import './grid-head.css';

interface GridHeadProps {
  query: PeopleQuery;
  total: number;
  selection: Selection;
  onOrder: (order: Order) => void;
}

/** The columns, each of which orders the list, and the box for everybody. */
export function GridHead({ query, total, selection, onOrder }: GridHeadProps) {
  return (
    <thead className="relations-head">
      <tr aria-rowindex={1} className="relation relation-head">
        <th scope="col" className="relation-pick relation-all">
          <input
            type="checkbox"
            aria-label={i18n.t('relationships.selectAll')}
            checked={selection.count > 0 && selection.count >= total}
            onChange={() => (selection.count > 0 ? selection.clear() : selection.all())}
          />
          <span className="relation-all-words" aria-hidden="true">
            {i18n.t('relationships.selectAllShort')}
          </span>
        </th>
        {orders.map((order) => (
          <th
            key={order}
            scope="col"
            className={`relation-column relation-column-${order}`}
            aria-sort={
              order !== query.order ? 'none' : query.descending ? 'descending' : 'ascending'
            }
          >
            <button type="button" onClick={() => onOrder(order)}>
              {i18n.t(`relationships.order.${order}`)}
              <span aria-hidden="true" className="relation-arrow">
                {order === query.order && (query.descending ? '↓' : '↑')}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
