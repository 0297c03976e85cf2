import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parser } from './parser';
import type { Term } from './words';

const texts = [
  'Please donate $20 by Friday.',
  "We don't know (yet) who'll come, and that's fine.",
  'The choir opened the old bridge on Saturday.',
  'He said "no sir',
  '(unclosed',
  'GIVE NOW',
  'ann and bob. they left! really?',
  '',
  '   ',
  '...',
];
/** Words of many classes: thrown together they meet patterns that no sentence of ours would. */
const words =
  "the a her of to by and, not never please can't will have been is she it's there that who what if as more two 5% may march ann boston bridge books giving given give walked like well fast red open left last back up in on own run play light";
const soup = fc
  .array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 14 })
  .map((some) => some.join(' '));

const plain = (terms: Term[]) =>
  terms.map(({ text, pre, post, normal, implicit, tags }) => [
    text,
    pre,
    post,
    normal,
    implicit,
    [...(tags ?? [])].sort(),
  ]);

describe('the parser', () => {
  it('tags many texts as it would tag each alone', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...texts),
            soup,
            fc.lorem({ mode: 'sentences', maxCount: 2 }),
            fc.string({ unit: 'binary', maxLength: 20 }),
          ),
          { maxLength: 8 },
        ),
        (some) => {
          const together = parser.tag(some).map(plain);
          expect(together).toEqual(some.map((text) => plain(parser.tag([text])[0] ?? [])));
          expect(together).toEqual(
            some.map((text) => plain((nlp(text).document as Term[][]).flat())),
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('knows English words only', () => {
    expect(['please', 'tickets', 'bitte', '__proto__', 'constructor'].map(parser.knows)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
