import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { ruleName } from '@/components/names';
import { reasonOf } from '@/components/nudge/finding-text';
import type { Finding } from '@/lib/analysis/finding';
import { wrongFlagReport } from '@/lib/practice/report';
import type { PracticeSetting } from '@/lib/practice/setting';

interface WrongFlagProps {
  findings: readonly Finding[];
  setting: PracticeSetting;
  version: string;
  copy: (text: string) => Promise<void>;
}

/** A report of a wrong hint, shown whole before it is copied. No word of the draft is in it. */
export function WrongFlag({ findings, setting, version, copy }: WrongFlagProps) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [words, setWords] = useState('');
  const [told, setTold] = useState('');
  const finding = findings[chosen];
  const report = wrongFlagReport({ finding, where: setting, words, version });
  const copyIt = (): void => {
    setTold('');
    copy(report).then(
      () => setTold(i18n.t('practice.report.copied')),
      () => setTold(i18n.t('practice.report.copyFailed')),
    );
  };
  return (
    <section className="panel practice-report" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('practice.report.title')}</h2>
      <p className="sheet-quiet">{i18n.t('practice.report.about')}</p>
      <div className="labelled">
        <label htmlFor={`${id}-which`}>{i18n.t('practice.report.which')}</label>
        <select
          id={`${id}-which`}
          className="select-field"
          value={finding ? chosen : findings.length}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {findings.map((one, at) => (
            <option key={`${one.rule} ${one.start} ${one.end}`} value={at}>
              {`${ruleName(one.rule)}: ${reasonOf(one)}`}
            </option>
          ))}
          <option value={findings.length}>{i18n.t('practice.report.missing')}</option>
        </select>
      </div>
      <div className="labelled">
        <label htmlFor={`${id}-words`}>{i18n.t('practice.report.words')}</label>
        <textarea
          id={`${id}-words`}
          className="text-field"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <figure className="report">
        <figcaption>{i18n.t('practice.report.preview')}</figcaption>
        <pre lang="en">{report}</pre>
      </figure>
      <div className="line">
        <button type="button" className="button" onClick={copyIt}>
          {i18n.t('practice.report.copy')}
        </button>
        <p role="status">{told}</p>
      </div>
    </section>
  );
}
