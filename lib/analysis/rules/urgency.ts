import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { bySentence, type Hit, type Rule, spanOf } from '../rule';

const noun =
  '(?:chance|day|days|hours?|minutes?|call|opportunity|push|reminder|weeks?|seats?|spots?|tickets?|places|stretch|deadline)';
const pressures: readonly { variant: 'deadline' | 'scarcity' | 'hurry'; pattern: RegExp }[] = [
  { variant: 'deadline', pattern: new RegExp(`\\b(?:last|final) (?:minute )?${noun}\\b`) },
  {
    variant: 'deadline',
    pattern:
      /\b(?:ends?|closes?|expires?|closing|ending|due) (?:at midnight|tonight|today|soon|in (?:just )?(?:\d+|a few|one|two|three) (?:hours?|minutes?))\b/,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:deadline|only|just) (?:is )?(?:tonight|today|hours away|\d+ (?:hours?|days?|minutes?) (?:left|to go|away|remain\w*))\b/,
  },
  { variant: 'deadline', pattern: /\b\d+ (?:hours?|days?|minutes?) (?:left|to go|remain\w*)\b/ },
  { variant: 'deadline', pattern: /\bbefore (?:it is|it's|its|it) (?:is )?too late\b/ },
  {
    variant: 'deadline',
    pattern:
      /\b(?:time is running out|running out of time|clock is ticking|crunch time|today only|tonight only|midnight deadline)\b/,
  },
  {
    variant: 'scarcity',
    pattern:
      /\bonly (?:a few|\d+|one|two|three|a handful) (?:[a-z]+ )?(?:left|remain\w*|available|spots?|seats?|tickets?)\b/,
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:while (?:supplies|stocks?) last|selling (?:out )?fast|almost (?:sold out|gone|full)|limited (?:time|spots|seats|supply|places))\b/,
  },
  {
    variant: 'hurry',
    pattern:
      /\b(?:hurry|act (?:fast|now)|do not miss out|don't miss out|dont miss out|do not wait|don't wait|right away|immediately|urgently need|urgent need|rush)\b/,
  },
];

function judge(sentence: Sentence): Hit[] {
  const { words } = sentence;
  const rest = restOf(words, 0, words.length);
  for (const { variant, pattern } of pressures) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const from = rest.slice(0, found.index).split(' ').filter(Boolean).length;
    const to = Math.min(words.length - 1, from + found[0].split(' ').length - 1);
    return [{ ...spanOf(sentence, from, to), variant }];
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
