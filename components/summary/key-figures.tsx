import { i18n } from '#i18n';
import type { WeekAlone, WeekFigures } from '@/lib/summary/week';
import { beforeWords, figureText, shownWords } from './figure-rows';
import { formatCount, type Reading } from './format';
import { sentAsks } from './opening';
import './key-figures.css';

interface KeyFiguresProps {
  week: WeekAlone;
  /** Absent while it is not known: its places stay empty. */
  before: WeekFigures | undefined;
  reading: Reading;
}

/** Of how many asks to people how many were earned. */
function asksText({ asks }: WeekFigures, reading: Reading): string {
  const sent = sentAsks(asks);
  if (sent === 0) return i18n.t('week.figures.none');
  return i18n.t('week.key.earnedOf', {
    earned: formatCount(asks.earned, reading),
    sent: formatCount(sent, reading),
  });
}

const columns = ['people', 'conversations', 'conversation', 'asks'] as const;

const tell: Record<(typeof columns)[number], (figures: WeekFigures, reading: Reading) => string> = {
  people: (figures, reading) => figureText('peopleTalkedWith', figures, reading),
  conversations: (figures, reading) => figureText('conversations', figures, reading),
  conversation: (figures, reading) => figureText('conversation', figures, reading),
  asks: asksText,
};

/** The four figures by which a week is told at a glance. */
export function KeyFigures({ week, before, reading }: KeyFiguresProps) {
  return (
    <table className="key-figures">
      <caption className="unseen">{i18n.t('week.key.title')}</caption>
      <thead>
        <tr>
          <td className="key-name" />
          {columns.map((column) => (
            <th key={column} scope="col">
              {i18n.t(`week.key.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="key-shown">
          <th scope="row" className="key-name">
            {shownWords(week, reading)}
          </th>
          {columns.map((column) => (
            <td key={column} data-name={i18n.t(`week.key.${column}`)}>
              {tell[column](week, reading)}
            </td>
          ))}
        </tr>
        <tr className="key-before">
          <th scope="row" className="key-name">
            {beforeWords(week, reading)}
          </th>
          {columns.map((column) => (
            <td key={column} data-name={i18n.t(`week.key.${column}`)}>
              {before ? tell[column](before, reading) : '\u00a0'}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
