import type { Finding } from './finding';

/**
 * The finding for a draft that is nearly the same as messages sent before (see `fingerprint.ts`; the record of
 * sent messages is asked by the background). Put it in place of other findings of the rule: a whole-draft finding
 * overlaps with them all.
 *
 * @param count how many earlier messages it resembles, at least 1.
 */
export function sentBeforeFinding(text: string, count: number): Finding {
  return {
    rule: 'boilerplate',
    start: 0,
    end: text.length,
    whole: true,
    variant: 'sent-before',
    details: { count },
  };
}
