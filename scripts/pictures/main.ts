/** Takes the pictures, says which, and writes an index of them. Names begin with what the arguments say, if any. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import buildAll from '../../tests/e2e/build';
import { type Look, type LookName, looks, showScreen } from '../../tests/screens/looks';
import { type RecordName, records } from '../../tests/screens/records';
import { coachScreens, type Screen, screens } from '../../tests/screens/screens';
import { openScreens, type ScreenBrowser } from '../../tests/screens/window';
import { indexOf } from './album';
import { forReadme, type ReadmePicture } from './readme';

const folder = 'pictures/screens';
const wanted = process.argv.slice(2);
const isWanted = ({ name }: { name: string }) =>
  wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const everything = [...screens, ...coachScreens];

/** The README's pictures are taken with all others, and by the name `readme`. */
const readme = isWanted({ name: 'readme' }) ? forReadme : [];

const taken: string[] = [];

interface Picture {
  screen: Screen;
  look: Look;
  path: string;
  clip?: ReadmePicture['clip'];
  until?: ReadmePicture['until'];
}

/** Room below the last part of a picture, as at its sides. */
const margin = 16;

/** The page from its top to the end of a part. */
async function topUntil(page: Page, selector: string): Promise<ReadmePicture['clip']> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new RangeError(`There is no ${selector} to end a picture with.`);
  const width = page.viewportSize()?.width ?? box.width;
  return { x: 0, y: 0, width, height: box.y + box.height + margin };
}

async function take(browser: ScreenBrowser, picture: Picture): Promise<void> {
  const { screen, look, path, until } = picture;
  const page = await showScreen(browser, screen, look);
  const clip = until === undefined ? picture.clip : await topUntil(page, until);
  // A picture may be of more than the window; a practice site is as it is seen.
  const isOurs = !screen.path.includes(':');
  await page.screenshot({ path, fullPage: isOurs, animations: 'disabled', ...(clip && { clip }) });
  await page.close();
}

async function takeAll(record: RecordName): Promise<void> {
  const its = everything.filter((screen) => screen.record === record && isWanted(screen));
  const shown = readme.flatMap((picture) => {
    const screen = everything.find(({ name }) => name === picture.of);
    if (!screen) throw new RangeError(`There is no screen ${picture.of} for ${picture.file}.`);
    return screen.record === record ? { ...picture, screen, path: picture.file } : [];
  });
  if (its.length + shown.length === 0) return;
  const browser = await openScreens({ record });
  try {
    for (const screen of its) {
      for (const name of Object.keys(looks) as LookName[]) {
        const file = `${screen.name}--${name}.png`;
        await take(browser, { screen, look: looks[name], path: `${folder}/${file}` });
        taken.push(file);
      }
      console.log(`  ${screen.name}`);
    }
    for (const picture of shown) {
      await take(browser, picture);
      console.log(`  ${picture.file}`);
    }
  } finally {
    await browser.context.close();
  }
}

if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
console.log('Building the extension and the practice sites …');
await buildAll();
for (const record of Object.keys(records) as RecordName[]) await takeAll(record);
if (taken.length > 0) {
  writeFileSync(`${folder}/index.html`, indexOf(taken, Object.keys(looks)));
  console.log(`${taken.length} pictures are in ${folder}/, to leaf through in its index.html.`);
}
