import { describe, expect, it } from 'vitest';
import { loadAnalyzer } from '../analyze';
import { inPost } from '../rule.fixture';

describe('an opening question', () => {
  it.each([
    [
      'Saturday was busy. We planted pear trees.',
      'What has been your own experience with pear trees?',
    ],
    [
      'The council voted for a new night bus.',
      'What has been your own experience with a new night bus?',
    ],
    [
      'We opened our new repair café on Mill Street.',
      'What has been your own experience with the new repair café?',
    ],
    [
      'Volunteers planted 400 oak trees along the canal.',
      'What has been your own experience with oak trees?',
    ],
    [
      'The pool stays closed because of the pump.',
      'What has been your own experience with the pool?',
    ],
    [
      'We repaired 212 bicycles with the help of neighbours.',
      'What has been your own experience with bicycles?',
    ],
    ['She spoke for an hour without notes.', 'What do you make of it?'],
    ['It rained. It rained again.', 'What do you make of it?'],
  ])('%s → %s', async (text, question) => {
    const { findings } = (await loadAnalyzer()).analyze(text, inPost);
    expect(findings.find(({ rule }) => rule === 'broadcast')?.suggestion).toBe(question);
  });
});
