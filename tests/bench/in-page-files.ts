/** Runs in a page of the extension: its record into files and back, as the data page does it. */
import { dataWorld } from '@/components/data/data-world';
import type { Course } from '@/lib/import-file';
import type { ImportResult } from '@/lib/messaging';
import { defaultPolicy } from '@/lib/policy/policy';
import { checkRecord } from '@/lib/touches/check';
import { eraseAll } from '@/lib/touches/erase';
import type { Store } from '@/lib/touches/store';

/** Where the browser tells how much memory its scripts hold. */
interface Measured extends Performance {
  memory: { usedJSHeapSize: number };
}

const inUse = (): number => (performance as Measured).memory.usedJSHeapSize / 1e6;

/** What a piece of work took. */
export interface Cost {
  seconds: number;
  /** The most memory that the page's scripts held meanwhile (megabytes, garbage included). */
  peak: number;
  /** How often progress was told. */
  told: number;
  /** The longest time without a word of progress (seconds). */
  silent: number;
}

async function costOf(work: (course: Course) => Promise<unknown>): Promise<Cost> {
  const start = performance.now();
  const cost: Cost = { seconds: 0, peak: inUse(), told: 0, silent: 0 };
  let last = start;
  const look = () => {
    cost.peak = Math.max(cost.peak, inUse());
  };
  const hear = () => {
    cost.silent = Math.max(cost.silent, (performance.now() - last) / 1_000);
    last = performance.now();
    look();
  };
  const looking = setInterval(look, 50);
  try {
    await work({
      signal: new AbortController().signal,
      onProgress: () => {
        cost.told += 1;
        hear();
      },
    });
  } finally {
    clearInterval(looking);
  }
  hear();
  cost.seconds = (performance.now() - start) / 1_000;
  return cost;
}

/** Stops a piece of work after a while; answers how long it still went on (seconds). */
async function stopped(
  work: (course: Course) => Promise<unknown>,
  after: (share: number) => boolean,
): Promise<number> {
  const stop = new AbortController();
  let at = Number.NaN;
  const end = await work({
    signal: stop.signal,
    onProgress: (done, total) => {
      if (stop.signal.aborted || !after(done / total)) return;
      at = performance.now();
      stop.abort();
    },
  }).then(
    () => Number.NaN,
    () => performance.now(),
  );
  return (end - at) / 1_000;
}

/** Everything but the mark, by which the record is known. */
async function rowsIn(store: Store): Promise<number> {
  const tables = store.tables.filter(({ name }) => name !== 'meta');
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Writes the record into a file and into tables, erases it, takes the file in, and takes it in once more; an import is
 * stopped while it reads and while it writes. What a full count finds wrong after it is an error.
 */
export async function timeFilesOf(store: Store) {
  const now = Date.now();
  const world = dataWorld(store, () => Promise.resolve(defaultPolicy), {
    now: () => now,
    timeZone: 'UTC',
  });
  const sizes = { json: 0, csv: 0 };
  let file = new Blob();
  const written = await costOf(async (course) => {
    file = await world.exportFile('', course);
    sizes.json = file.size / 1e6;
  });
  const people = await costOf((course) => world.exportCsv('people', course));
  const touches = await costOf(async (course) => {
    sizes.csv = (await world.exportCsv('touches', course)).size / 1e6;
  });
  await eraseAll(store);
  const take = (course: Course) => world.importFile(file, '', course);
  const stops = [
    await stopped(take, (share) => share > 0.05),
    // Reading is the first two fifths.
    await stopped(take, (share) => share > 0.45),
  ];
  const left = await rowsIn(store);
  const taken = await costOf(take);
  const checked = await costOf(async () => {
    const wrong = Object.entries(await checkRecord(store)).filter(([, found]) => found.length > 0);
    if (wrong.length > 0) throw new Error(`The record is not whole: ${JSON.stringify(wrong)}`);
  });
  let changed: ImportResult | undefined;
  const again = await costOf(async (course) => {
    changed = await take(course);
  });
  return {
    costs: { written, people, touches, taken, checked, again },
    sizes,
    stops,
    left,
    changed,
  };
}
