import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import {
  type FileFault,
  maxFileLength,
  policyFile,
  readPolicyFile,
} from '@/lib/policy/policy-file';
import { replaced } from './changed';
import { Section } from './section';
import type { Form } from './setting';
import './policy-file-section.css';

/** More faults than this are one and the same mistake. */
const mostFaults = 10;

/** The policy as a file: to keep, to hand on, to take over. */
export function PolicyFileSection({ own, make }: Form) {
  const [faults, setFaults] = useState<FileFault[]>([]);
  const input = useRef<HTMLInputElement>(null);

  const takeOver = async (file: File) => {
    // A character may take up to four bytes; what is larger is not even read.
    if (file.size > maxFileLength * 4) {
      setFaults([{ reason: 'too_large' }]);
      return;
    }
    const reading = readPolicyFile(await file.text());
    if ('faults' in reading) {
      setFaults(reading.faults);
      return;
    }
    setFaults([]);
    make(replaced(own, () => reading.policy));
  };

  return (
    <Section id="file" title={i18n.t('policy.file.title')} about={i18n.t('policy.file.about')}>
      <div className="file">
        <button type="button" className="button" onClick={() => save(policyFile(own))}>
          {i18n.t('policy.file.save')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {i18n.t('policy.file.open')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={i18n.t('policy.file.open')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file again, mended, is a choice again.
            event.target.value = '';
            if (file) takeOver(file).catch(() => setFaults([{ reason: 'no_json' }]));
          }}
        />
      </div>
      {faults.length > 0 && (
        <div className="problem" role="alert">
          <p>{i18n.t('policy.file.refused')}</p>
          <ul>
            {faults.slice(0, mostFaults).map((fault) => (
              <li key={JSON.stringify(fault)}>{faultWords(fault)}</li>
            ))}
          </ul>
          {faults.length > mostFaults && (
            <p>{i18n.t('policy.file.more', faults.length - mostFaults)}</p>
          )}
        </div>
      )}
    </Section>
  );
}

/** Where and why a file was refused. */
function faultWords(fault: FileFault): string {
  switch (fault.reason) {
    case 'too_large':
    case 'no_policy':
      return i18n.t(`policy.fault.${fault.reason}`);
    case 'no_json':
      return fault.line === undefined
        ? i18n.t('policy.fault.no_json')
        : i18n.t('policy.fault.no_json_at', { line: fault.line, column: fault.column ?? 1 });
    case 'newer':
      return i18n.t('policy.fault.newer', { version: fault.version });
    case 'forbidden':
    case 'unknown':
    case 'wrong':
    case 'missing':
      return i18n.t(`policy.fault.${fault.reason}`, { place: fault.place });
    case 'too_small':
    case 'too_big':
      return i18n.t(`policy.fault.${fault.reason}`, { place: fault.place, limit: fault.limit });
    case 'not_one_of':
      return i18n.t('policy.fault.not_one_of', {
        place: fault.place,
        values: fault.values.join(', '),
      });
  }
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'fifth-touch-policy.json';
  link.click();
  URL.revokeObjectURL(address);
}
