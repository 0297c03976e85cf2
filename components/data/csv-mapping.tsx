import { useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { type SiteId, siteIds } from '@/lib/draft/draft';
import { type CsvField, type CsvMapping, csvFields } from '@/lib/touches/csv-table';
import type { CsvHead } from './world';

interface CsvMappingStepProps {
  head: CsvHead;
  /** `site`: of rows that name none. */
  onImport: (mapping: CsvMapping, site: SiteId) => void;
  onCancel: () => void;
}

/** Whether a table with these columns says who somebody is. */
const isEnough = ({ handle, name }: CsvMapping): boolean =>
  handle !== undefined || name !== undefined;

/** The mapping with another meaning for a column: a column has one meaning, and a meaning one column. */
function mapped(mapping: CsvMapping, column: string, field: CsvField | ''): CsvMapping {
  const rest = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
  return { ...Object.fromEntries(rest), ...(field && { [field]: column }) };
}

/** Says which column of a table holds what, with a look at what stands in it. */
export function CsvMappingStep({ head, onImport, onCancel }: CsvMappingStepProps) {
  const [mapping, setMapping] = useState(head.guess);
  const [site, setSite] = useState<SiteId>('x');
  const [first = []] = head.sample;
  const fieldOf = (column: string) => csvFields.find((field) => mapping[field] === column) ?? '';
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough(mapping)) onImport(mapping, site);
      }}
    >
      <h3>{i18n.t('data.csv.title')}</h3>
      <p className="sheet-quiet">{i18n.t('data.csv.about')}</p>
      <ul>
        {head.columns.map((column, index) => (
          <li key={column || index} className="mapping-row">
            <div>
              <p>
                <strong>{column || i18n.t('data.csv.column', { n: index + 1 })}</strong>
              </p>
              <p className="sheet-quiet mapping-sample">{first[index] ?? ''}</p>
            </div>
            {column && (
              <FieldChoice
                column={column}
                field={fieldOf(column)}
                onChoose={(field) => setMapping(mapped(mapping, column, field))}
              />
            )}
          </li>
        ))}
      </ul>
      <label className="labelled">
        <span>{i18n.t('data.csv.site')}</span>
        <select
          className="select-field mapping-site"
          value={site}
          onChange={(event) => setSite(siteIds.find((one) => one === event.target.value) ?? 'x')}
        >
          {siteIds.map((one) => (
            <option key={one} value={one}>
              {siteName(one)}
            </option>
          ))}
        </select>
      </label>
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

interface FieldChoiceProps {
  column: string;
  field: CsvField | '';
  onChoose: (field: CsvField | '') => void;
}

function FieldChoice({ column, field, onChoose }: FieldChoiceProps) {
  return (
    <select
      className="select-field"
      aria-label={i18n.t('data.csv.holds', { column })}
      value={field}
      onChange={(event) => onChoose(csvFields.find((one) => one === event.target.value) ?? '')}
    >
      <option value="">{i18n.t('data.csv.ignore')}</option>
      {csvFields.map((one) => (
        <option key={one} value={one}>
          {i18n.t(`data.csv.field.${one}`)}
        </option>
      ))}
    </select>
  );
}
