import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { type Hit, plainOf, type Rule, spanOfMatch } from '../rule';

interface Pressure {
  variant: 'deadline' | 'scarcity' | 'hurry';
  pattern: RegExp;
  /** By itself it can be a plain date or a story ("the last day of May"): it presses only in a draft that asks. */
  weak?: true;
}

/** What a campaign runs out of. */
const ending = '(?:chances?|call|push|reminder|stretch|sprint|countdown|opportunity|deadline)';
const wares =
  '(?:spots?|seats?|tickets?|places?|slots?|copies|copy|units?|pieces?|rooms?|tables?|blankets?|boxes|portions?|items?|left)';
const soon =
  '(?:(?:at )?(?:midnight|noon|11:?59)|tonight|today|soon|this evening|tomorrow|in (?:just |less than |only )?(?:an hour|a few|[0-9]+|one|two|three|six|twelve) ?(?:hours?|minutes?|days?)?)';
const count =
  '(?:a few|[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a handful of?|a couple of|very few)';
const closes =
  '(?:ends?|closes?|closing|ending|expires?|stops?|disappears?|runs? out|goes away|shuts?|is over|due|deadline is)';

const pressures: readonly Pressure[] = [
  {
    variant: 'deadline',
    // "Last chance for the senators to act" is news.
    pattern: new RegExp(
      `(?<!(?:to|at|until|till) the )\\b(?:your |our |the |one )?(?:last|final)(?: minute| remaining)? ${ending}(?! (?:of|in) (?:the )?(?:season|year|month|week|race|game|school))(?! for (?!you\\b|us\\b)[a-z]+ [a-z]+)\\b`,
    ),
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `(?<!\\b(?:over|in|during|for|since|of|past|these|at|until|till|on)(?: the)? )\\b(?:the |our |your )?(?:last|final) (?:few |[0-9]+ )?(?:days?|hours?|minutes?|weeks|attempt|one|${wares})\\b(?! (?:of|in) (?:the |this |my |our )?(?:[0-9]{4}|year|month|week|season|decade|school|term|class|race|game|summer|winter|summer|life)\\b)`,
    ),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:last|final|end[ -]of[ -](?:month|quarter|year|day|week))(?: [a-z-]+){0,2} (?:deadline|goal)\b/,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:offer|sale|registration|voting|code|discount|promotion|match|early bird|prices?|tickets|enrol?lment|applications?)(?: [a-z]+){0,2} (?:is |are )?${closes} ${soon}`,
    ),
  },
  { variant: 'deadline', pattern: new RegExp(`\\b(?:ends?|expires?|closing|ending) ${soon}\\b`) },
  {
    variant: 'deadline',
    pattern: new RegExp(`(?<!polls )\\b${closes} (?!soon)${soon}\\b`),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:only|just|with|there are|we have|are)? ?(?:only |just )?${count} (?:more )?(?:hours?|days?|minutes?) (?:left|to go|remain\\w*|away from|until|till|out)(?! of)\\b`,
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
      /\b(?:(?:time is|we are|you are) (?:quickly |almost |fast )?running out(?: of time)?|clock is ticking|(?:have |only )until (?:midnight|tonight|tomorrow|noon)|deadline is (?:tonight|today|tomorrow|midnight)|crunch time|now or never|today only|tonight only|one day only|midnight (?:deadline|tonight)|deadline (?:is )?(?:tonight|today|midnight|looming|approaching|fast approaching)|down to the wire|eleventh hour|countdown is on)\b/,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:fundrais\w+|midnight|quarter(?:ly)?|end of (?:quarter|month|year)|fec|donation|match(?:ing)?|contribution) (?:fundrais\w+ )?deadline\b|\b(?:biggest|most important|critical|crucial|key|huge|major) (?:[a-z-]+ ){0,2}deadline\b/,
    weak: true,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:by|before|until|till) (?:midnight|noon|11:?59|tonight|(?:the )?end of (?:the )?(?:day|today|night)|(?:tonight|today) (?:at|by) [0-9])(?:[ :]?[0-9]+)*(?: ?[ap]m)?\b/,
    weak: true,
  },
  { variant: 'deadline', pattern: /\btoday by [0-9]+(?: ?[ap]m)?\b/, weak: true },
  {
    variant: 'deadline',
    pattern:
      /^(?:only|just) [0-9]+ (?:days|hours|minutes)\b|\b(?:one|just one|only one) more (?:day|hour|week) (?:'?til|until|till|to|left)\b|\bbefore (?:my|our|the|tonight's|midnight's) (?:[a-z-]+ )?deadline\b/,
  },
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\bonly ${count} (?:[a-z]+ )?(?:left|remain\\w*|available|spots?|seats?|tickets?|places?)\\b`,
    ),
  },
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\b${count} (?:more )?(?:(?!of\\b)[a-z]+ ){0,2}(?:left|remain(?:s|ing)?)\\b(?! (?:the|in the (?:game|season|match|race|year)|of|on the clock|for (?:him|her|them)|home|turn|hand|side))`,
    ),
    weak: true,
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:while (?:supplies|stocks?|they|it) lasts?|selling (?:out )?fast|(?:almost|nearly) (?:sold out|gone|full|at capacity)|limited[ -]time (?:only|offer|deal|sale|discount)|limited (?:spots|seats|supply|places|tickets|availability|edition offer)|(?:spots|seats|places|tickets) (?:are )?(?:going|filling|selling|limited|running)(?: up| out)?(?: fast| quickly)?|going fast)\b/,
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:while (?:you|u) (?:still )?can|before (?:it|they|these|this)(?: is| are)? (?:all )?(?:gone|sold out|go|goes|disappears?|runs? out|sells? out)|before someone else|(?:gone|disappear\w*) (?:forever|for good)|they are gone they are gone|will not (?:be (?:here|around|available)(?: for)?(?: very)? long|last(?: (?:long|forever))?|be repeat\w*)|limited (?:[a-z]+ )?(?:time|portions?|quantit(?:y|ies)|stock|slots|numbers?|run|release)|slip away)\b/,
    weak: true,
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
    pattern: /\bwait no (?:more|longer)\b|\bwhat are you waiting for\b|\bmissing out on\b/,
    weak: true,
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
];

/** "Right now" belongs to the ask that it hurries: "people are hungry right now" is none. */
const withAsk: Pressure = {
  variant: 'hurry',
  pattern:
    /\b(?:right away|right now|immediately|asap|as soon as possible|without delay|this instant|this minute)\b/,
};

const presses = (sentence: Sentence) =>
  asksIn(sentence).some(({ strength, kind }) => strength === 'hard' && kind !== 'meet');

/** The first pressure of a sentence; a weak one only when there is no other. */
const pressureIn = perSentence((sentence: Sentence): (Hit & { weak: boolean }) | undefined => {
  const text = plainOf(sentence);
  const known = presses(sentence) ? [...pressures, withAsk] : pressures;
  let weak: (Hit & { weak: boolean }) | undefined;
  for (const pressure of known) {
    if (pressure.weak && weak) continue;
    const found = pressure.pattern.exec(text);
    if (!found) continue;
    const hit = { ...spanOfMatch(sentence, found), variant: pressure.variant };
    if (!pressure.weak) return { ...hit, weak: false };
    weak = { ...hit, weak: true };
  }
  return weak;
});

/** Whether a draft asks for anything, so that a date in it can press. */
const asksAnything = ({ sentences }: Document) =>
  sentences.some(({ sentence }) => asksIn(sentence).some(({ strength }) => strength !== 'pointer'));

/** Campaign pressure by deadline or scarcity; a plain date is none. */
export const urgency: Rule = {
  id: 'urgency',
  level: 'sentence',
  variants: ['deadline', 'scarcity', 'hurry'],
  source: 'Cialdini (2021), Influence, ch. 6 (Scarcity), ISBN 9780062937650',
  find(draft) {
    const hits: Hit[] = [];
    let asks: boolean | undefined;
    for (const { sentence, start } of draft.sentences) {
      const found = pressureIn(sentence);
      if (!found) continue;
      const { weak, ...hit } = found;
      asks ??= asksAnything(draft);
      if (weak && !asks) continue;
      hits.push({ ...hit, start: start + hit.start, end: start + hit.end });
    }
    return hits;
  },
};
