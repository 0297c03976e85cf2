import { type Course, importFile } from '@/lib/import-file';
import { type ImportRows, sendMessage } from '@/lib/messaging';
import type { Policy } from '@/lib/policy/policy';
import { forgetLoss, loadLoss } from '@/lib/record-loss';
import { exportPeopleCsv, exportTouchesCsv } from '@/lib/touches/csv';
import { stageCsv } from '@/lib/touches/csv-import';
import { guessMapping, previewCsv, tableText } from '@/lib/touches/csv-table';
import { exportRecord } from '@/lib/touches/export-file';
import { readRecordFile } from '@/lib/touches/read-file';
import { askToPersist, readSpace } from '@/lib/touches/space';
import type { Store } from '@/lib/touches/store';
import type { DataWorld } from './world';

type Stage = (rows: Omit<ImportRows, 'id'>) => Promise<unknown>;

/** Stretches of text are put together into parts of a file of about this many characters. */
const partLength = 4_000_000;

/** Collects a file in parts: a million small strings would cost more than the file. */
function fileOf(type: string): { write(text: string): void; whole(): Blob } {
  const parts: Blob[] = [];
  let waiting = '';
  const flush = () => {
    parts.push(new Blob([waiting]));
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length > partLength) flush();
    },
    whole: () => {
      flush();
      return new Blob(parts, { type });
    },
  };
}

/** Hands a file to the person, as the browser's own download. */
function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold on the file once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The record as the data page needs it. */
export function dataWorld(
  store: Store,
  policy: () => Promise<Policy>,
  { now, timeZone }: Pick<DataWorld, 'now' | 'timeZone'>,
): DataWorld {
  return {
    exportFile: async (passphrase, course) => {
      const file = fileOf('application/json');
      await exportRecord(store, {
        ...course,
        write: file.write,
        now: now(),
        policy: await policy(),
        ...(passphrase ? { passphrase } : {}),
      });
      return file.whole();
    },
    exportCsv: async (which, { onProgress, signal }) => {
      const file = fileOf('text/csv;charset=utf-8');
      const total = await store.table(which).count();
      const write = which === 'people' ? exportPeopleCsv : exportTouchesCsv;
      await write(store, {
        write: file.write,
        signal,
        onProgress: (rows) => onProgress(rows, Math.max(total, rows)),
      });
      return file.whole();
    },
    save,
    csvHead: async (file) => {
      const { columns, rows } = previewCsv(await tableText(file));
      return { columns, sample: rows, guess: guessMapping(columns) };
    },
    importCsv: async (file, options, course) => {
      const text = await tableText(file);
      const read = (stage: Stage, part: Course) =>
        stageCsv(text, { ...options, now: now() }, stage, part);
      return importFile(store, read, course, now);
    },
    importFile: (file, passphrase, course) =>
      importFile(
        store,
        (stage, part) =>
          readRecordFile(file, stage, { ...part, ...(passphrase ? { passphrase } : {}) }),
        course,
        now,
      ),
    erasePeriod: (period) => sendMessage('erasePeriod', period),
    eraseAll: () => sendMessage('eraseAll', undefined),
    loss: loadLoss,
    seen: forgetLoss,
    space: () => readSpace(),
    askToPersist: () => askToPersist(),
    now,
    timeZone,
  };
}
