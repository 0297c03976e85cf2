/**
 * `npm run check`: the one door before a commit. Types, lint and format, unit and flow tests, the production build
 * and what the build must keep to. All steps run, so that one run shows all that is wrong. `--without-tests` leaves
 * the tests to `npm test`.
 */
import { join } from 'node:path';
import { faults, readBuilt, sizes } from './built.mjs';
import { buildShipped, prepare, run } from './run.mjs';
import { main, root, setUp } from './setup.mjs';

await main(async () => {
  setUp({ chromium: false });
  await prepare();

  const steps = [
    { name: 'types', work: () => run('node_modules/typescript/bin/tsc', ['--noEmit']) },
    {
      name: 'lint and format',
      work: () =>
        run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    },
    { name: 'unit and flow tests', work: () => run('node_modules/vitest/vitest.mjs', ['run']) },
    {
      name: 'production build, its size and permissions',
      work: () => buildShipped().then(checkBuilt, report),
    },
  ].filter(({ name }) => !(process.argv.includes('--without-tests') && name.endsWith('tests')));

  const results = [];
  for (const { name, work } of steps) {
    console.log(`\n== ${name} ==`);
    const start = performance.now();
    const ok = (await work()) === 0;
    results.push({ ok, line: `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(start)} s)` });
  }
  console.log(`\n${results.map(({ line }) => line).join('\n')}`);
  return results.every(({ ok }) => ok) ? 0 : 1;
});

/** @type {(start: number) => string} */
function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** @type {(error: Error) => number} */
function report(error) {
  console.error(error.message);
  return 1;
}

function checkBuilt() {
  const built = readBuilt(join(root, '.output/chrome-mv3'));
  for (const { name, bytes, goal } of sizes(built))
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB of ${goal / 1000} kB`);
  const found = faults(built);
  for (const fault of found) console.error(fault);
  return found.length === 0 ? 0 : 1;
}
