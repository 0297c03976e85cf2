import { count, pressuresOf, soon, spans, wares } from './pressure';

/** What a campaign runs out of. */
const ending = '(?:chances?|call|reminder|opportunity|deadline)';
/** What a race, a season or a journey has as well. */
const stage = '(?:push|stretch|sprint|countdown)';
const closes =
  '(?:ends?|closes?|closing|ending|expires?|lapses?|stops?|disappears?|runs? out(?: of [a-z]+)?|goes away|shuts?|is over|due|deadline is)';
/** What has a closing date of the writer's making. */
const offer =
  '(?:offer|sale|registration|booking|voting|code|discount|promotion|match|early bird|prices?|tickets|enrol?lment|applications?)';
const rate = '(?:price|rate|fee|cost)s?';
const rises = '(?:go|goes|are going|will go|rises?|increases?|jumps?|doubles?)(?: back)?(?: up)?';
const term = '(?:year|month|week|season|decade|school|term|class|race|game|summer|winter|life)';

/** "Last chance": "last chance for the senators to act" is news, "his last chance" another's. */
const lastChance = [
  `(?<!(?:to|at|until|till) the )(?<!\\b(?:his|her|their|its|a) )\\b(?:your |our |the |one )?(?:last|final)(?: minute| remaining| ever| possible| and final)? (?!chance saloon)${ending}(?! (?:of|in) (?:the )?(?:season|year|month|week|race|game|school))(?! for (?!you\\b|us\\b)(?:(?:the|him|her|them)\\b|(?:(?!${wares})[a-z]+ ){1,3}to\\b))\\b`,
  // "It is the last day to visit us": the infinitive is the reader's
  '\\b(?:today|tomorrow|tonight|it|this|here) (?:is|marks) (?:officially )?(?:the|your|our) (?:very )?(?:last|final) (?:day|night|weekend|week|time) (?:to|for you)\\b',
  '^(?:last|final) (?:day|days|night|weekend|week|hours) (?:to|for)\\b',
  '\\b(?:last|final|end[ -]of[ -](?:month|quarter|year|day|week))(?: [a-z-]+){0,2} (?:deadline|goal)\\b',
];
/** "This is the final push": one is in it; "energised for the final push" looks ahead, "on the final stretch of the ride" travels. */
const lastStage = [
  `(?<!\\b(?:for|on|down|of|into|to|at|through|during|before|after|his|her|their)(?: the)? )\\b(?:the |our |one )?(?:last|final) ${stage}\\b(?! (?:of|in) (?!(?:this|our|the) (?:campaign|drive|fundraiser))[a-z])`,
];
/** "At the last minute" is late, not the end. */
const lastTime = [
  `(?<!\\b(?:over|in|during|for|since|of|past|these|at|until|till|on|his|her|their)(?: the)? )\\b(?:the |our |your )?(?:last|final) (?!minute\\b)(?:few |[0-9]+ )?(?:days?|hours?|minutes?|weeks|attempt|one|${wares})\\b(?! (?:of|in) (?:the |this |my |our )?(?:[0-9]{4}|${term})\\b)`,
  '^(?:last|final) orders\\b',
];

/** "The sale ends tonight"; "my time in office ends today" is another's end. */
const closing = [
  `\\b${offer}(?: [a-z]+){0,2} (?:is |are )?${closes} ${soon}`,
  `^(?:EMOJI )*(?:ends?|expires?|closing|ending) ${soon}\\b`,
  '\\b(?:ends?|closing|closes|ending) soon\\b',
  `\\b(?:closing|ending) (?:(?:the|our) )?(?:cart|doors|enrol+ment|registration|books|list|orders|applications|voting) ${soon}`,
  `\\bdeadline is (?:${soon}|(?:just |only )?(?:hours|minutes|days) away)\\b`,
  '\\b(?:(?:by|before) midnight tonight|midnight deadline|deadline (?:tonight|today|midnight|looming|is looming|(?:is )?(?:fast )?approaching))\\b',
];
const closingOf = [
  `\\b(?:ends?|expires?|closing|ending) ${soon}\\b`,
  `(?<!polls )\\b${closes} (?!soon)${soon}\\b|\\bpolls close in\\b`,
  "\\b(?:fundrais\\w+|midnight|tonight's|today's|tomorrow's|quarter(?:ly)?|end of (?:quarter|month|year)|fec|donation|match(?:ing)?|contribution) (?:fundrais\\w+ )?deadline\\b",
  '\\b(?:biggest|most important|critical|crucial|key|huge|major) (?:[a-z0-9-]+ ){0,2}deadline\\b',
  '\\bmidnight tonight\\b',
];

/** "Only two hours left": a holiday may be looked forward to as well. */
const timeLeft = [
  `\\b(?:with|in)? ?(?:only|just|mere) ${spans} (?:left|remaining)\\b`,
  `\\b(?:only|just) ${count} (?:more )?(?:${spans}|weeks?) (?:left|remaining) to (?!live|act|halt|avoid|prevent)[a-z]+`,
  `\\bfor (?:only|just) (?:the next )?${count} (?:more )?${spans}\\b`,
  `\\b(?:valid|available|live|good) (?:only )?for (?:only |just )?(?:the next|another) (?:${count} )?${spans}\\b`,
  `\\b(?:only|just) (?:got |have )?${count} more ${spans} to\\b`,
  `^(?:only|just) [0-9]+ ${spans}\\b(?! (?:to go|away|until)\\b)`,
  // "3 days left for the exhibition", "two days left to enter": a sentence without a verb counts down
  `^(?:EMOJI )*${count} (?:more )?(?:${spans}|weeks?) (?:left|remaining) (?:for (?:the|our|your|this) (?!(?:[a-z]+ ){1,3}to\\b)|(?:to|in which to) (?!live|act|halt|avoid|prevent|save|go\\b))[a-z]+`,
  `\\b${count} ${spans} only\\b`,
  "\\b(?:one|just one|only one) more (?:day|hour|week) (?:'?til|until|till|to|left)\\b",
  '\\b(?:have|has|got) (?:only |just )?(?:until|till|til) (?:midnight|tonight|noon|tomorrow|(?:[a-z]+day )?(?:at )?[0-9]+(?: [0-9]+)?(?: ?[ap]m)?|the end of (?:the )?(?:day|today|night|week|month)) to (?!file|pay|vacate|leave|move)[a-z]+',
];
const timeLeftTo = [
  '^(?:EMOJI )*(?:only |just )?(?:hours|minutes|days) (?:left|remain|remaining)\\b',
  `\\b(?:only|just|with|there are|we have|are)? ?(?:only |just )?${count} (?:more )?${spans} (?:left|to go|remain\\w*|away from|out)(?! (?:of|on (?:your|the|my)))\\b`,
  `(?<!\\b(?:wait|for|in|takes?|took|after|within|about|another|last|the|every|an?) )\\b(?:only |just )*${count} (?:more |short )?${spans} (?:until|till|til)\\b`,
  `\\b(?:with|in)? ?(?:only|just|mere) (?:[0-9]+ )?${spans} (?:to go|away|until)\\b`,
  '^(?:subject )?(?:[0-9]+ (?:days|hours)(?: |$))+$',
  `\\b(?:next|these|final) [0-9]+ ${spans}(?= (?:are|is|will|could|before|can)\\b)`,
  `\\b(?:less than|under) (?:an|${count}) (?:more )?${spans} (?:until|till|til|to|left|before)\\b`,
  '\\bin the next (?:few|[0-9]+) (?:hours|minutes)\\b',
  // By themselves: "One more hour!", "Three days."
  `^(?:only |just |less than )?${count} (?:more |short )?${spans}(?: left| to go)?$`,
  `\\b(?:you|we) (?:only |just |still )?(?:have|have got|got) (?:only |just |(?:less than|under|about) (?:an? )?)?(?:${count} )?(?:more |short )?${spans}(?! (?:of|each|off|a|in|to (?:wait|spare|kill|rest)|(?:[a-z]+ )?(?:shifts?|sessions?|slots?|calls?|meetings?|walks?|drives?)))\\b`,
  '\\b(?:only|just) (?:have|got) (?:today|tonight|this (?:week|weekend|evening|morning)|an? (?:week|day|hour)) to\\b',
  `\\b(?:by|before|until|till) (?:midnight|noon|11:?59|tonight|(?:the )?end of (?:the )?(?:day|today|night)|(?:tonight|today) (?:at|by) [0-9])(?:[ :]?[0-9]+)*(?: ?[ap]m)?\\b`,
  '\\btoday by [0-9]+(?: ?[ap]m)?\\b|\\bby (?:[0-9]+(?: [0-9]+)?(?: ?[ap]m)?|noon|midnight) (?:today|tonight)\\b',
];

/** The clock, and what is over after that. */
const clock = [
  "\\b(?:clock(?: is|'s) ticking|tick tock|(?:have |only )until (?:midnight|tonight|tomorrow|noon)|crunch time|now or never|one day only|down to the wire|eleventh hour|countdown is on)\\b",
  `(?<!\\b(?:open|closed) )\\b(?:today|tonight) only(?! (?:from|${count})\\b(?!%))`,
  '\\btime is (?:almost |nearly |just about )?(?:up|short|of the essence)\\b|\\b(?:almost|nearly) out of time\\b',
  `\\bbefore (?:the |our |these |those |your )?(?:[a-z-]+ )?(?:${rate}|offer|sale|deal|doors?|window|clock|time|registration|${wares}) (?:${rises}|ends?|closes?|expires?|runs?|strikes|sells?|fills?|is over|are gone)\\b`,
  `\\b${rate} ${rises} (?:${soon}|on [a-z]+day\\b|in [0-9]+)`,
  `\\b(?:after that|then|afterwards?) (?:the |our )?${rate} ${rises}\\b`,
  "\\bbefore (?:my|our|the|tonight's|midnight's) (?:[a-z0-9-]+ ){0,2}deadline\\b",
];
/** "Every second counts", "tomorrow may be too late": said with an ask, it is the ask that hurries. */
const noTime = [
  '\\bevery (?:second|minute|hour|day|moment) (?:really )?(?:counts|matters)\\b',
  '\\b(?:tomorrow|later|next week|[a-z]+day) (?:is|will be|may be|might be|could be) too late\\b',
];
/** The topic may run out of time as well: "to limit warming". */
const clockOf = [
  '\\bbefore (?:it is|its|it) (?:is )?too late\\b(?! (?:for|to) (?:our|the) (?:planet|climate|world|earth))',
  '\\b(?:time is|we are|you are) (?:quickly |almost |fast |rapidly )?running out(?: of time)?(?! to (?:limit|avoid|prevent|avert|halt|curb|keep|tackle|address|fix|reverse|slow|stop (?:the )?(?:climate|warming)))\\b',
];

/** Time that runs out: what is said to be left of it, what closes soon, what is over after that. */
export const deadlines = pressuresOf('deadline', {
  strong: [...lastChance, ...closing, ...timeLeft, ...clock],
  weak: [...lastStage, ...lastTime, ...closingOf, ...timeLeftTo, ...noTime, ...clockOf],
});
