import { wordSet } from '../../word-class';
import { type Request, reader } from './request';

const past = '(?:donated|gave|contributed|chipped|pitched|shared|joined|signed|voted|subscribed)';

/** What there is time for, what is left to do, what would be if: the occasion stands for the request. */
export const occasions: readonly Request[] = [
  // (It is) time to …; three days left to …; your chance to …
  {
    opens: wordSet(
      'time chance opportunity day days hour hours minutes weeks deadline sign cue reminder nudge',
    ),
    notAfter:
      /^(?:no|any|enough|much|little|more|less|their|his|her|its|every|equal|of|had|has|find|found|finding|making|made|takes|took|spend|spends|spent|waste|wasting|given|gave|gives|giving|them|him)$/,
    pattern:
      /^(?:time|chance|opportunity|deadline|sign|cue|reminder|nudge|(?:days?|hours?|minutes|weeks|time) (?:left|remaining|to go)) to (?:go (?:and )?)?/,
    strength: 'hard',
  },
  // It takes two minutes to …
  {
    opens: wordSet('takes'),
    pattern:
      /^takes (?:only |just |less than |under |about )*(?:an?|one|two|three|five|ten|[0-9]+) (?:seconds?|secs?|minutes?|mins?|moment|clicks?) to (?:go (?:and )?)?/,
    strength: 'hard',
  },
  // Today is the last day to …; it is not too late to …
  {
    opens: wordSet('last final only not'),
    pattern:
      /^(?:(?:last|final|only)(?: [a-z]+)? (?:days?|hours?|minutes|weeks?|call|chance|time|opportunity)(?: left)?|not too late(?: for (?:[a-z]+ ){0,3}[a-z]+)?) to (?:go (?:and )?)?/,
    strength: 'hard',
  },
  // All you have to do is …; the easiest way to help is to …
  {
    opens: wordSet('all the one'),
    pattern:
      /^(?:all (?:that )?you (?:have|need|got) to do is|(?:the|one) (?:(?:only|other|next|first|single|best|better|easiest|simplest|quickest|fastest|surest|smartest|cheapest|greatest|biggest|least|most (?:effective|important|helpful|useful|powerful)|easy|simple|quick|good|great) ){0,2}(?:thing|way|ways) (?:that )?(?:you can (?:[a-z]+ ){1,4}|to (?:[a-z]+ ){1,5})?is) (?:to |by )?/,
    strength: 'hard',
  },
  // Helping is as easy as posting a picture
  {
    opens: wordSet('is'),
    pattern: /^is as (?:easy|simple|quick) as (?=[a-z]+ing\b)/,
    strength: 'hard',
  },
  // It would help if you could share …; if everyone gave …
  {
    opens: wordSet('if'),
    pattern: new RegExp(`^if ${reader} (?:could|would|can|all|just)(?: please| just| all)* `),
    strength: 'hard',
  },
  {
    opens: wordSet('if'),
    pattern: new RegExp(
      `^if (?:everybody|each of (?:you|us)|every(?:one)?(?: [a-z]+){0,4}|just [a-z0-9]+ (?:of you|people)|all of you) (?=${past}\\b)`,
    ),
    strength: 'hard',
  },
];
