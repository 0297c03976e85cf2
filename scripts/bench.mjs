/**
 * `npm run bench`: medians and p95 of one run, as a table, or with `-- --json` as a list on standard output. Words
 * name the parts to run (`npm run bench -- typing idle`); without any, all run.
 */
import { prepare, runTypeScript } from './run.mjs';
import { main, setUp } from './setup.mjs';

await main(async () => {
  setUp();
  await prepare();
  return runTypeScript('tests/bench/run.ts', process.argv.slice(2));
});
