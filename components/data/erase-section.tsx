import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '@/components/pages/confirm';
import { dayOf, startOf } from '@/components/relationships/days';
import { JobLine } from './job-line';
import { useJob } from './use-job';
import type { DataWorld } from './world';

const day = 86_400_000;

/** Erases a stretch of time, or everything. Asked twice, as neither can be taken back. */
export function EraseSection({ world }: { world: DataWorld }) {
  const today = dayOf(world.now(), world.timeZone);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState(today);
  const [asking, setAsking] = useState<'period' | 'all'>();
  const job = useJob();
  const running = job.state === 'running';
  const fits = from !== '' && until !== '' && from <= until;
  const erase = (work: () => Promise<void>) => {
    setAsking(undefined);
    void job.run(async () => {
      await work();
      return i18n.t('data.erase.done');
    });
  };
  // The last day is erased whole: until the first instant of the day after, which is never more than 30 hours on.
  const end = () =>
    startOf(dayOf(startOf(until, world.timeZone) + day * 1.25, world.timeZone), world.timeZone);
  return (
    <section className="panel" aria-labelledby="data-erase">
      <h2 id="data-erase">{i18n.t('data.erase.title')}</h2>
      <p className="sheet-quiet">{i18n.t('data.erase.about')}</p>
      <div className="line data-period">
        <label className="labelled">
          <span>{i18n.t('data.erase.from')}</span>
          <input
            type="date"
            className="text-field"
            max={until}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label className="labelled">
          <span>{i18n.t('data.erase.until')}</span>
          <input
            type="date"
            className="text-field"
            max={today}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button button-care"
          disabled={!fits || running}
          onClick={() => setAsking('period')}
        >
          {i18n.t('data.erase.period')}
        </button>
      </div>
      <p>
        <button
          type="button"
          className="button button-care"
          disabled={running}
          onClick={() => setAsking('all')}
        >
          {i18n.t('data.erase.all')}
        </button>
      </p>
      <JobLine job={job} label={i18n.t('data.erase.running')} whole />
      {asking === 'period' && (
        <Confirm
          title={i18n.t('data.erase.periodSure', { from, until })}
          act={i18n.t('data.erase.period')}
          onCancel={() => setAsking(undefined)}
          onConfirm={() =>
            erase(() => world.erasePeriod({ start: startOf(from, world.timeZone), end: end() }))
          }
        >
          <p>{i18n.t('data.erase.periodAbout')}</p>
        </Confirm>
      )}
      {asking === 'all' && (
        <Confirm
          title={i18n.t('data.erase.allSure')}
          act={i18n.t('data.erase.all')}
          word={i18n.t('data.erase.word')}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => erase(() => world.eraseAll())}
        >
          <p>{i18n.t('data.erase.allAbout')}</p>
        </Confirm>
      )}
    </section>
  );
}
