import type { SiteId } from '@/lib/draft/draft';
import type { Course } from '@/lib/import-file';
import type { ImportResult } from '@/lib/messaging';
import type { CsvMapping } from '@/lib/touches/csv-table';
import type { Space } from '@/lib/touches/space';

/** The beginning of a table. */
export interface CsvHead {
  columns: string[];
  /** A few rows, to see what is in the columns. */
  sample: string[][];
  /** Which column holds what, as far as the columns' names suggest it. */
  guess: CsvMapping;
}

/** The record as a whole, as the data page needs it. Jobs reject with the signal's reason when they are stopped. */
export interface DataWorld {
  exportFile: (passphrase: string, course: Course) => Promise<Blob>;
  exportCsv: (which: 'people' | 'touches', course: Course) => Promise<Blob>;
  /** Hands a file to the person under a name. */
  save: (file: Blob, name: string) => void;
  importFile: (file: Blob, passphrase: string, course: Course) => Promise<ImportResult>;
  csvHead: (file: Blob) => Promise<CsvHead>;
  /** `site`: of rows that name none. */
  importCsv: (
    file: Blob,
    options: { mapping: CsvMapping; site: SiteId },
    course: Course,
  ) => Promise<ImportResult>;
  erasePeriod: (period: { start: number; end: number }) => Promise<void>;
  eraseAll: () => Promise<void>;
  /** When it was found that the browser had removed the record (epoch milliseconds). */
  loss: () => Promise<number | undefined>;
  /** The person has read of the loss. */
  seen: () => Promise<void>;
  space: () => Promise<Space>;
  /** Asks the browser to keep the record when the disk runs full. Answers whether it agreed. */
  askToPersist: () => Promise<boolean>;
  now: () => number;
  timeZone: string;
}
