import { i18n } from '#i18n';
import type { Finding } from '@/lib/analysis/finding';
import type { NudgeView } from '@/lib/nudge/view';
import type { Standing, Verdict, VerdictReason, Wait } from '@/lib/policy/verdict';
import { contactsToGo } from '@/lib/policy/verdict';

/** Characters that turn the direction of the text around them: never taken from a site's text into our sentences. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Letters written from right to left; a name with one is set apart so that it does not reorder the sentence. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** What an addressee is called: the handle on X, where it is how people are known, else the display name. */
export function nameOf({ addressee }: Standing): string {
  const { site, handle, displayName, certain } = addressee;
  const name = (site === 'x' && certain ? `@${handle}` : displayName || handle).replace(
    turning,
    '',
  );
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** `1st`, `2nd`, `3rd` … in the language of the messages. */
export function nth(n: number): string {
  switch (new Intl.PluralRules(i18n.t('language'), { type: 'ordinal' }).select(n)) {
    case 'one':
      return i18n.t('chip.nth.one', { n });
    case 'two':
      return i18n.t('chip.nth.two', { n });
    case 'few':
      return i18n.t('chip.nth.few', { n });
    default:
      return i18n.t('chip.nth.other', { n });
  }
}

/** "3rd contact with @name". */
export const contactWords = (standing: Standing): string =>
  i18n.t('chip.contact', { nth: nth(standing.contact), name: nameOf(standing) });

/** "asks are open", "asks open at 5" (or where the contacts since the last ask are enough), "asks are not open yet". */
function opensWords(standing: Standing): string {
  if (standing.open) return i18n.t('chip.open');
  const more = contactsToGo(standing);
  return more > 0 ? i18n.t('chip.opensAt', { n: standing.contact + more }) : i18n.t('chip.notOpen');
}

/** What the chip says, in parts that stand beside each other; empty when there is nothing to say. */
export function chipWords({ recognized, state, verdict }: NudgeView): string[] {
  if (state === 'unreachable') return [i18n.t('chip.unreachable')];
  if (!recognized) return [i18n.t('chip.unrecognized')];
  const [first, ...others] = verdict?.standings ?? [];
  if (!first) return [];
  const words = [contactWords(first), opensWords(first)];
  if (!first.addressee.certain) words.push(i18n.t('chip.uncertain'));
  if (others.length > 0) words.push(i18n.t('chip.others', others.length));
  return words;
}

/** The hints that are spoken of; those of a rule that is set to a dot wait in the card. */
export const loudFindings = ({ findings }: Pick<NudgeView, 'findings'>): Finding[] =>
  findings.filter(({ dot }) => !dot);

/** "2 hints", "No hints". */
export const hintWords = (count: number): string =>
  count === 0 ? i18n.t('chip.noHints') : i18n.t('chip.hints', count);

/** What each reason waits for with a person; the others are about how sure or how strong an ask is. */
const waitFor: Partial<Record<VerdictReason, Wait['for']>> = {
  'do-not-ask': 'do-not-ask',
  'too-early': 'contacts',
  'too-new': 'days',
  'no-answer': 'answer',
  'asked-lately': 'spacing',
  'ask-in-flight': 'ask-in-flight',
};

/** Those whom a reason is about; a quote's words go to the audience. */
function concernedBy(reason: VerdictReason, { standings }: Verdict): Standing[] {
  const asked = standings.filter(({ addressee }) => addressee.role !== 'quoted');
  const about = asked.filter(({ addressee, open, waits }) => {
    if (reason === 'uncertain-identity') return !addressee.certain;
    if (reason === 'soft-ask-early') return !open;
    return waits.some((wait) => wait.for === waitFor[reason]);
  });
  return about.length > 0 ? about : asked.slice(0, 1);
}

/** More names than this are told as a number. */
const mostNames = 3;

/** "@ann, @tom and 2 more". */
function namesOf(standings: readonly Standing[]): string {
  const names = standings.slice(0, mostNames).map(nameOf);
  const more = standings.length - names.length;
  if (more > 0) names.push(i18n.t('verdict.more', more));
  return new Intl.ListFormat(i18n.t('language'), { type: 'conjunction' }).format(names);
}

/** What a public ask comes to, with how many posts have given so far. */
function publicWords({ audience }: Verdict): string {
  const words = i18n.t('verdict.public_ask');
  if (!audience) return words;
  const { gives, needed } = audience;
  return `${words} ${i18n.t('verdict.public_gives', { gives, needed })}`;
}

/** The sentence for one reason of a verdict, with the names of those whom it is about. */
export function verdictWords(reason: VerdictReason, verdict: Verdict): string {
  const concerned = concernedBy(reason, verdict);
  const [first] = concerned;
  if (!first || reason === 'public-ask') return publicWords(verdict);
  const name = namesOf(concerned);
  switch (reason) {
    case 'too-early':
      return i18n.t('verdict.too_early', { name });
    case 'soft-ask-early':
      return first.waits.some((wait) => wait.for === 'contacts')
        ? i18n.t('verdict.soft_ask_early', { name, opensAt: nth(first.opensAt) })
        : i18n.t('verdict.soft_ask_soon', { name });
    case 'uncertain-identity':
      return i18n.t('verdict.uncertain_identity', { name });
    case 'do-not-ask':
      return i18n.t('verdict.do_not_ask', { name });
    case 'too-new':
      return i18n.t('verdict.too_new', { name });
    case 'no-answer':
      return i18n.t('verdict.no_answer', { name });
    case 'asked-lately':
      return i18n.t('verdict.asked_lately', { name });
    case 'ask-in-flight':
      return i18n.t('verdict.ask_in_flight', { name });
  }
}

/** What has to come first, in words; the contacts have their own line with the dots. */
export function waitWords(wait: Wait): string | undefined {
  switch (wait.for) {
    case 'contacts':
      return undefined;
    case 'do-not-ask':
      return i18n.t('gate.wait.do_not_ask', { reason: wait.reason });
    case 'days':
      return i18n.t('gate.wait.days', { known: wait.known, needed: wait.needed });
    case 'answer':
      return i18n.t('gate.wait.answer');
    case 'spacing':
      return i18n.t('gate.wait.spacing', { had: wait.had, needed: wait.needed });
    case 'ask-in-flight':
      return i18n.t('gate.wait.ask_in_flight');
  }
}

/** The one quiet line after an act; `undefined` without one. */
export function noticeWords(notice: NudgeView['notice']): string | undefined {
  switch (notice) {
    case 'rule-quiet':
      return i18n.t('notice.rule_quiet');
    case 'rule-locked':
      return i18n.t('notice.rule_locked');
    case 'phrase-quiet':
      return i18n.t('notice.phrase_quiet');
    case 'copied':
      return i18n.t('notice.copied');
    case 'suggestion-copied':
      return i18n.t('notice.suggestion_copied');
    case 'copy-failed':
      return i18n.t('notice.copy_failed');
    case 'not-recorded':
      return i18n.t('notice.not_recorded');
    case 'touch-recorded':
      return i18n.t('notice.touch_recorded');
    case 'press-again':
      return i18n.t('notice.press_again');
    case 'parked':
      return i18n.t('notice.parked');
    case 'park-failed':
      return i18n.t('notice.park_failed');
    case undefined:
      return undefined;
  }
}
