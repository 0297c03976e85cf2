import type { Addressee } from '@/lib/draft/draft';
import { type Policy, thresholdsFor } from './policy';
import type { Relationship } from './relationship';
import { contactsToGo, type Outlook, type Standing, type Wait } from './verdict';

/** A day of the policy: 24 hours, wherever the person is and whatever their clocks do in spring and autumn. */
const day = 24 * 60 * 60 * 1000;

/**
 * Whole days of 24 hours since the first touch. They are not calendar days: no zone is needed, so travelling or the
 * change to summer time neither opens nor shuts a gate. A clock that was set back gives 0, never less.
 */
const daysKnown = (firstAt: number | undefined, now: number): number =>
  firstAt === undefined ? 0 : Math.max(0, Math.floor((now - firstAt) / day));

/** What has to come before an ask to this person, the weightiest first. */
function waitsOf(known: Relationship | undefined, policy: Policy, now: number): Wait[] {
  const { mark, asks = 0, contactsSinceLastAsk: had = 0 } = known ?? {};
  if (mark?.kind === 'do-not-ask') return [{ for: 'do-not-ask', reason: mark.reason }];
  if (mark && policy.ask.mayAskMarks) return [];
  const needs = thresholdsFor(policy, known?.type);
  const more = needs.fromContact - ((known?.touches ?? 0) + 1);
  const days = daysKnown(known?.firstAt, now);
  const waits: (Wait | false)[] = [
    more > 0 && { for: 'contacts', more },
    days < needs.minimumDaysKnown && { for: 'days', known: days, needed: needs.minimumDaysKnown },
    needs.needsAnswer && !known?.answered && { for: 'answer' },
    asks > 0 &&
      had < needs.contactsBetweenAsks && {
        for: 'spacing',
        had,
        needed: needs.contactsBetweenAsks,
      },
    // Whatever the spacing: of two asks in the same second, only one can have been earned.
    (known?.asksInFlight ?? 0) > 0 && { for: 'ask-in-flight' },
  ];
  return waits.filter((wait) => wait !== false);
}

/**
 * Where a relationship stands at `now` (epoch milliseconds), whoever writes next: the one answer to "may we ask?" for
 * the gate and for every list of people. Without a record (`undefined`) it is a stranger's. Pure.
 */
export function outlookOf(known: Relationship | undefined, policy: Policy, now: number): Outlook {
  const touches = known?.touches ?? 0;
  const waits = waitsOf(known, policy, now);
  const type = known?.type;
  const own = type && Object.keys(policy.ask.perType[type]).length > 0 ? { type } : {};
  const mayAsk =
    known?.mark?.kind === 'may-ask' && policy.ask.mayAskMarks ? { mayAsk: known.mark.reason } : {};
  return {
    touches,
    contact: touches + 1,
    opensAt: thresholdsFor(policy, type).fromContact,
    open: waits.length === 0,
    waits,
    ...own,
    ...mayAsk,
  };
}

/** Whether one contact more is all that is missing: after it the next one may ask. */
export const isOneContactAway = (outlook: Pick<Outlook, 'waits'>): boolean =>
  contactsToGo(outlook) === 1 &&
  outlook.waits.every((wait) => wait.for === 'contacts' || wait.for === 'spacing');

/** Where an addressee of a draft stands before this contact, at `now` (epoch milliseconds). */
export const standingOf = (
  addressee: Addressee,
  known: Relationship | undefined,
  policy: Policy,
  now: number,
): Standing => ({ addressee, ...outlookOf(known, policy, now) });

/** Whether the words go to this person: a quote's go to the audience. */
export const isAsked = ({ addressee: { role } }: Standing): boolean => role !== 'quoted';

/** How far a person is from an ask; more is further. */
function distance({ waits, touches }: Standing): readonly number[] {
  const [first] = waits;
  const contacts = waits.find((wait) => wait.for === 'contacts');
  return [
    first?.for === 'do-not-ask' ? 1 : 0,
    contacts?.more ?? 0,
    waits.length,
    // Among those who are as far: the one with the fewer touches.
    -touches,
  ];
}

/** Who decides comes first: those spoken to before those quoted, then the least earned. */
export function leastEarnedFirst(one: Standing, other: Standing): number {
  const spokenTo = Number(isAsked(other)) - Number(isAsked(one));
  if (spokenTo !== 0) return spokenTo;
  const [mine, theirs] = [distance(one), distance(other)];
  return mine.map((value, at) => (theirs[at] ?? 0) - value).find((value) => value !== 0) ?? 0;
}
