import { asksIn } from '../asks/find-asks';
import type { Sentence } from '../document';
import type { AskKind } from '../finding';
import { plainOf } from '../rule';
import { pronounsIn } from '../self-share';
import { announcements } from './announcements';
import { appearances } from './appearances';
import { credits } from './credits';
import { cueSignals } from './cue';
import { deedSignals } from './deed-signals';
import { joySignals } from './joy-signals';
import { labelSignals } from './labels';
import { invites, teaser } from './merit';
import { type OfferTraits, offerTraits } from './offers';
import type { OwnName } from './own-name';
import type { Signal } from './signal';
import { subjectsOf } from './subjects';
import { trades } from './trades';
import { wares } from './wares';
import { nameSignals, numberSignals, workSignals } from './work-signals';

/** All that one sentence says for, and against, being about the writer's side. */
export interface Evidence {
  signals: Signal[];
  /** Added to what the signals weigh: it shows the way there, it speaks of hardly anyone else. */
  support: number;
  /** Taken off: it thanks, praises, asks, passes on. */
  counter: number;
  hasLink: boolean;
  /** It names the writer's side: "we", "my", the account's own name. */
  namesSelf: boolean;
  offer: OfferTraits;
}

/** What a sentence says; `own` finds the account's own name. */
export function evidenceOf(sentence: Sentence, own: OwnName | undefined): Evidence {
  const names = own ? own(sentence) : [];
  const subjects = subjectsOf(sentence, names);
  const signals = [
    ...deedSignals(sentence, subjects),
    ...workSignals(sentence, subjects),
    ...joySignals(sentence),
    ...cueSignals(sentence, announcements),
    ...cueSignals(sentence, wares),
    ...cueSignals(sentence, appearances),
    ...cueSignals(sentence, trades),
    ...cueSignals(sentence, credits),
    ...labelSignals(sentence),
    ...numberSignals(sentence),
    ...nameSignals(sentence, names),
    ...wareSignals(sentence),
  ].filter(({ weight }) => weight > 0);
  const nothing = signals.length === 0;
  return {
    signals,
    support: nothing ? 0 : supportOf(sentence, signals),
    counter: nothing ? 0 : counterOf(sentence, signals, names.length > 0),
    hasLink:
      sentence.words.some(({ kind }) => kind === 'link') || /\bhere ?:$/i.test(sentence.text),
    namesSelf: names.length > 0 || pronounsIn(sentence).self > 0,
    offer: offerTraits(sentence),
  };
}

const forSale: ReadonlySet<AskKind> = new Set(['buy', 'download']);

/** What one sells or gives away is one's own. */
function wareSignals(sentence: Sentence): Signal[] {
  const ask = asksIn(sentence).find(({ kind }) => forSale.has(kind));
  if (!ask) return [];
  const { from, to } = ask;
  return [
    { kind: 'offer', variant: 'offer', from, to, weight: 0.6, inAnswer: 0.2, lacks: 'owner' },
  ];
}

const fame =
  /\b(?:new|newest|latest|first|largest|leading|award-winning|record|exclusive|official|inaugural|excited|proud|proudly|#1)\b/;
const superlative = /\b(?:best|largest|strongest|biggest|fastest|record|most)\b/;
const ways = /\b(?:dm|message|contact|email|call) (?:us|me|for)\b|\bfor (?:more )?info\b/;
const lends =
  /\b(?:give|gave) (?:it|this|them|us|me|my [a-z]+|our [a-z]+)?\b ?(?:[a-z]+ )?(?:a|an) (?:[a-z]+ )?(?:listen|watch|read|look|try|follow|like|chance|go|shot|spin|share|play|view)\b|\bcheck out (?:my|our)\b|\bhave a (?:look|listen|read|go|browse|peek)\b|\bchecked? (?:it|them|this|me|us|mine) out\b|\b(?:feedback|thoughts|critique|criticism|comments) (?:is |are |would be )?(?:welcome|appreciated)\b/;
const places = /\b(?:final call|last chance|limited|tickets?|seats?|spots?|rsvp|register)\b/;
const time =
  /\b(?:tonight|today|tomorrow|this (?:morning|afternoon|evening)|[0-9]+ ?(?:am|pm)|minutes|now|live|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

function supportOf(sentence: Sentence, signals: readonly Signal[]): number {
  const text = plainOf(sentence);
  const has = (kind: Signal['kind']) => signals.some((signal) => signal.kind === kind);
  let support = 0;
  if (invites(sentence) || lends.test(text)) support += 0.3;
  if (ways.test(text)) support += 0.3;
  if (fame.test(text)) support += 0.1;
  if (has('deed') && superlative.test(text)) support += 0.3;
  if (has('work') && places.test(text)) support += 0.3;
  if (time.test(text) && signals.some(({ variant }) => variant === 'media')) support += 0.2;
  const { self, others } = pronounsIn(sentence);
  if (self >= 2 && others === 0) support += 0.1;
  return support;
}

const gratitude =
  /^(?:(?:so|many|huge|big|a|massive|special|sincere|our|my|also|and|very|EMOJI|TAG) )*(?:(?:thanks|thank)(?! to (?:you|your|our)\b)|congrat\w*|best wishes|good luck|kudos|condolences|thoughts|prayers|happy|sorry|welcome(?! to (?:my|our))|rip)\b|\b(?:thoughts and prayers|condolences)\b/;
/** What is open, closed or late, and where to come: service, whoever tells it. */
const service =
  /\b(?:(?:be|is|are|will|temporarily) (?:[a-z]+ )?(?:closed|closing|cancell?ed|postponed|delayed|unavailable|suspended)|office hours|opening hours|mobile office|town ?hall|forum|listening session|taking (?:your )?questions|open house|(?:is|are) here to help|outage|support (?:line|team|staff|chat|cent(?:er|re))|help ?(?:desk|cent(?:er|re))|customer (?:service|support|care)|live chat (?:support|icon)|sanitizing|sanitising)\b/;
/** Where one was and with whom one spoke, what one house buys of another, how one grew up: told without a boast. */
const plainReport =
  /\b(?:opportunity|honou?red|privilege|privileged|pleasure) to (?:meet|visit|tour|hear|sit|(?:speak|talk) (?:with|to))\b|\bhelp announce\b|\b(?:to acquire|acquires|to divest|to merge with)\b|\bgrew up\b|\bmy (?:normal|regular|usual|local|nearest) [a-z]+|\bact together\b/;
const handedOn = /\b(?:via|from|h\/t|(?<!ed )by) (?:the )?HANDLE/;

function counterOf(sentence: Sentence, signals: readonly Signal[], named: boolean): number {
  const text = plainOf(sentence);
  let counter = 0;
  // "New blog: can cows help?" is a headline.
  const labelled = signals.some(({ kind, from }) => kind === 'news' && from === 0);
  // "Congratulations to Riverbank's own team" praises the house; a number that is shown off, or thanks for an
  // honour, are no praise of others.
  const forOthers =
    !(named && /\bcongrat/.test(text)) &&
    !signals.some(({ kind }) => kind === 'number' || kind === 'credit');
  if (forOthers && gratitude.test(text)) counter += 0.8;
  if (/\?[\s\uE000-\uE005]*$/.test(sentence.text) && !teaser.test(text) && !labelled)
    counter += 0.5;
  // "Chip in to join our team": our side is who is given to.
  if (asksIn(sentence).some(({ kind }) => kind === 'donate' || kind === 'volunteer'))
    counter += 0.6;
  if (handedOn.test(text)) counter += 0.4;
  if (service.test(text)) counter += 0.8;
  if (plainReport.test(text)) counter += 1;
  return counter;
}
