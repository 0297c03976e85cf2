import { expect, it } from 'vitest';
import { type FileFault, fileFault } from '@/lib/touches/bad-file';
import { readCsv } from '@/lib/touches/csv-import';
import { faultWords } from './fault-words';

it.each<[FileFault, string]>([
  [{ reason: 'not_text' }, 'It is no text in UTF-8.'],
  [
    { reason: 'old_code' },
    'Its letters are in an older code, and names would be spoiled. Saved as “CSV UTF-8” it works.',
  ],
  [{ reason: 'not_ours', line: 1 }, 'Line 1: this is not a file of Fifth Touch.'],
  [
    { reason: 'wrong', line: 6, place: 'touches.at' },
    'Line 6, touches.at: this is not what belongs here.',
  ],
  [{ reason: 'newer', version: 9 }, 'It is of version 9, made by a newer Fifth Touch.'],
  [{ reason: 'not_whole', section: 'touches' }, 'Something is missing in this part: contacts.'],
  [{ reason: 'open_quote', row: 2 }, 'Row 2: a quotation mark is not closed.'],
  [{ reason: 'heading_twice', heading: 'name' }, 'The heading “name” is there twice.'],
  [
    { reason: 'other_profile', row: 4, text: 'https://x.com/ada', site: 'linkedin' },
    'Row 4: “https://x.com/ada” is no profile on LinkedIn.',
  ],
])('says why a file was refused: %j', (fault, words) => {
  expect(faultWords(fault)).toBe(words);
});

it('says what a cell can hold instead', () => {
  const read = () =>
    readCsv('name,type\nMary,duke', { mapping: { name: 'name', type: 'type' }, site: 'x', now: 0 });
  let refused: unknown;
  try {
    read();
  } catch (error) {
    refused = error;
  }
  const fault = fileFault(refused);
  expect(fault && faultWords(fault)).toMatch(
    /^Row 2: “duke” is no type\. One of these, please: \w+, .*\.$/,
  );
});
