import type { Finding } from '@/lib/analysis/finding';
import type { Draft } from '@/lib/draft/draft';

/** What is reported as wrong: one hint, or that one is missing. */
export interface WrongFlag {
  finding: Finding | undefined;
  where: Pick<Draft, 'site' | 'surface'>;
  /** The person's own words, added by hand; empty when there are none. */
  words: string;
  version: string;
}

/**
 * A report for those who mend the rules, in English as they read it. It holds no word of the draft, but for those
 * that the person has put into `words`.
 */
export function wrongFlagReport({ finding, where, words, version }: WrongFlag): string {
  const flag = finding
    ? [
        `Rule: ${finding.rule} / ${finding.variant}`,
        ...(finding.ask ? [`Ask: ${finding.ask.strength} ${finding.ask.kind}`] : []),
        finding.whole
          ? 'Flagged: the draft as a whole'
          : `Flagged: ${finding.end - finding.start} characters`,
      ]
    : ['Rule: a hint is missing'];
  return [
    `Fifth Touch ${version}: a wrong flag`,
    ...flag,
    `Written as: ${where.surface} on ${where.site}`,
    ...(words.trim() === '' ? [] : ['', words.trim()]),
    '',
  ].join('\n');
}
