import { asksIn } from '../asks/find-asks';
import type { Sentence } from '../document';
import { bySentence, type Hit, plainOf, type Rule, spanOfMatch } from '../rule';

interface Pressure {
  variant: 'deadline' | 'scarcity' | 'hurry';
  pattern: RegExp;
  /** Pressure only beside a hard ask: "today by noon" by itself is a plain date. */
  withAsk?: true;
}

const chance =
  '(?:chances?|days?|hours?|minutes?|call|opportunity|push|reminder|weeks|seats?|spots?|tickets?|places|stretch|deadline|few|sprint|countdown)';
const soon =
  '(?:at midnight|tonight|today|soon|this evening|in (?:just |less than )?(?:an hour|a few|[0-9]+|one|two|three|six|twelve) ?(?:hours?|minutes?)?)';
const few = '(?:a few|[0-9]+|one|two|three|four|five|a handful of?|a couple of)';

const pressures: readonly Pressure[] = [
  {
    variant: 'deadline',
    pattern: new RegExp(
      `(?<!(?:to|at|until|till) the )\\b(?:your |our |the |one )?(?:last|final)(?: minute| remaining)? ${chance}(?! (?:of|in) (?:the )?(?:season|year|month|week|race|game|school))\\b`,
    ),
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:last|final|end[ -]of[ -](?:month|quarter|year|day|week))(?: [a-z-]+){0,2} (?:deadline|goal)\b/,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:ends?|closes?|expires?|closing|ending|due|deadline is|over) ${soon}\\b`,
    ),
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:deadline|offer|sale|registration|voting|polls?) (?:is |are )?(?:ends?|closes?|closing|ending) ${soon}`,
    ),
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:only|just|with|there are|we have|are)? ?(?:only |just )?${few} (?:more )?(?:hours?|days?|minutes?) (?:left|to go|remain\\w*|away from|until|till|out)(?! of)\\b`,
    ),
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:with|in)? ?(?:only|just|mere) (?:hours|days|minutes|moments) (?:left|to go|away|until|remaining)\b/,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:next|these|final) [0-9]+ (?:hours|days|minutes)(?= (?:are|is|will|could|before|can)\b)/,
  },
  {
    variant: 'deadline',
    pattern:
      /\bbefore (?:it is|its|it) (?:is )?too late\b(?! (?:for|to) (?:our|the) (?:planet|climate|world|earth))/,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:(?:time is|we are|you are) (?:quickly |almost |fast )?running out(?: of time)?|clock is ticking|(?:have |only )until (?:midnight|tonight|tomorrow|noon)|deadline is (?:tonight|today|tomorrow|midnight)|crunch time|now or never|today only|tonight only|one day only|midnight (?:deadline|tonight)|deadline (?:is )?(?:tonight|today|midnight|looming|approaching|fast approaching)|right around the corner so|down to the wire|eleventh hour|countdown is on)\b/,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:by|before|until|till) (?:midnight|tonight|(?:the )?end of (?:the )?(?:day|today|night)|(?:tonight|today) (?:at|by) [0-9])\b/,
    withAsk: true,
  },
  { variant: 'deadline', pattern: /\btoday by [0-9]+(?: ?[ap]m)?\b/, withAsk: true },
  {
    variant: 'deadline',
    pattern:
      /^(?:only|just) [0-9]+ (?:days|hours|minutes)\b|\b(?:one|just one|only one) more (?:day|hour|week) (?:'?til|until|till|to|left)\b|\bbefore (?:my|our|the|tonight's|midnight's) (?:[a-z-]+ )?deadline\b/,
  },
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\bonly ${few} (?:[a-z]+ )?(?:left|remain\\w*|available|spots?|seats?|tickets?|places?)\\b`,
    ),
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:while (?:supplies|stocks?|they) last|selling (?:out )?fast|(?:almost|nearly) (?:sold out|gone|full|at capacity)|limited[ -]time|limited (?:spots|seats|supply|places|tickets|availability|edition offer)|(?:spots|seats|places|tickets) (?:are )?(?:going|filling|selling|limited|running)(?: up| out)?(?: fast| quickly)?|going fast)\b/,
  },
  {
    variant: 'hurry',
    pattern:
      /^(?:please |so |and )?hurry\b(?! (?:up and wait|home))|(?<!in a )\bhurry(?: up)?(?:,| and|$)/,
  },
  {
    variant: 'hurry',
    pattern:
      /^(?:EMOJI |please |so |and )*act (?:fast|quickly|now)\b|\b(?:(?:do not|never|dont|not want to) miss (?:out|your chance|this chance|this opportunity)|(?:do not|dont|can not|cannot|can't) (?:afford to )?(?:wait(?! to| for)|delay|waste (?:a|any|another) (?:single )?(?:second|minute|moment|time)))\b/,
  },
  {
    variant: 'hurry',
    pattern:
      /\b(?:we|i|still|they) (?:[a-z]+ )?(?:urgently|desperately) need|\b(?:urgently|desperately) need your|^(?:urgently|desperately) need|\burgent (?:need|request|appeal|call|action needed)|^(?:[a-z]+ ){0,3}(?:this is |this i?s)urgent\b|^urgent\b|\bneed you now\b|\bcritical (?:hours|deadline|moment)|\b(?:are|is) critical$/,
  },
  {
    variant: 'hurry',
    pattern:
      /^(?:please |can you |could you |will you |so |and )*rush (?:a|an|your|in|MONEY|us|over|whatever|any)\b|\b(?:can|could|will|please) (?:you )?(?:please )?rush\b/,
  },
  {
    variant: 'hurry',
    pattern:
      /\b(?:right away|right now|immediately|asap|as soon as possible|without delay|this instant|this minute)\b/,
    withAsk: true,
  },
];

function judge(sentence: Sentence): Hit[] {
  const text = plainOf(sentence);
  const asks = asksIn(sentence).some(
    ({ strength, kind }) => strength === 'hard' && kind !== 'meet',
  );
  for (const { variant, pattern, withAsk } of pressures) {
    if (withAsk && !asks) continue;
    const found = pattern.exec(text);
    if (found) return [{ ...spanOfMatch(sentence, found), variant }];
  }
  return [];
}

/** Campaign pressure by deadline or scarcity; a plain date is none. */
export const urgency: Rule = {
  id: 'urgency',
  level: 'sentence',
  variants: ['deadline', 'scarcity', 'hurry'],
  source: 'Cialdini (2021), Influence, ch. 6 (Scarcity), ISBN 9780062937650',
  find: bySentence(judge),
};
