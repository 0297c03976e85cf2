import { i18n } from '#i18n';
import type { Rhythm } from '@/lib/summary/rhythm';
import { formatCount, formatDay, formatWeekday, type Reading } from './format';

/** A streak or a gap, in words. */
export function rhythmWords(rhythm: Rhythm, reading: Reading): string {
  const count = formatCount(rhythm.days, reading);
  if (rhythm.kind === 'quiet-before-ask') {
    return i18n.t('week.rhythm.beforeAsk', {
      count,
      day: formatWeekday(rhythm.askAt, reading),
    });
  }
  // A weekday by itself says which one only within a week.
  const name = rhythm.days > 7 ? formatDay : formatWeekday;
  return i18n.t(`week.rhythm.${rhythm.kind}`, {
    count,
    from: name(rhythm.from, reading),
    to: name(rhythm.to, reading),
  });
}
