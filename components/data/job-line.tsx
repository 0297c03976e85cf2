import { useId } from 'react';
import { i18n } from '#i18n';
import { refusalReason } from '@/lib/refusal';
import type { Job } from './use-job';

/** How far a job is, with the way to stop it; then what became of it. */
export function JobLine({ job, label }: { job: Job; label: string }) {
  const id = useId();
  return (
    <div className="job" aria-live="polite">
      {job.state === 'running' && (
        <div className="job-running">
          <span id={id}>{label}</span>
          <progress aria-labelledby={id} value={job.share} max={1} />
          <button type="button" className="button" onClick={job.cancel}>
            {i18n.t('data.cancel')}
          </button>
        </div>
      )}
      {job.state === 'done' && <p className="said">{job.words}</p>}
      {job.state === 'cancelled' && <p className="said">{i18n.t('data.cancelled')}</p>}
      {job.state === 'failed' && <p className="said said-care">{refusedWords(job.error)}</p>}
    </div>
  );
}

/** Why it was refused: of a file, with the row. */
export function refusedWords(error: unknown): string {
  const reason = refusalReason(error);
  if (reason === 'bad-file' && error instanceof Error)
    return i18n.t('data.refused.bad_file', { why: error.message });
  if (reason === 'passphrase-needed') return i18n.t('data.refused.passphrase_needed');
  if (reason === 'storage-full') return i18n.t('data.refused.storage_full');
  if (reason === 'newer-database') return i18n.t('data.refused.newer_database');
  return i18n.t('data.refused.other');
}
