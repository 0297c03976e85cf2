import { count, type Pressure, spans, wares } from './pressure';

/** What a campaign runs out of. */
const ending = '(?:chances?|call|push|reminder|stretch|sprint|countdown|opportunity|deadline)';
const soon =
  '(?:(?:at )?(?:midnight|noon|11:?59)|tonight|today|soon|this evening|tomorrow|in (?:just |less than |only |about )?(?:an hour|(?:a few|[0-9]+|one|two|three|six|twelve) (?:hours?|minutes?|days?)))';
const closes =
  '(?:ends?|closes?|closing|ending|expires?|stops?|disappears?|runs? out|goes away|shuts?|is over|due|deadline is)';

/** Time that runs out: what is said to be left of it, what closes soon, what is over after that. */
export const deadlines: readonly Pressure[] = [
  {
    variant: 'deadline',
    // "Last chance for the senators to act" is news.
    pattern: new RegExp(
      `(?<!(?:to|at|until|till) the )\\b(?:your |our |the |one )?(?:last|final)(?: minute| remaining| ever| possible| and final)? (?!chance saloon)${ending}(?! (?:of|in) (?:the )?(?:season|year|month|week|race|game|school))(?! for (?!you\\b|us\\b)[a-z]+ [a-z]+)\\b`,
    ),
  },
  // "It is the last day to visit us": the infinitive is the reader's
  {
    variant: 'deadline',
    pattern:
      /\b(?:today|tomorrow|tonight|it|this|here) (?:is|marks) (?:officially )?(?:the|your|our) (?:very )?(?:last|final) (?:day|night|weekend|week|time) (?:to|for you)\b|^(?:last|final) (?:day|days|night|weekend|week|hours) to\b/,
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
  // "Ends tonight" by itself; "my time in office ends today" is another's end.
  {
    variant: 'deadline',
    pattern: new RegExp(`^(?:EMOJI )*(?:ends?|expires?|closing|ending) ${soon}\\b`),
  },
  {
    variant: 'deadline',
    pattern: new RegExp(`\\b(?:ends?|expires?|closing|ending) ${soon}\\b`),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(`(?<!polls )\\b${closes} (?!soon)${soon}\\b|\\bpolls close in\\b`),
    weak: true,
  },
  // What is left of the time
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:only|just|with|there are|we have|are)? ?(?:only |just )?${count} (?:more )?(?:hours?|days?|minutes?) (?:left|to go|remain\\w*|away from|out)(?! (?:of|on (?:your|the|my)))\\b`,
    ),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `(?<!\\b(?:wait|for|in|takes?|took|after|within|about|another|last|the|every|an?) )\\b(?:only |just )*${count} (?:more |short )?(?:hours?|days?|minutes?) (?:until|till|til)\\b`,
    ),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:with|in)? ?(?:only|just|mere) ${spans} (?:left|remaining)\\b|\\bfor (?:only|just) (?:the next )?${count} (?:more )?${spans}\\b|\\b(?:valid|available|live|good) (?:only )?for (?:only |just )?(?:the next|another) (?:${count} )?${spans}\\b|\\b(?:only|just) (?:got |have )?${count} more ${spans} to\\b`,
    ),
  },
  // "Only nine days to go!" may look forward to a holiday.
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:with|in)? ?(?:only|just|mere) (?:[0-9]+ )?${spans} (?:to go|away|until)\\b`,
    ),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: /^(?:only|just) [0-9]+ (?:days|hours|minutes)\b(?! (?:to go|away|until)\b)/,
  },
  { variant: 'deadline', pattern: /^(?:subject )?[0-9]+ (?:days|hours)$/, weak: true },
  {
    variant: 'deadline',
    pattern:
      /\b(?:next|these|final) [0-9]+ (?:hours|days|minutes)(?= (?:are|is|will|could|before|can)\b)/,
  },
  { variant: 'deadline', pattern: /\bin the next (?:few|[0-9]+) (?:hours|minutes)\b/, weak: true },
  // What is over after that
  {
    variant: 'deadline',
    pattern:
      /\bbefore (?:it is|its|it) (?:is )?too late\b(?! (?:for|to) (?:our|the) (?:planet|climate|world|earth))/,
    weak: true,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:have|has|got) (?:only |just )?(?:until|till|til) (?:midnight|tonight|noon|tomorrow|(?:[a-z]+day )?(?:at )?[0-9]+(?: [0-9]+)?(?: ?[ap]m)?|the end of (?:the )?(?:day|today|night|week|month)) to (?!file|pay|vacate|leave|move)[a-z]+/,
  },
  // By themselves: "One more hour!", "Three days."
  {
    variant: 'deadline',
    pattern: new RegExp(
      `^(?:only |just |less than )?${count} (?:more |short )?${spans}(?: left| to go)?$`,
    ),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\b(?:you|we) (?:only |just |still )?(?:have|have got|got) (?:only |just |(?:less than|under|about) (?:an? )?)?(?:${count} )?(?:more |short )?${spans}(?! (?:of|each|off|a|in|to (?:wait|spare|kill|rest)|(?:[a-z]+ )?(?:shifts?|sessions?|slots?|calls?|meetings?|walks?|drives?)))\\b`,
    ),
    weak: true,
  },
  {
    variant: 'deadline',
    pattern:
      /\btime is (?:almost |nearly |just about )?(?:up|short|of the essence)\b|\b(?:almost|nearly) out of time\b|\b(?:closing|ending) (?:(?:the|our) )?(?:cart|doors|enrol+ment|registration|books|list|orders|applications|voting) (?:soon|tonight|today|tomorrow|at (?:midnight|noon))|\b(?:ends?|closing|closes|ending) soon\b/,
  },
  {
    variant: 'deadline',
    pattern:
      /^(?:last|final) orders\b|\bby (?:[0-9]+(?: [0-9]+)?(?: ?[ap]m)?|noon|midnight) (?:today|tonight)\b/,
    weak: true,
  },
  // The topic may run out of time as well: "to limit warming"
  {
    variant: 'deadline',
    pattern:
      /\b(?:time is|we are|you are) (?:quickly |almost |fast |rapidly )?running out(?: of time)?(?! to (?:limit|avoid|prevent|avert|halt|curb|keep|tackle|address|fix|reverse|slow|stop (?:the )?(?:climate|warming)))\b/,
    weak: true,
  },
  {
    variant: 'deadline',
    pattern: new RegExp(
      `\\bbefore (?:the |our |these |those |your )?(?:[a-z-]+ )?(?:prices?|rates?|fees?|costs?|offer|sale|deal|doors?|window|clock|time|registration|${wares}) (?:go|goes|rises?|increases?|jumps?|ends?|closes?|expires?|runs?|sells?|fills?|is over|are gone)\\b|\\b(?:prices?|rates?|fees) (?:go|goes|are going|will go|rise|increase|jump)(?: up)? (?:soon|tonight|tomorrow|at midnight|in [0-9]+)|\\b(?:after that|then|afterwards?) (?:the |our )?(?:price|rate|fee)s? (?:go|goes|will go|rises?|increases?|jumps?|doubles?)(?: up)?\\b`,
    ),
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:clock is ticking|clock's ticking|(?:have |only )until (?:midnight|tonight|tomorrow|noon)|deadline is (?:tonight|today|tomorrow|midnight)|crunch time|now or never|(?<!\b(?:open|closed) )(?:today|tonight) only(?! from)|one day only|midnight (?:deadline|tonight)|deadline (?:is )?(?:tonight|today|midnight|looming|approaching|fast approaching)|down to the wire|eleventh hour|countdown is on)\b/,
  },
  {
    variant: 'deadline',
    pattern:
      /\b(?:fundrais\w+|midnight|tonight's|today's|tomorrow's|quarter(?:ly)?|end of (?:quarter|month|year)|fec|donation|match(?:ing)?|contribution) (?:fundrais\w+ )?deadline\b|\b(?:biggest|most important|critical|crucial|key|huge|major) (?:[a-z-]+ ){0,2}deadline\b/,
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
      /\b(?:one|just one|only one) more (?:day|hour|week) (?:'?til|until|till|to|left)\b|\bbefore (?:my|our|the|tonight's|midnight's) (?:[a-z-]+ )?deadline\b/,
  },
];
