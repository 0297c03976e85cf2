import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/analysis/finding';
import { wrongFlagReport } from './report';

const text = 'Dear Ann, please donate $5.';
const finding: Finding = {
  rule: 'ask',
  variant: 'hard',
  start: 10,
  end: 26,
  ask: { strength: 'hard', kind: 'donate' },
  details: { amount: '$5' },
  suggestion: 'Dear Ann,',
};
const flag = {
  finding,
  where: { site: 'x', surface: 'reply' },
  words: '',
  version: '1.2.3',
} as const;

describe('a report of a wrong flag', () => {
  it('says which rule, how and where, and no word of the draft', () => {
    const report = wrongFlagReport(flag);
    expect(report).toContain('Rule: ask / hard');
    expect(report).toContain('Ask: hard donate');
    expect(report).toContain('Flagged: 16 characters');
    expect(report).toContain('Written as: reply on x');
    for (const word of ['Ann', 'please', '$5', 'Dear']) expect(report).not.toContain(word);
    expect(text.slice(finding.start, finding.end)).toBe('please donate $5');
  });

  it('holds what was added by hand', () =>
    expect(wrongFlagReport({ ...flag, words: ' It thanks them. ' })).toContain(
      '\nIt thanks them.\n',
    ));

  it.each([
    [{ ...finding, whole: true as const }, 'the draft as a whole'],
    [undefined, 'a hint is missing'],
  ])('tells a flag on words from others', (other, words) =>
    expect(wrongFlagReport({ ...flag, finding: other })).toContain(words),
  );
});
