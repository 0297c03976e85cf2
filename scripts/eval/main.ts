/** Measures the findings on annotated rows; see `scripts/eval.mjs`. */
import { readFileSync } from 'node:fs';
import { evaluate, type Part, partOf } from './evaluate';
import { evaluatePairs } from './pairs';
import { printErrors, printPairs, printTable } from './print';
import { parseRows, RowError } from './rows';

const usage =
  'Usage: npm run eval -- FILE.jsonl [--json] [--errors FLAG] [--part work|aside]\n       npm run eval -- --pairs FILE.jsonl [--json] [--part work|aside]';

interface Options {
  file: string;
  json: boolean;
  pairs: boolean;
  errors?: string;
  part?: Part;
}

function optionsOf(args: string[]): Options | undefined {
  const options: Options = { file: '', json: false, pairs: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--json') options.json = true;
    else if (arg === '--pairs') options.pairs = true;
    else if (arg === '--errors') options.errors = args[++at] ?? '';
    else if (arg === '--part') {
      const part = args[++at];
      if (part !== 'work' && part !== 'aside') return undefined;
      options.part = part;
    } else if (arg.startsWith('--') || options.file) return undefined;
    else options.file = arg;
  }
  return options.file ? options : undefined;
}

async function run(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (!options) {
    console.error(usage);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(options.file, 'utf8');
  } catch (error) {
    console.error(
      `${options.file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }
  try {
    if (options.pairs) {
      const result = evaluatePairs(text, options.part);
      if (options.json) console.log(JSON.stringify(result.figures));
      else printPairs(result);
      return 0;
    }
    const rows = parseRows(text).filter((row) => !options.part || partOf(row) === options.part);
    const result = await evaluate(rows);
    if (options.json)
      console.log(JSON.stringify({ flags: result.flags, cleanDrafts: result.cleanDrafts }));
    else if (options.errors === undefined) printTable(result);
    else if (!printErrors(result, options.errors)) {
      console.error(
        `There is no flag "${options.errors}"; the flags are ${Object.keys(result.flags).join(', ')}, cleanDrafts.`,
      );
      return 2;
    }
    return 0;
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    console.error(`${options.file}: ${error.message}`);
    return 1;
  }
}

// `… | head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run();
