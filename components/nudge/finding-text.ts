import { createI18n } from '@wxt-dev/i18n';
import type { Finding } from '@/lib/analysis/finding';
import type { NudgeView } from '@/lib/nudge/view';

/** Untyped on purpose: which reasons a rule has is the rule's own affair, and its keys are made from its id. */
const { t } = createI18n();

/** Message keys allow no hyphen. */
const key = (...parts: string[]): string => ['rules', ...parts].join('.').replaceAll('-', '_');

/** Why the words were flagged, in one sentence. */
export const reasonOf = ({ rule, variant, details = {} }: Finding): string =>
  t(key(rule, variant, 'reason'), details);

/** What to try instead, in one sentence. */
export const insteadOf = ({ rule, variant, details = {} }: Finding): string =>
  t(key(rule, variant, 'instead'), details);

/** What an ask is for, with the sum and the deadline that it names ("A gift · $20 · by Friday"); undefined for others. */
export const askedOf = ({ rule, ask, details = {} }: Finding): string | undefined =>
  ask &&
  [t(key(rule, 'kind', ask.kind)), details.amount, details.deadline]
    .filter((one) => one !== undefined)
    .join(' \u00B7 ');

/**
 * Words that could stand instead of each finding: its own suggestion, or for an ask the draft without it; the same
 * words only once. None while the background does not answer: they would belong to an older draft.
 */
export function suggestionsFor({
  findings,
  state,
  withoutAsk,
}: Pick<NudgeView, 'findings' | 'state' | 'withoutAsk'>): (string | undefined)[] {
  const all = findings.map(({ suggestion, ask }) =>
    ask && ask.strength !== 'pointer' ? withoutAsk : suggestion,
  );
  return all.map((words, at) =>
    state === 'ready' && all.indexOf(words) === at ? words : undefined,
  );
}
