import { i18n } from '#i18n';
import { messageFunctions } from '@/lib/analysis/finding';
import type { Policy } from '@/lib/policy/policy';
import { isEmpty, messageMix, nonprofitMix } from '@/lib/summary/figures';
import { daysKnown, rhythmOf } from '@/lib/summary/rhythm';
import type { WeekSummary } from '@/lib/summary/week';
import { beforeWords, type FigureRow, figureGroups } from './figure-rows';
import { formatShare, formatWeek, type Reading } from './format';
import { baselineWords } from './message-mix';
import { opening } from './opening';
import { rhythmWords } from './rhythm-words';

const figureLine = ({ name, value, before, goal }: FigureRow, beforeName: string): string => {
  const told = `• ${name}: ${value} (${beforeName}: ${before})`;
  return goal ? `${told}; ${goal.text}, ${goal.state}` : told;
};

/** The week as text for a chat: the sentence, and the figures that are not nought. No names are in it. */
export function weekText(week: WeekSummary, policy: Policy, reading: Reading): string {
  const running = reading.now < week.end;
  const name = formatWeek(week.start, week.end, reading);
  const title = running ? i18n.t('week.trend.running', { week: name }) : name;
  if (isEmpty(week)) {
    return `${title}\n${i18n.t(running ? 'week.empty.running' : 'week.empty.past')}\n`;
  }
  const beforeName = beforeWords(week, reading);
  const { lead, rest } = opening(week, reading);
  const rhythm = rhythmOf(daysKnown(week), week, reading.now);
  const mix = messageMix(week);
  const aims = messageFunctions.map((aim) => {
    const share = mix && formatShare(mix[aim], reading);
    const baseline = baselineWords(nonprofitMix[aim], reading);
    return (
      share && `• ${i18n.t(`week.mix.${aim}`)}: ${i18n.t('week.mix.value', { share, baseline })}`
    );
  });
  return [
    title,
    `${lead} ${rest}`.trim(),
    ...rhythm.map((one) => rhythmWords(one, reading)),
    ...figureGroups(week, policy, reading).flatMap(({ name: group, rows }) => {
      const told = rows.filter(({ isNothing }) => !isNothing);
      return told.length > 0 ? ['', group, ...told.map((row) => figureLine(row, beforeName))] : [];
    }),
    ...(mix ? ['', i18n.t('week.mix.title'), ...aims, i18n.t('week.mix.about')] : []),
    '',
  ].join('\n');
}
