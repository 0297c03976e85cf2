import { describe, expect, it } from 'vitest';
import { loadAnalyzer } from '../analyze';
import { inPost } from '../rule.fixture';

/** The question that the coach offers under a post. */
async function questionUnder(text: string): Promise<string | undefined> {
  const { findings } = (await loadAnalyzer()).analyze(text, inPost);
  const broadcast = findings.find(({ rule }) => rule === 'broadcast');
  expect(broadcast, 'a broadcast').toBeDefined();
  return broadcast?.suggestion;
}

describe('an opening question is formed from what the post is about', () => {
  it.each([
    ['The council voted for a new night bus.', 'What do you think of the new night bus?'],
    [
      'We opened our new repair caf\u00e9 on Mill Street.',
      'What would you like to know about our new repair caf\u00e9?',
    ],
    [
      'A report about beach litter came out in March. Most beach litter is fishing line.',
      'What do you think of beach litter?',
    ],
    ['Bus fares should fall for carers.', 'Where do you stand on bus fares?'],
    [
      'Bicycle repairs are free at the library until June.',
      'What do you think of bicycle repairs?',
    ],
  ])('%s \u2192 %s', async (text, question) => {
    expect(await questionUnder(text)).toBe(question);
  });
});

describe('no word is made a topic that is none', () => {
  it.each([
    ['She spoke for an hour without notes.', 'What do you make of it?'],
    ['It rained. It rained again.', 'What do you make of it?'],
    ['The pool stays closed because of the pump.', 'What do you make of it?'],
    ['This is what a river looks like in spring.', 'What do you make of it?'],
    ['More here.', 'What do you make of it?'],
    ['Three brave neighbours kept watch all night.', 'What do you make of it?'],
    ['The point is that nobody asked.', 'What do you make of it?'],
    ['We walked home in the dark.', 'What would you like to know about it?'],
    ['This must never happen again.', 'Do you see it differently?'],
  ])('%s \u2192 %s', async (text, question) => {
    expect(await questionUnder(text)).toBe(question);
  });
});

describe('a question fits the occasion', () => {
  it.each([
    ['Happy Nurses Day to all who work nights!', 'How are you spending the day?'],
    ['Our library has its anniversary on Friday.', 'Who else is celebrating?'],
    [
      'Congratulations to the under-twelves on their first cup!',
      'Who else should we be cheering for?',
    ],
    ['Thanks to the bakers who brought bread to the shelter.', 'Who would you like to thank?'],
    ['The mayor is on our podcast this week.', 'What would you ask?'],
    ['There is a flood warning for the lower town.', 'Is everyone around you safe?'],
    ['Our founder Ruth Amsel passed away on Sunday.', undefined],
    ['Two hikers were killed by the avalanche.', undefined],
  ])('%s \u2192 %s', async (text, question) => {
    expect(await questionUnder(text)).toBe(question);
  });
});
