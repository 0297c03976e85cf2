import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { SiteId } from '@/lib/draft/draft';
import type { ImportResult } from '@/lib/messaging';
import { refusalReason } from '@/lib/refusal';
import type { CsvMapping } from '@/lib/touches/csv-table';
import { CsvMappingStep } from './csv-mapping';
import { JobLine } from './job-line';
import { useJob } from './use-job';
import type { CsvHead, DataWorld } from './world';

const isTable = (file: File): boolean => /\.(csv|tsv|txt)$/i.test(file.name);

function doneWords({ people, touches }: ImportResult): string {
  if (people + touches === 0) return i18n.t('data.import.nothingNew');
  return i18n.t('data.import.done', {
    people: i18n.t('relationships.people', people, [String(people)]),
    touches: i18n.t('week.touches', touches, [String(touches)]),
  });
}

/** Takes a file in: one of our own as it is, a CRM's table after its columns were named. All of it, or nothing. */
export function ImportSection({ world }: { world: DataWorld }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [head, setHead] = useState<CsvHead>();
  const [passphrase, setPassphrase] = useState('');
  const job = useJob();
  const locked = job.state === 'failed' && refusalReason(job.error) === 'passphrase-needed';
  const forget = () => {
    setFile(undefined);
    setHead(undefined);
    setPassphrase('');
    if (input.current) input.current.value = '';
  };
  const whole = (chosen: File, words: string) =>
    job.run(async (course) => doneWords(await world.importFile(chosen, words, course)));
  const choose = (chosen: File | undefined) => {
    setHead(undefined);
    setFile(chosen);
    if (!chosen) return;
    if (!isTable(chosen)) void whole(chosen, '');
    else
      void job.run(async () => {
        setHead(await world.csvHead(chosen));
        return i18n.t('data.import.columnsFound');
      });
  };
  const table = (mapping: CsvMapping, site: SiteId) => {
    if (!file) return;
    void job
      .run(async (course) => doneWords(await world.importCsv(file, { mapping, site }, course)))
      .then(() => setHead(undefined));
  };
  return (
    <section className="panel" aria-labelledby="data-import">
      <h2 id="data-import">{i18n.t('data.import.title')}</h2>
      <p className="sheet-quiet">{i18n.t('data.import.about')}</p>
      <label className="labelled">
        <span>{i18n.t('data.import.file')}</span>
        <input
          ref={input}
          type="file"
          className="data-file"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          disabled={job.state === 'running'}
          onClick={(event) => {
            // Else a file that was mended and is chosen once more would be no change.
            event.currentTarget.value = '';
          }}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </label>
      {head && <CsvMappingStep head={head} onImport={table} onCancel={forget} />}
      {locked && file && (
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault();
            void whole(file, passphrase);
          }}
        >
          <input
            type="password"
            className="text-field data-passphrase"
            aria-label={i18n.t('data.passphrase')}
            placeholder={i18n.t('data.passphrase')}
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          <button type="submit" className="button button-strong">
            {i18n.t('data.import.open')}
          </button>
        </form>
      )}
      <JobLine job={job} label={i18n.t('data.import.running')} />
    </section>
  );
}
