import { useState } from 'react';
import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy/policy';
import type { LogLine } from '@/lib/summary/load-log';
import type { WeekSummary } from '@/lib/summary/week';
import type { Reading } from './format';

/** What the week can be passed on by. */
interface ShareWorld {
  /** Opens the printable page of the week shown. */
  print: () => void;
  /** Hands a file to the person. */
  save: (name: string, text: string, type: string) => void;
  copy: (text: string) => Promise<void>;
}

interface SharePartProps {
  world: ShareWorld;
  week: WeekSummary;
  loadLog: () => Promise<LogLine[]>;
  policy: Policy;
  reading: Reading;
}

/** The week as a page to print, as a file for a spreadsheet and as text for a chat. */
export function SharePart({ world, week, loadLog, policy, reading }: SharePartProps) {
  const [told, setTold] = useState('');
  const attempt = (work: () => Promise<void>, done: string, failed: string) => {
    work().then(
      () => setTold(done),
      (error: unknown) => {
        console.error(error);
        setTold(failed);
      },
    );
  };
  const csv = async () => {
    // Its code, and the week's whole log, are fetched when they are asked for.
    const { weekCsv } = await import('./week-csv');
    const text = weekCsv(week, await loadLog(), policy, reading);
    world.save(`fifth-touch-${week.name}.csv`, text, 'text/csv');
  };
  const copy = async () => {
    const { weekText } = await import('./week-text');
    await world.copy(weekText(week, policy, reading));
  };
  return (
    <section className="part" aria-labelledby="week-share">
      <h2 id="week-share">{i18n.t('week.share.title')}</h2>
      <p className="share">
        <button type="button" className="button" onClick={world.print}>
          {i18n.t('week.share.print')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => attempt(csv, i18n.t('week.share.saved'), i18n.t('week.share.failed'))}
        >
          {i18n.t('week.share.csv')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            attempt(copy, i18n.t('week.share.copied'), i18n.t('week.share.copyFailed'))
          }
        >
          {i18n.t('week.share.copy')}
        </button>
      </p>
      <p className="nothing" role="status">
        {told}
      </p>
    </section>
  );
}
