/**
 * `npm start`: the coach in a browser window, on the practice sites, for a person to try. Where there is no display,
 * or with `-- --tour`, a short tour on all three sites instead, told in the terminal and kept in `pictures/`.
 */
import { prepare, runTypeScript } from './run.mjs';
import { main, setUp } from './setup.mjs';

await main(async () => {
  const given = process.argv.slice(2);
  const unknown = given.find((flag) => flag !== '--tour');
  if (unknown) throw new Error(`npm start does not know ${unknown}; it knows --tour.`);
  setUp();
  await prepare();
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const display = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  if (!display && given.length === 0) console.log('No display here, so this is the tour.\n');
  return runTypeScript(
    display && given.length === 0 ? 'scripts/start/open.ts' : 'scripts/start/tour.ts',
  );
});
