import { asksIn } from '../asks/find-asks';
import type { Sentence } from '../document';
import type { AskKind } from '../finding';
import { pronounsIn } from '../self-share';
import { announcements } from './announcements';
import { appearances } from './appearances';
import { careers } from './careers';
import { channels } from './channels';
import { counterOf } from './counter';
import { coverage } from './coverage';
import { credits } from './credits';
import { cueSignals, cuesOf } from './cue';
import { deedSignals } from './deed-signals';
import { joySignals } from './joy-signals';
import { labelSignals } from './labels';
import { nameSignals } from './name-signals';
import { numberSignals } from './number-signals';
import { type OfferTraits, offerTraits } from './offers';
import type { OwnName } from './own-name';
import { pieces } from './pieces';
import { ofSessions } from './sessions';
import type { Signal } from './signal';
import { subjectsOf } from './subjects';
import { supportOf } from './support';
import { trades } from './trades';
import { wares } from './wares';
import { workSignals } from './work-signals';

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

/** "Read it here:", "link in our bio". */
const pointsToLink = /\bhere ?:$|\b(?:link|more) in (?:our|my|the) bio\b|\b(?:our|my) bio link\b/i;

const cues = cuesOf(
  announcements,
  wares,
  appearances,
  coverage,
  trades,
  careers,
  credits,
  pieces,
  channels,
  ofSessions,
);

/** What a sentence says; `own` finds the account's own name. */
export function evidenceOf(sentence: Sentence, own: OwnName | undefined): Evidence {
  const names = own ? own(sentence) : [];
  const subjects = subjectsOf(sentence, names);
  const signals = [
    ...deedSignals(sentence, subjects),
    ...workSignals(sentence, subjects),
    ...joySignals(sentence),
    ...cueSignals(sentence, cues),
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
    hasLink: sentence.words.some(({ kind }) => kind === 'link') || pointsToLink.test(sentence.text),
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
