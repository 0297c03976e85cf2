import { useId } from 'react';
import { i18n } from '#i18n';
import { refusalReason } from '@/lib/refusal';
import { fileFault } from '@/lib/touches/bad-file';
import { faultWords } from './fault-words';
import type { Job } from './use-job';

interface JobLineProps {
  job: Job;
  label: string;
  /** In one piece: it is done or it is not, says nothing of how far it is, and cannot be stopped halfway. */
  whole?: boolean;
}

/** How far a job is, with the way to stop it; then what became of it. */
export function JobLine({ job, label, whole = false }: JobLineProps) {
  const id = useId();
  return (
    <div className="job" aria-live="polite">
      {job.state === 'running' && (
        <div className="job-running">
          <span id={id}>{label}</span>
          <progress aria-labelledby={id} value={whole ? undefined : job.share} max={1} />
          {!whole && (
            <button type="button" className="button" onClick={job.cancel}>
              {i18n.t('data.cancel')}
            </button>
          )}
        </div>
      )}
      {job.state === 'done' && <p className="said">{job.words}</p>}
      {job.state === 'cancelled' && <p className="said">{i18n.t('data.cancelled')}</p>}
      {job.state === 'failed' && <p className="said said-care">{refusedWords(job.error)}</p>}
    </div>
  );
}

/** Why it was refused: of a file, with the row. */
function refusedWords(error: unknown): string {
  const reason = refusalReason(error);
  const fault = fileFault(error);
  if (fault) return i18n.t('data.refused.bad_file', { why: faultWords(fault) });
  if (reason === 'passphrase-needed') return i18n.t('data.refused.passphrase_needed');
  if (reason === 'storage-full') return i18n.t('data.refused.storage_full');
  if (reason === 'newer-database') return i18n.t('data.refused.newer_database');
  return i18n.t('data.refused.other');
}
