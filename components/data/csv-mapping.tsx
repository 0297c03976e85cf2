import { useState } from 'react';
import { i18n } from '#i18n';
import { type CsvField, type CsvHead, type CsvMapping, csvFields } from './world';

interface CsvMappingStepProps {
  head: CsvHead;
  onImport: (mapping: CsvMapping) => void;
  onCancel: () => void;
}

/** Whether a table with these columns says who somebody is. */
const isEnough = ({ handle, name }: CsvMapping): boolean =>
  handle !== undefined || name !== undefined;

/** Says which column of a table holds what, with a look at what stands in it. */
export function CsvMappingStep({ head, onImport, onCancel }: CsvMappingStepProps) {
  const [mapping, setMapping] = useState(head.guess);
  const [row = []] = head.sample;
  const set = (column: number, field: CsvField | '') => {
    // A column has one meaning, and a meaning one column.
    const rest = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
    setMapping({ ...Object.fromEntries(rest), ...(field && { [field]: column }) });
  };
  const fieldAt = (column: number) => csvFields.find((field) => mapping[field] === column) ?? '';
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough(mapping)) onImport(mapping);
      }}
    >
      <h3>{i18n.t('data.csv.title')}</h3>
      <p className="sheet-quiet">{i18n.t('data.csv.about')}</p>
      <ul>
        {head.columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one name.
          <li key={index} className="mapping-row">
            <div>
              <p>
                <strong>{column || i18n.t('data.csv.column', { n: index + 1 })}</strong>
              </p>
              <p className="sheet-quiet mapping-sample">{row[index] ?? ''}</p>
            </div>
            <select
              className="select-field"
              aria-label={i18n.t('data.csv.holds', { column })}
              value={fieldAt(index)}
              onChange={(event) =>
                set(index, csvFields.find((field) => field === event.target.value) ?? '')
              }
            >
              <option value="">{i18n.t('data.csv.ignore')}</option>
              {csvFields.map((field) => (
                <option key={field} value={field}>
                  {i18n.t(`data.csv.field.${field}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {!isEnough(mapping) && <p className="care">{i18n.t('data.csv.missing')}</p>}
      <p className="line">
        <button type="submit" className="button button-strong" disabled={!isEnough(mapping)}>
          {i18n.t('data.csv.import')}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {i18n.t('data.confirm.cancel')}
        </button>
      </p>
    </form>
  );
}
