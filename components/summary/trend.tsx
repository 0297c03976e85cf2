import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { type PointerEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy/policy';
import type { TrendWeek } from '@/lib/summary/load-trend';
import { formatCount, formatDuration, formatShare, formatWeek, type Reading } from './format';
import './trend.css';

interface TrendProps {
  /** The earliest first. */
  weeks: TrendWeek[];
  policy: Policy;
  reading: Reading;
  /** Time runs from right to left. */
  rtl?: boolean;
}

const line = ['people', 'conversation', 'response'] as const;
type LineId = (typeof line)[number];

/** The picture's own units; it is scaled to the width there is. */
const size = { width: 340, height: 64, top: 10, bottom: 10, side: 8 };
const hour = 60 * 60 * 1000;

/** A value as its line tells it. */
function valueWords(id: LineId, value: number | undefined, reading: Reading): string {
  if (value === undefined) return i18n.t('week.trend.nothing');
  if (id === 'people') return formatCount(value, reading);
  return id === 'conversation' ? formatShare(value, reading) : formatDuration(value, reading);
}

/** The goal of a line, in the line's own unit. */
function goalOf(id: LineId, { goals }: Policy): number | undefined {
  const { conversationShare, responseHours } = goals;
  if (id === 'conversation') {
    return conversationShare === undefined ? undefined : conversationShare / 100;
  }
  return id === 'response' && responseHours !== undefined ? responseHours * hour : undefined;
}

/** A week by its name, and that it is still running. */
function weekWords(week: TrendWeek, reading: Reading): string {
  const name = formatWeek(week.start, week.end, reading);
  return reading.now < week.end ? i18n.t('week.trend.running', { week: name }) : name;
}

/** Twelve weeks in three lines, each with its goal; one week is read out, by pointer or by key. */
export function Trend({ weeks, policy, reading, rtl = false }: TrendProps) {
  const id = useId();
  const [at, setAt] = useState(weeks.length - 1);
  const week = weeks[at];
  if (!week) return null;
  const words = i18n.t('week.trend.read', {
    week: weekWords(week, reading),
    people: i18n.t('week.people', week.people, [formatCount(week.people, reading)]),
    conversation: valueWords('conversation', week.conversation, reading),
    response: valueWords('response', week.response, reading),
  });
  return (
    <>
      <div className="trend">
        {line.map((one) => (
          <Panel
            key={one}
            id={one}
            weeks={weeks}
            at={at}
            goal={goalOf(one, policy)}
            reading={reading}
            rtl={rtl}
            onPoint={setAt}
          />
        ))}
        <label className="unseen" htmlFor={id}>
          {i18n.t('week.trend.pick')}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={weeks.length - 1}
          step={1}
          value={at}
          aria-valuetext={words}
          onChange={(event) => setAt(Number(event.target.value))}
        />
        <p className="trend-read">{words}</p>
      </div>
      <TrendTable weeks={weeks} reading={reading} />
    </>
  );
}

interface PanelProps {
  id: LineId;
  weeks: TrendWeek[];
  /** Index of the week that is read out. */
  at: number;
  goal: number | undefined;
  reading: Reading;
  rtl: boolean;
  onPoint: (index: number) => void;
}

function Panel({ id, weeks, at, goal, reading, rtl, onPoint }: PanelProps) {
  const values = weeks.map((week) => week[id]);
  const known = values.filter((value) => value !== undefined);
  const most = id === 'conversation' ? 1 : Math.max(...known, goal ?? 0, 1);
  const ends = [size.side, size.width - size.side] as const;
  const x = scalePoint<number>({
    domain: weeks.map((_, index) => index),
    range: rtl ? [ends[1], ends[0]] : [...ends],
  });
  const y = scaleLinear<number>({
    domain: [0, most],
    range: [size.height - size.bottom, size.top],
  });
  const point = (index: number) => ({ x: x(index) ?? 0, value: values[index] });
  const pointed = point(at);
  const points = values.map((value, index) => ({ value, index }));
  const isRunning = reading.now < (weeks.at(-1)?.end ?? 0);
  const whole = isRunning ? weeks.length - 1 : weeks.length;
  const here = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const index = Math.round((rtl ? 1 - share : share) * (weeks.length - 1));
    onPoint(Math.min(weeks.length - 1, Math.max(0, index)));
  };
  return (
    <div className="trend-panel">
      <p className="trend-name">
        <span>{i18n.t(`week.trend.${id}`)}</span>
        {goal !== undefined && (
          <span className="trend-goal">
            {i18n.t('week.trend.goal', { target: valueWords(id, goal, reading) })}
          </span>
        )}
        <strong>{valueWords(id, values[at], reading)}</strong>
      </p>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        data-line={id}
        onPointerMove={here}
        onPointerDown={here}
      >
        <line className="trend-base" x1={ends[0]} x2={ends[1]} y1={y(0)} y2={y(0)} />
        {goal !== undefined && (
          <line className="trend-goal-line" x1={ends[0]} x2={ends[1]} y1={y(goal)} y2={y(goal)} />
        )}
        <line
          className="trend-here"
          x1={pointed.x}
          x2={pointed.x}
          y1={size.top - 6}
          y2={size.height - size.bottom}
        />
        {/* A week that is still running is not to look like a fall: the way to it is dashed. */}
        {[
          { part: points.slice(0, whole), look: 'trend-line' },
          { part: points.slice(whole - 1), look: 'trend-line trend-line-running' },
        ].map(({ part, look }) => (
          <LinePath
            key={look}
            className={look}
            data={part}
            defined={({ value }) => value !== undefined}
            x={({ index }) => x(index) ?? 0}
            y={({ value }) => y(value ?? 0)}
          />
        ))}
        {values.map((value, index) =>
          value === undefined ? null : (
            <circle
              key={weeks[index]?.name}
              className={index === at ? 'trend-dot trend-dot-here' : 'trend-dot'}
              data-running={index >= whole || undefined}
              cx={x(index)}
              cy={y(value)}
              r={index === at ? 4 : 2}
            />
          ),
        )}
      </svg>
    </div>
  );
}

/** The same weeks as a table. */
function TrendTable({ weeks, reading }: Pick<TrendProps, 'weeks' | 'reading'>) {
  return (
    <details className="trend-table">
      <summary>{i18n.t('week.trend.table')}</summary>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{i18n.t('week.trend.week')}</th>
            {line.map((id) => (
              <th key={id} scope="col">
                {i18n.t(`week.trend.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <tr key={week.name}>
              <th scope="row">{weekWords(week, reading)}</th>
              {line.map((id) => (
                <td key={id}>{valueWords(id, week[id], reading)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
