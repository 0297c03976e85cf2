import { wordSet } from '../../word-class';
import { cash, goods, reach } from '../frames/things';
import { type Elliptic, gift } from './elliptic';

/** What a gift does, or how welcome it is: said to make the reader give. */
export const effects: readonly Elliptic[] = [
  // Every penny counts, any amount helps
  {
    cues: wordSet('helps counts matters'),
    pattern: new RegExp(
      `\\b(?:any|every|anything|each) ?(?:single )?(?:you can (?:give|spare) )?(?:amount|little bit|little|bit|dollar|pound|penny|help|contribution|cent|hour|voice|${reach}) (?:really )?(?:helps|counts|matters)\\b`,
    ),
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet('amount donation gift bit contribution even just'),
    pattern:
      /^(?:and |but |so )*(?:even (?:just )?)?(?:a (?:small|little|tiny|single) (?:amount|donation|gift|bit|contribution)|(?:even |just )+(?:a |one )?(?:MONEY|[a-z0-9]+ (?:cents?|dollars?|pounds?|bucks|hour|hours)|dollar|cent|penny|share|retweet))(?: [a-z]+){0,2}? (?:would|could|can|will|may|helps?|makes?|gets?|goes|buys?|feeds?|provides?)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet(
      'gift gifts donation donations dollar dollars pound pounds contribution contributions',
    ),
    pattern:
      /\b(?:your|every|all|any|each|a) (?:[a-z]+ )?(?:gift|donation|dollar|pound|contribution)s? (?:of MONEY |today |now |(?:however|no matter how) (?:small|big|modest|large|little) )*(?:(?:will|would|can|could) (?:be )?|is |are |gets? |be )?(?:(?:highly|greatly|much|very|always) )*(?:matched|doubled|tripled|helps?|provides?|feeds?|saves?|buys?|gives?|makes?|keeps?|funds?|pays?|changes|matters|goes|counts?|appreciated|welcome)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet('help support grateful'),
    pattern: new RegExp(
      `\\b(?:your|any|all) (?:help|support) (?:is|would be|will be) (?:greatly |much |very |really |so |always )*(?:appreciated|welcome|needed)\\b|\\bgrateful for your ${gift}\\b`,
    ),
    kind: 'donate',
    strength: 'soft',
  },
  // A fiver keeps the helpline open
  {
    cues: wordSet('MONEY dollar dollars pound pounds quid fiver tenner bucks'),
    pattern: new RegExp(
      `^(?:EMOJI |and |but |just |only )*(?:(?:a|one|just|only|every|each|your) )*${cash} (?:[a-z]+ )?(?:keeps?|fills?|feeds?|buys?|pays?|covers?|provides?|helps?|funds?|saves?|means|plants?|trains?)\\b`,
    ),
    kind: 'donate',
    strength: 'soft',
  },
  // Tins and nappies welcome at the church hall
  {
    cues: wordSet('welcome accepted appreciated'),
    pattern: new RegExp(
      `^(?:EMOJI )*(?:[a-z-]+ ){0,5}?${goods} (?:[a-z-]+ ){0,5}?(?:(?:is|are) )?(?:very |always |gladly |most |gratefully )*(?:welcome|accepted|appreciated) (?:at|by|in|until|till|from|this|on|LINK)\\b`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
];
