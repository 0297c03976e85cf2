/** `npm test`: unit and flow tests (Vitest), then end to end (Playwright) in a real Chromium; one line of figures. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, run } from './run.mjs';
import { main, root, setUp } from './setup.mjs';
import { countLine, countPlaywright, countVitest, settle } from './test-counts.mjs';

const reports = '.cache/test';

const runners = [
  {
    name: 'unit and flow tests',
    flag: '--unit',
    script: 'node_modules/vitest/vitest.mjs',
    report: `${reports}/vitest.json`,
    count: (/** @type {string} */ text) => countVitest(JSON.parse(text)),
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/vitest.json`,
    ],
  },
  {
    name: 'end-to-end tests',
    flag: '--e2e',
    script: 'node_modules/@playwright/test/cli.js',
    report: `${reports}/playwright.json`,
    count: (/** @type {string} */ text) => countPlaywright(JSON.parse(text)),
    args: ['test', '--reporter=list,json'],
  },
];

await main(async () => {
  const given = process.argv.slice(2);
  const flags = runners.map(({ flag }) => flag);
  const unknown = given.find((flag) => !flags.includes(flag));
  if (unknown)
    throw new Error(`npm test does not know ${unknown}; it knows ${flags.join(' and ')}.`);
  const wanted = runners.filter(({ flag }) => given.length === 0 || given.includes(flag));

  setUp({ chromium: wanted.some(({ flag }) => flag === '--e2e') });
  await prepare();
  rmSync(join(root, reports), { recursive: true, force: true });

  const parts = [];
  for (const { name, script, report, args, count } of wanted) {
    console.log(`\n== ${name} ==`);
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report) };
    const exitCode = await run(script, args, { env });
    const text = read(report);
    const counts = settle(exitCode, text === undefined ? undefined : count(text));
    console.log(`${name}: ${countLine([counts])}`);
    parts.push(counts);
  }
  console.log(`\n${countLine(parts)}`);
  return parts.some(({ failed }) => failed > 0) ? 1 : 0;
});

/**
 * A report's text; undefined when the runner broke before it wrote one.
 * @type {(path: string) => string | undefined}
 */
function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}
