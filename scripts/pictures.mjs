/**
 * `npm run pictures`: pictures of every page in every state into `pictures/screens/`, with an index to leaf through,
 * and the README's three into `docs/`. `npm run pictures -- people` takes those whose names begin so.
 */
import { prepare, run } from './run.mjs';
import { main, setUp } from './setup.mjs';

await main(async () => {
  setUp();
  await prepare();
  return run('scripts/pictures/main.ts', process.argv.slice(2), { nodeArgs: ['--import', 'tsx'] });
});
