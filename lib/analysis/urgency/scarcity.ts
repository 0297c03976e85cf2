import { count, fast, pressuresOf, wares } from './pressure';

/** What is counted in spans of time is no supply. */
const times =
  '(?:hours?|days?|minutes?|weeks?|years?|months?|decades?|generations?|summers|species|people)';
const buyers =
  '(?:people|customers|orders|buyers|shoppers|fans|guests|callers|donors|(?:[a-z]+ )?to (?:shop|order|sign|register|reply|book|buy|donate|comment|respond|arrive)(?: [a-z]+){0,4}?)';

/** How few are left. */
const fewLeft = [
  `\\bonly ${count} (?:[a-z]+ )?${wares}(?: left| remaining| available)?\\b(?! on (?:your|my|the))`,
  `\\b(?:a few|few|very few|a handful of|limited) (?:more )?${wares} (?:are |is )?(?:still )?(?:left|remaining|available)\\b`,
  '\\b(?:stocks?|supply|supplies|space|spaces|places|seats|seating|spots|tickets|availability|numbers|quantities|capacity|rooms?) (?:is|are) (?:very |strictly |extremely |so )?limited\\b(?! (?:to|on|in|at|by))',
  '\\b(?:last|final) (?:few )?remaining (?:tickets?|seats?|spots?|places?|copies|items?|rooms?|slots?)\\b',
  '\\blimited[ -]time (?:only|offer|deal|sale|discount)|\\blimited (?:spots|seats|supply(?! of)|places|tickets|availability|edition offer)',
];
const fewOf = [
  `\\bonly ${count} (?!${times}\\b)(?:[a-z]+ )?(?:left|remain\\w*|available)\\b(?! on (?:your|my|the))`,
  `\\b${count} (?:more )?(?:(?!of\\b)[a-z]+ ){0,2}(?:left|remain(?:s|ing)?)\\b(?! (?:the|in the (?:game|season|match|race|year)|of|on the clock|for (?:him|her|them)|home|turn|hand|side))`,
  `\\b(?:only|just) ${count} (?:(?!of\\b|${times}\\b|[a-z]+ whales?\\b)[a-z]+ ){1,2}(?:left|remaining)\\b(?! (?:in the|on (?:the|your|my)|of|to (?:die|starve)|alive|standing))`,
  `^(?:last|final) (?:few|[0-9]+|two|three|four|five|six|ten) (?!${times}\\b)[a-z]+`,
  // So many short of a number, with a day: "41 names short"
  '\\b[0-9][0-9,]* [a-z]+ short\\b(?=.*\\b(?:tomorrow|tonight|today|midnight|in the morning|hours)\\b)',
  '\\b(?:[0-9]+ ?%|[0-9]+ percent|half|most|nearly all|almost all) (?:of )?(?:[a-z]+ ){0,4}(?:already )?(?:gone|sold|claimed|taken|booked|filled)\\b',
  '\\blimited (?:[a-z]+ )?(?:time|portions?|quantit(?:y|ies)|stock|slots|numbers?|run|release)\\b',
];

/** Getting goods, as a sentence begins that tells readers to. */
const getting =
  '(?:get|grab|nab|try|sample|order|taste|savou?r|sip|enjoy|buy|catch|pick up|snag|snap up|stock up|come (?:and )?(?:get|try)|stop (?:by|in)|swing by|visit|shop|eat|drink)';
/** How long goods are to be had. */
const gone =
  '(?:before (?:it|they|these|this)(?: is| are| has| have)? (?:all )?(?:gone|sold out|disappears?|runs? out|sells? out)|(?:while|whilst) (?:it|they|he|she) (?:is|are) (?:still )?(?:here|around|available|hot|fresh|in (?:stock|season|store|stores)))';

/** How fast they go, and who comes first. */
const goingFast = [
  `(?<=^(?:EMOJI |so |and )*${getting} (?:[a-z0-9'-]+ ){1,8}?)${gone}\\b`,
  '(?<!\\b(?:was|were|been) (?:[a-z]+ )?)\\b(?:back|here|available|on sale|on tap|yours) (?:again )?for (?:only )?a limited (?:time|run)\\b',
  `\\b(?:spots|seats|places|spaces|tickets) (?:are )?(?:going|filling|selling|limited|running)(?: up| out| low)?(?: ${fast})?`,
  `\\b${wares}(?: for(?: [a-z]+){1,4})? (?:are|is) (?:going|filling|selling|booking|running) (?:up |out |low )?${fast}\\b`,
  `\\b(?:selling (?:out )?${fast}|(?:almost|nearly) (?:sold out|gone|full|at capacity)|going ${fast}|(?:selling|going|flying) (?:off (?:the|our) shelves|(?:out )?like hot ?cakes)|get in ${fast})\\b`,
  '\\b(?:when|once) (?:they are|it is) (?:gone|sold) (?:they are|it is) (?:gone|sold)\\b',
  '\\b(?:while|whilst) (?:supplies|stocks?|they|it|availability|tickets) lasts?\\b',
  `\\bfirst [0-9]+ ${buyers} (?:will )?(?:gets?|receives?|wins?|saves?)\\b`,
];
const goingOf = [
  `\\b${wares} are (?:disappearing|vanishing|dwindling|flying)\\b`,
  `\\bfirst [0-9]+ ${buyers}\\b`,
  '\\bfirst come first served\\b',
  `\\bsold out (?:so |very )?(?:${fast}|(?:with)?in (?:an?|one|two|[0-9]+) (?:hours?|minutes?|days?))\\b`,
  '\\bwhile (?:you|u) (?:still )?can\\b|\\bbefore someone else\\b|\\bslip away\\b',
  `\\b${gone}\\b`,
  "\\bbefore (?:it|they|these|this)(?:'s| is| are| has| have)? (?:all )?(?:gone|sold out|go|goes|disappears?|runs? out|sells? out|(?:out of|off the) [a-z]+)\\b",
  '\\bonce (?:they|it|these) (?:are|is) (?:gone|sold)\\b|\\b(?:gone|disappear\\w*) (?:forever|for good)\\b',
  '\\bwill not (?:(?:be|stay|stick|hang|remain|sit) (?:here|around|available|on (?:the|our|your) [a-z]+)(?: for)?(?: very)? (?:long|ever|forever)|last(?: (?:long|forever))?|be repeat\\w*)\\b',
];

/** Things that run out. */
export const scarcity = pressuresOf('scarcity', {
  strong: [...fewLeft, ...goingFast],
  weak: [...fewOf, ...goingOf],
});
