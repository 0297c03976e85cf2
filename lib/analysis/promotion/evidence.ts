import { asksIn } from '../asks/find-asks';
import type { Sentence } from '../document';
import { imperatives } from '../grammar';
import { plainOf } from '../rule';
import { pronounsIn } from '../self-share';
import { announcements } from './announcements';
import { appearances } from './appearances';
import { cueSignals } from './cue';
import { deedSignals } from './deed-signals';
import { joySignals } from './joy-signals';
import { type OfferTraits, offerTraits } from './offers';
import type { OwnName } from './own-name';
import type { Signal } from './signal';
import { subjectsOf } from './subjects';
import { nameSignals, numberSignals, workSignals } from './work-signals';

/** All that one sentence says for, and against, being about the writer's side. */
export interface Evidence {
  signals: Signal[];
  /** Added whatever the signals are: it shows the way there, it speaks of hardly anyone else. */
  support: number;
  /** Taken off: it thanks, praises, asks. */
  counter: number;
  hasLink: boolean;
  offer: OfferTraits;
}

const gratitude =
  /^(?:(?:so|many|huge|big|a|massive|special|sincere|our|my|also|and|very|EMOJI|TAG) )*(?:(?:thanks|thank)(?! to (?:you|your|our)\b)|congrat\w*|kudos|condolences|thoughts|prayers|happy|sorry|welcome(?! to (?:my|our))|rip)\b|\b(?:thoughts and prayers|condolences)\b/;
const shows =
  /^(?:read|watch|see|listen|hear|check|learn|find|go|discover|explore|join|meet|visit|try|get|subscribe|download|catch|follow|register|vote|order|buy|shop|browse|enter|support)$/;
const superlative = /\b(?:best|largest|strongest|biggest|fastest|record|most)\b/;
const fame =
  /\b(?:new|newest|latest|first|largest|leading|award-winning|record|exclusive|official|inaugural|excited|proud|proudly|#1)\b/;

const time =
  /\b(?:tonight|today|tomorrow|this (?:morning|afternoon|evening)|[0-9]+ ?(?:am|pm)|minutes|now|live)\b/;
const ways = /\b(?:dm|message|contact|email|call) (?:us|me|for)\b|\bfor (?:more )?info\b/;
const places = /\b(?:final call|last chance|limited|tickets?|seats?|spots?|rsvp|register)\b/;
const wares: ReadonlySet<string> = new Set(['buy', 'download']);

export function evidenceOf(sentence: Sentence, own: OwnName | undefined): Evidence {
  const text = plainOf(sentence);
  const names = own ? own(sentence) : [];
  const subjects = subjectsOf(sentence, names);
  const signals = [
    ...deedSignals(sentence, subjects),
    ...workSignals(sentence, subjects),
    ...joySignals(sentence),
    ...cueSignals(sentence, announcements),
    ...cueSignals(sentence, appearances),
    ...numberSignals(sentence),
    ...nameSignals(sentence, names),
  ].filter(({ weight }) => weight > 0);
  const [ask] = asksIn(sentence).filter(({ kind }) => wares.has(kind));
  // What one sells or gives away is one's own.
  if (ask)
    signals.push({
      kind: 'offer',
      variant: 'offer',
      from: ask.from,
      to: ask.to,
      weight: 0.6,
      inAnswer: 0.2,
    });
  let support = 0;
  if (signals.length > 0) {
    if (
      imperatives(sentence).some(
        ({ verb, negated }) => !negated && shows.test(sentence.words[verb]?.norm ?? ''),
      )
    )
      support += 0.3;
    if (fame.test(text)) support += 0.1;
    if (superlative.test(text) && signals.some(({ kind }) => kind === 'deed')) support += 0.3;
    if (ways.test(text)) support += 0.3;
    if (places.test(text) && signals.some(({ kind }) => kind === 'work')) support += 0.3;
    if (time.test(text) && signals.some(({ variant }) => variant === 'media')) support += 0.2;
    const { self, others } = pronounsIn(sentence);
    if (self >= 2 && others === 0) support += 0.1;
  }
  // "Congratulations to Riverbank's own team" praises the house; a number shown off, or thanks for an honour, is no praise of others.
  const foreign =
    !(names.length > 0 && /\bcongrat/.test(text)) &&
    !signals.some(({ kind }) => kind === 'number' || kind === 'credit');
  const counter =
    (foreign && gratitude.test(text) ? 0.8 : 0) +
    (/\?[\s\uE000-\uE005]*$/.test(sentence.text) ? 0.5 : 0);
  // "Chip in to join our team": our side is who is given to.
  const given = asksIn(sentence).some(({ kind }) => kind === 'donate' || kind === 'volunteer')
    ? 0.4
    : 0;
  const handed = /\b(?:via|by|from|h\/t) (?:the )?HANDLE/.test(text) ? 0.4 : 0;
  return {
    signals,
    support,
    counter: counter + handed + given,
    offer: offerTraits(sentence),
    hasLink: text.includes('LINK') || /\bhere ?:$/i.test(sentence.text),
  };
}
