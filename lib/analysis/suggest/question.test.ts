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
    ['It rained. It rained again.', 'What do you make of it?'],
  ])('%s → %s', async (text, question) => {
    const { findings } = (await loadAnalyzer()).analyze(text, inPost);
    expect(findings.find(({ rule }) => rule === 'broadcast')?.suggestion).toBe(question);
  });
});
