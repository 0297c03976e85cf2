import { useState } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '@/components/relationships/days';
import { JobLine } from './job-line';
import { useJob } from './use-job';
import type { DataWorld } from './world';

/** The record as a file: whole, or as tables for a CRM. */
export function ExportSection({ world }: { world: DataWorld }) {
  const [passphrase, setPassphrase] = useState('');
  const job = useJob();
  const day = dayOf(world.now(), world.timeZone);
  const running = job.state === 'running';
  const whole = () =>
    job.run(async (course) => {
      const file = await world.exportFile(passphrase, course);
      world.save(file, `fifth-touch-${day}${passphrase ? '-encrypted' : ''}.json`);
      return i18n.t('data.export.done');
    });
  const table = (which: 'people' | 'touches') =>
    job.run(async (course) => {
      world.save(await world.exportCsv(which, course), `fifth-touch-${which}-${day}.csv`);
      return i18n.t('data.export.done');
    });
  return (
    <section className="panel" aria-labelledby="data-export">
      <h2 id="data-export">{i18n.t('data.export.title')}</h2>
      <p className="sheet-quiet">{i18n.t('data.export.about')}</p>
      <label className="labelled">
        <span>{i18n.t('data.passphrase')}</span>
        <input
          type="password"
          className="text-field data-passphrase"
          autoComplete="new-password"
          value={passphrase}
          aria-describedby="data-export-passphrase"
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <p id="data-export-passphrase" className="sheet-quiet">
        {i18n.t('data.export.passphraseAbout')}
      </p>
      <p className="line">
        <button
          type="button"
          className="button button-strong"
          disabled={running}
          onClick={() => void whole()}
        >
          {i18n.t('data.export.whole')}
        </button>
        {(['people', 'touches'] as const).map((which) => (
          <button
            key={which}
            type="button"
            className="button"
            disabled={running}
            onClick={() => void table(which)}
          >
            {i18n.t(`data.export.${which}`)}
          </button>
        ))}
      </p>
      <JobLine job={job} label={i18n.t('data.export.running')} />
    </section>
  );
}
