import { asksIn } from '../asks/find-asks';
import type { Sentence } from '../document';
import type { AskKind } from '../finding';
import { plainOf } from '../rule';
import { teaser } from './merit';
import type { Signal } from './signal';

const gratitude =
  /^(?:(?:so|many|huge|big|a|massive|special|sincere|our|my|also|and|very|EMOJI|TAG) )*(?:(?:thanks|thank)(?! to (?:you|your|our)\b| to [^.!?]{1,90} (?:we|i) (?:have|are|were|was|can|could)\b)|congrat\w*|best wishes|good luck|kudos|condolences|thoughts(?! on\b)|prayers|happy(?! to\b)|sorry|welcome(?! to (?:my|our))|rip)\b|\b(?:thoughts and prayers|condolences|birthday)\b/;
/** What is open, closed or late, and where to come: service, whoever tells it. */
const service =
  /\b(?:(?:be|is|are|will|temporarily) (?:[a-z]+ )?(?:closed|closing|cancell?ed|postponed|delayed|unavailable|suspended)|office hours|opening hours|mobile office|town ?hall|forum|listening session|taking (?:your )?questions(?!.* guest[- ]host)|open house|(?:is|are) here to help|outage|working on (?:it|this|that|a fix)\b|looking into (?:it|this|that)\b|support (?:line|team|staff|chat|cent(?:er|re))|help ?(?:desk|cent(?:er|re))|customer (?:service|support|care)|live chat (?:support|icon)|sanitizing|sanitising)\b/;
/** What a house must tell those who own it. */
const disclosure =
  /\b(?:annual (?:general )?meeting|agm|conference call|earnings call|dividends?|(?:reports|announces|publishes|to report|will report) (?:[a-z0-9-]+ ){0,3}?(?:results|earnings))\b/;
/** Where one was and with whom one spoke, what one house buys of another, how one grew up: told without a boast. */
const plainReport =
  /\b(?:opportunity|honou?red|privilege|privileged|pleasure) to (?:meet|visit|tour|hear|sit|(?:speak|talk) (?:with|to))\b|\bhelp announce\b|\b(?:to acquire|acquires|to divest|to merge with)\b|\bgrew up\b|\bmy (?:normal|regular|usual|local|nearest) [a-z]+|\bact together\b/;
/** "A partner in our work": whose part in it is praised. */
const alongside =
  /(?<!\bdear )\b(?:partners?|ally|allies|champions?|advocates?|supporters?|friends?|voices?) (?:in|of|for|to) (?:all (?:of )?)?(?:our|my)\b/;
const handedOn = /\b(?:via|from|h\/t|(?<!(?:ed|stop|drop|swing|pop|come) )by) (?:the )?HANDLE/;

/** How little an ask is about the writer, by what it asks for. */
const forCause: ReadonlyMap<AskKind, number> = new Map([
  ['donate', 0.6],
  ['volunteer', 0.6],
  ['other', 0.6],
  ['petition', 1],
]);

/** What a sentence takes off its signals: it thanks, serves, asks, reports or passes on. */
export function counterOf(sentence: Sentence, signals: readonly Signal[], named: boolean): number {
  const text = plainOf(sentence);
  let counter = 0;
  // "New blog: can cows help?" is a headline.
  const labelled = signals.some(({ kind, from }) => kind === 'news' && from === 0);
  // "Congratulations to Riverbank's own team" praises the house; a number that is shown off, or thanks for an
  // honour, are no praise of others.
  const forOthers =
    !(named && /\bcongrat/.test(text)) &&
    !signals.some(
      ({ kind, variant }) =>
        kind === 'number' || kind === 'credit' || (kind === 'work' && variant === 'award'),
    );
  if (forOthers && gratitude.test(text)) counter += 0.8;
  if (/\?[\s\uE000-\uE005]*$/.test(sentence.text) && !teaser.test(text) && !labelled)
    counter += 0.5;
  // "Chip in to join our team", "sign our petition": our side is who is given to.
  counter += Math.max(0, ...asksIn(sentence).map(({ kind }) => forCause.get(kind) ?? 0));
  // What is counted there are others' names.
  if (/\bsignatures?\b/.test(text)) counter += 0.8;
  if (handedOn.test(text) && !signals.some(({ kind }) => kind === 'work')) counter += 0.4;
  if (service.test(text)) counter += 0.8;
  if (disclosure.test(text)) counter += 0.8;
  if (plainReport.test(text) || alongside.test(text)) counter += 1;
  return counter;
}
