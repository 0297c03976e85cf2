/** Takes the pictures, says which, and writes an index of them. Names begin with what the arguments say, if any. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import buildAll from '../../tests/e2e/build';
import { type LookName, looks, showScreen } from '../../tests/screens/looks';
import { type RecordName, records } from '../../tests/screens/records';
import { type Screen, screens } from '../../tests/screens/screens';
import { openScreens } from '../../tests/screens/window';
import { indexOf } from './album';

const folder = 'pictures/screens';
const wanted = process.argv.slice(2);
const isWanted = ({ name }: { name: string }) =>
  wanted.length === 0 || wanted.some((start) => name.startsWith(start));

const taken: string[] = [];

async function takeAll(record: RecordName, its: readonly Screen[]): Promise<void> {
  const browser = await openScreens({ record });
  try {
    for (const screen of its) {
      for (const name of Object.keys(looks) as LookName[]) {
        const file = `${screen.name}--${name}.png`;
        const page = await showScreen(browser, screen, looks[name]);
        await page.screenshot({
          path: `${folder}/${file}`,
          fullPage: true,
          animations: 'disabled',
        });
        await page.close();
        taken.push(file);
      }
      console.log(`  ${screen.name}`);
    }
  } finally {
    await browser.context.close();
  }
}

if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
console.log('Building the extension and the practice sites …');
await buildAll();
for (const record of Object.keys(records) as RecordName[]) {
  const its = screens.filter((screen) => screen.record === record && isWanted(screen));
  if (its.length > 0) await takeAll(record, its);
}
writeFileSync(`${folder}/index.html`, indexOf(taken, Object.keys(looks)));
console.log(`${taken.length} pictures are in ${folder}/, to leaf through in its index.html.`);
