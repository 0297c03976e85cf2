import { formatCount, formatShortCount, type Reading } from './format';

interface FiguresProps {
  figures: { name: string; count: number }[];
  reading: Reading;
}

/** A row of counts, each under its name. */
export function Figures({ figures, reading }: FiguresProps) {
  return (
    <dl className="figures">
      {figures.map(({ name, count }) => (
        <div key={name} className={count === 0 ? 'figure figure-none' : 'figure'}>
          <dt>{name}</dt>
          <dd title={formatCount(count, reading)}>{formatShortCount(count, reading)}</dd>
        </div>
      ))}
    </dl>
  );
}
