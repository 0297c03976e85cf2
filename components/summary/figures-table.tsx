import { i18n } from '#i18n';
import type { FigureGroup, FigureRow } from './figure-rows';
import './figures-table.css';

interface FiguresTableProps {
  groups: FigureGroup[];
  /** What the week shown, and the one beside it, are called. */
  columns: { shown: string; before: string };
  /** Rows that were nought in both weeks too. */
  all?: boolean;
}

/** What is told even when it is nought. */
const always = new Set(['peopleTalkedWith', 'conversations', 'earned', 'held']);

const isTold = ({ id, isNothing, goal }: FigureRow): boolean =>
  !isNothing || always.has(id) || goal?.met !== undefined;

/** The week's figures, each with last week's beside it and the goal under its name. */
export function FiguresTable({ groups, columns, all = false }: FiguresTableProps) {
  return (
    <table className="figures">
      <caption className="unseen">{i18n.t('week.figures.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{columns.shown}</th>
          <th scope="col" className="figures-before">
            {columns.before}
          </th>
        </tr>
      </thead>
      {groups.map(({ id, name, rows }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="figures-group">
              {name}
            </th>
          </tr>
          {rows
            .filter((row) => all || isTold(row))
            .map((row) => (
              <Figure key={row.id} row={row} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Figure({ row: { name, value, before, goal } }: { row: FigureRow }) {
  return (
    <tr>
      <th scope="row">
        {name}
        {goal && (
          <span className="goal" data-met={goal.met}>
            {goal.text} <span className="goal-state">{goal.state}</span>
          </span>
        )}
      </th>
      <td>{value}</td>
      <td className="figures-before">{before}</td>
    </tr>
  );
}
