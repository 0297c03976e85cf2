import { i18n } from '#i18n';
import { EraseSection } from './erase-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import { RecordNotice } from './record-notice';
import { SpaceSection } from './space-section';
import type { DataWorld } from './world';
import './data.css';

/** The record as a whole: out, in, away, and the room it takes. */
export function DataPage({ world }: { world: DataWorld }) {
  return (
    <main className="sheet">
      <header>
        <h1>{i18n.t('data.title')}</h1>
        <p className="sheet-quiet">{i18n.t('data.about')}</p>
      </header>
      <RecordNotice world={world} />
      <ExportSection world={world} />
      <ImportSection world={world} />
      <SpaceSection world={world} />
      <EraseSection world={world} />
    </main>
  );
}
