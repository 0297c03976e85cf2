import { count, type Pressure, wares } from './pressure';

/** Things that run out. */
export const scarcity: readonly Pressure[] = [
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\bonly ${count} (?!(?:years?|months?|decades?|generations?|summers|species)\\b)(?:[a-z]+ )?(?:left|remain\\w*|available|spots?|seats?|tickets?|places?)\\b(?! on (?:your|my|the))`,
    ),
  },
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\b(?:a few|few|very few|a handful of|limited) (?:more )?${wares} (?:are |is )?(?:still )?(?:left|remaining|available)\\b`,
    ),
  },
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\b${count} (?:more )?(?:(?!of\\b)[a-z]+ ){0,2}(?:left|remain(?:s|ing)?)\\b(?! (?:the|in the (?:game|season|match|race|year)|of|on the clock|for (?:him|her|them)|home|turn|hand|side))`,
    ),
    weak: true,
  },
  // So many short of a number, with a day: "41 names short"
  {
    variant: 'scarcity',
    pattern: /\b[0-9][0-9,]* [a-z]+ short\b(?=.*\b(?:tomorrow|tonight|today)\b)/,
    weak: true,
  },
  {
    variant: 'scarcity',
    pattern: new RegExp(
      `\\b(?:only|just) ${count} (?:(?!of\\b|hours?\\b|days?\\b|minutes?\\b|weeks?\\b|years?\\b|months?\\b|decades?\\b|generations?\\b|people\\b|[a-z]+ whales?\\b)[a-z]+ ){1,2}(?:left|remaining)\\b(?! (?:in the|on (?:the|your|my)|of|to (?:die|starve)|alive|standing))`,
    ),
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:stocks?|supply|supplies|space|spaces|places|seats|seating|spots|tickets|availability|numbers|quantities|capacity|rooms?) (?:is|are) (?:very |strictly |extremely |so )?limited\b(?! (?:to|on|in|at|by))|\b(?:last|final) (?:few )?remaining (?:tickets?|seats?|spots?|places?|copies|items?|rooms?|slots?)\b/,
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:[0-9]+ ?%|[0-9]+ percent|half|most|nearly all|almost all) (?:of )?(?:[a-z]+ ){0,4}(?:already )?(?:gone|sold|claimed|taken|booked|filled)\b/,
    weak: true,
  },
  {
    variant: 'scarcity',
    pattern:
      /\bfirst [0-9]+ (?:people|customers|orders|buyers|shoppers|guests|callers|donors) (?:to [a-z]+ )?(?:will )?(?:get|receive|win|save)\b/,
  },
  {
    variant: 'scarcity',
    pattern:
      /\bfirst [0-9]+ (?:people|customers|orders|buyers|shoppers|fans|guests|callers|donors|to (?:shop|order|sign|register|reply|book|buy|donate|comment|respond|arrive))\b/,
    weak: true,
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:(?:while|whilst) (?:supplies|stocks?|they|it|availability|tickets) lasts?|selling (?:out )?fast(?:er)?|(?:almost|nearly) (?:sold out|gone|full|at capacity)|limited[ -]time (?:only|offer|deal|sale|discount)|limited (?:spots|seats|supply(?! of)|places|tickets|availability|edition offer)|(?:spots|seats|places|tickets) (?:are )?(?:going|filling|selling|limited|running)(?: up| out| low)?(?: fast| quickly)?|going (?:fast|quickly|quick)|flying off (?:the|our) shelves|get in (?:fast|quick|quickly))\b/,
  },
  {
    variant: 'scarcity',
    pattern:
      /\b(?:while (?:you|u) (?:still )?can|before (?:it|they|these|this)(?: is| are| has| have)? (?:all )?(?:gone|sold out|go|goes|disappears?|runs? out|sells? out)|before someone else|once (?:they|it|these) (?:are|is) gone|(?:gone|disappear\w*) (?:forever|for good)|they are gone they are gone|will not (?:be (?:here|around|available)(?: for)?(?: very)? long|last(?: (?:long|forever))?|be repeat\w*)|limited (?:[a-z]+ )?(?:time|portions?|quantit(?:y|ies)|stock|slots|numbers?|run|release)|slip away)\b/,
    weak: true,
  },
];
