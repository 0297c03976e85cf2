import type { AskKind, AskStrength } from '../../finding';
import { oneOf } from '../../one-of';

/** An ask without a verb that does the asking: a need that is stated, a form that is left short. */
export interface Elliptic {
  /** Words of which the pattern holds at least one: it is tried on sentences with one of them only. */
  cues: ReadonlySet<string>;
  /** On a whole sentence as one string (see `restOf`). */
  pattern: RegExp;
  kind: AskKind;
  strength: AskStrength;
}

export const gift = '(?:donations?|contributions?|gifts?|pledges?|dollars|support)';
export const help = `(?:help|time|votes?|signatures?|voices?|voice|endorsement|${gift})`;
/** What is open to be filled, taken or handed in. */
export const calls = oneOf(
  `applications? registrations? nominations? submissions? entries sign-?ups? enrol?l?ments? bookings? pre-?orders? orders?
  reservations? rsvps? auditions? tryouts? subscriptions? petition tickets? donations?`,
);
export const urgently = '(?:still |really |now |also |urgently |desperately |badly |always )*';
/** What somebody who asks does: as an infinitive. */
export const askedFor =
  '(?:donate|give|register|sign up|rsvp|claim|collect|win|start|get (?:your|a|free|one|the)|subscribe|apply|order|volunteer|book|join(?: us)?|enroll|enrol|enter|vote|participate|help|contribute|buy|purchase|reserve|attend|shop|pledge|pre-order|sign)';
