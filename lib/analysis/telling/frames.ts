/**
 * Verbs whose imperative advises only in some constructions, and those: "read" points, "read the label before you buy"
 * advises. A pattern is on what follows the verb (see `restOf`); a verb that is not here advises with any object.
 */

const own = '(?:your|yourself|yourselves)';
/** What is said of all and each, not of one thing at hand. */
const general = `(?:${own}|a|an|every|everyone|everything|each|all|any|anyone|other|others|people|someone|somebody|what|who|whatever|those|more|less|fewer|better|good|real|both|only|one)`;
const anywhere = (pattern: string) => `(?:[a-z0-9'-]+ ){0,9}?${pattern}\\b`;

/** What may follow a verb, from its first word on. */
const frame = (pattern: string) => new RegExp(`^(?:${pattern})\\b`);

/** Constructions that are advice by themselves. */
export const advising: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    add: frame('value|more|less'),
    ask: frame(
      `${own}|for (?!me|us)|questions?|better|more|what|why|how|who|people|others|your|about|a lawyer|an expert`,
    ),
    be: frame(
      '(?:a|the|your) (?:voice|force|friend|person|leader|human|change|example|student|beginner|light|giver|sponge|lifelong)|yourself|the (?:change|person|one|kind|reason|bigger)|your own|someone|somebody|on time|there for|in the (?:moment|room)',
    ),
    believe: frame('in yourself|your|nothing|none'),
    bring: frame(
      `${own} own|plenty|water|snacks|layers|a (?:spare|copy|notebook|jacket|coat|hat|helmet|pen|list)`,
    ),
    buy: frame(
      'what you|organic|cotton|bamboo|nothing|less|fewer|only|second|used|quality|local|experiences|once',
    ),
    call: frame('your (?:mum|mom|dad|mother|father|grand[a-z]+|parents|friends)|it out|out'),
    change: frame(
      'your (?:mind|mindset|life|habits|diet|attitude|perspective|passwords?|thinking)|the way you|how you',
    ),
    check: frame(
      `${own} (?!inbox|email|dms?)|on (?:your|elderly|older|each|people|those|friends|vulnerable)|in (?:with|on) (?:your|yourself|people|someone)|before|for (?!details|updates|yourself)|labels|ingredients|(?:[a-z]+ ){1,3}before you|the (?:label|facts|ingredients|source|weather|forecast|fine|small|expiry|date)`,
    ),
    come: frame('prepared|with a plan|from a place'),
    deal: frame('with (?:it|your|the|people|problems)'),
    do: frame(
      'your (?:homework|own|research|best|part)|some (?:research|reading|homework)|the (?:math|maths|work|right|hard|reading|boring|research|thing|opposite)|less|more|one|something|it (?:now|anyway|scared|for|early|before)|what(?:ever)? (?:you|is|makes|feels|scares|it)|things|good|nothing|yourself a|work (?:you|that)|better|hard',
    ),
    drive: frame('slowly|slower|carefully|safely|sober|less|the speed|at'),
    enjoy: frame('the (?:process|journey|ride|small|little|moment)|every|each'),
    explain: frame('why|the why'),
    fill: frame('your (?:mind|life|plate|day|calendar)'),
    find: frame(
      `${own}|someone|somebody|people|what|who|joy|a (?:mentor|coach|niche|way|job|hobby|place|partner|friend|reason|balance)|ways? to|time (?:to|for)|the (?:people|thing|things|one thing|courage|joy|time|work|right|[0-9]+|few|reason)`,
    ),
    focus: frame('on|your|less|more'),
    forget: frame('about (?:the|your|what|being|it|trying)|what|everything|perfection|your'),
    follow: frame(
      'what|your (?:heart|gut|passion|curiosity|instincts?|dreams)|the (?:money|science|data|evidence|rules?|law)|through|up (?:with|within|after|on|twice)',
    ),
    get: frame(
      `(?:tested|vaccinated|screened|checked|immuni[sz]ed|educated|informed|organi[sz]ed|rid of|comfortable|outside|outdoors|moving|active|clear on|to know your|over (?:it|yourself)|off (?:your|the)|out of (?:your|the way)|(?:the|your|a) (?:flu )?(?:shot|vaccine|vaccination|jab|booster)|a (?:life|job|grip|mentor|lawyer|second opinion|good night|dog)|some (?:sleep|rest|help|fresh|exercise|perspective)|enough|plenty|everything|it in writing|help|real|serious|good at|better at|started (?:before|early|small)|used to|paid|up (?:early|and|off))|your (?:[a-z-]+ ){0,3}?(?:from|checked|tested|straight|right|in order|together|head|facts|priorities|house|sleep|heads|mammogram)|someone (?:to|else)|people|proper education|an education`,
    ),
    give: frame(
      'yourself|people|others|everyone|everything|feedback|credit|before|more|less|without|your (?:team|people|best|kids|children|employees|body|mind|dog|cat|pets|customers|clients|readers|time|brain|full)|thanks|it time|them (?:time|space|room|credit)|[0-9]+% of|up (?:meat|dairy|smoking|on)',
    ),
    go: frame(
      '(?:completely |fully |totally )?(?:vegan|veggie|vegetarian|plant|meatless|meat-free|dairy|cruelty|organic|paperless|solar|electric|green|cold turkey|outside|outdoors|for a (?:walk|run)|to bed|first|slow|slowly|easy|deep|deeper|all in|the extra|where|with your gut|after (?:what|your)|beyond|do|talk to|back to (?:school|basics|the basics)|home and|read|study|learn|get an?)',
    ),
    have: frame(
      'a (?:plan|life|backup|system|process|hobby|routine|clear|goal|strategy|budget|heart|conversation with your)|an (?:exit|agenda|emergency|open|opinion)|faith|patience|courage|the (?:courage|hard|difficult|tough)|your own|boundaries|some (?:respect|compassion|decency|shame|empathy|self)|more than one|mercy|compassion|empathy|respect|fewer',
    ),
    help: frame(
      'others|people|someone|each other|your (?:people|team|colleagues|peers|neighbou?rs?)|without',
    ),
    hold: frame(
      'yourself|your (?:ground|tongue|head|people|leaders)|space|on to (?:your|people)|people|each other|others',
    ),
    improve: frame(`${own}|by|one|a little`),
    keep: frame(
      `${own}(?! (?:eyes? (?:on|peeled|out|open for)|fingers|seats?|tickets?))|a (?!lookout|close eye)|an? (?:journal|list|log|diary|record)|it (?:simple|short|real|brief|honest|human)|things (?:simple|short)|going|learning|building|showing|moving|trying|working|writing|asking|pushing|reading|practi[sc]ing|fighting|walking|improving|growing|records|notes|track|meetings|wildlife|cats|dogs|animals|kids|children|pets|them (?:off|out|away|on|in)|(?:the|all|any|every) [a-z]+ (?:off|out|away|clean|simple|short)|promises|distance|at least|every|moving|(?:[a-z]+ ){1,4}(?:away from|out of|off) (?!the beaten)`,
    ),
    know: frame(
      'your|yourself|when to|what you|who you|why you|the (?:difference|signs|symptoms|risks|rules|law|facts)|that you|how to',
    ),
    lead: frame('by|with|from'),
    learn: frame(
      'from (?:your|people|the|those|others|every|them|failure|mistakes)|to (?!make (?:our|my|this)|play|knit|crochet|surf|dance|swim|ski|sew|paint|draw|bake|code with)|the (?:difference|rules|basics|skill|skills|language|art of saying)|a (?:skill|language|trade|new skill)|new|something|your|in public|by doing|how to say no|people',
    ),
    leave: frame(
      'animals|wildlife|them (?:alone|be|in|out|where)|fur|meat|room|space|politics|your (?:ego|phone|desk|job|dog|comfort|laptop|car|shoes)|it (?:alone|better|at)|early|fear|no|the (?:fur|meat|past|animals|kids|wool|drama|ego|milk|phone|car|office|room|place|world|leaves)|people|things|every|toxic|nothing|(?:[a-z]+ )?(?:alone|off)',
    ),
    let: frame(
      'go(?: of)?\\b|them (?!know)|your (?:team|people|kids|children|work|actions|results|dog|body)|people|others|kids|children|animals|nature|yourself|the (?:data|work|results|kids)|nobody|no one|dogs|cows|calves|it (?:go|rest|cool)|silence|go',
    ),
    listen: frame(
      `more|carefully|closely|first|before|twice|actively|to (?:your|the (?:scien|expert|doctor|data|people|child|custom|team|other|quiet|voice|young|evidence)[a-z]*|understand|people|others|those|yourself|what|experts|scientists|doctors|science|climate|nature|women|kids|employees|customers)`,
    ),
    look: frame(
      `for (?:the (?:good|signs|best|logo|label|leaping|certified|blue|symbol|patterns?|people|words)|people|signs|a (?:job|mentor|company|boss|pattern)|ways|products|labels|what|companies|patterns|problems|work)|after (?:your|yourself|each)|beyond|past|around you|out for (?:your|each|one|others|signs|children|cyclists|motorcycl[a-z]+|wildlife|deer|kids|those)|both ways|inward|within|before you|up (?:from|the (?:definition|facts|data))|at (?:the|your|how|what) ${anywhere('(?:before you|instead|rather than|not at)')}`,
    ),
    love: frame(
      'your (?:neighbou?rs?|enem(?:y|ies)|body|people|customers?)|yourself|each other|one another|animals|thy|more|without|all',
    ),
    make: frame(
      'time|it (?:easy|a (?:habit|rule|point)|simple|about|clear|count|happen)|a (?:plan|list|habit|point|budget|will|decision|schedule|difference in your|routine|conscious)|an effort|mistakes|your (?:bed|own|health|voice|content|health|life|time|profile|resume|headline|point|customers?|team|people|peace)|people|others|decisions|small|simple|healthy|healthier|better|sure (?:you|your|that|it|everyone|the|they|there|to (?!tune|watch|check|follow|join|visit|come|subscribe|listen|register|vote|grab|get your|book|like|share|stop|say|sign|order|download|enter|click|tag|pick|catch|send|add|see|attend))|peace|room|space|friends|kindness|compassion|half|every (?:word|day|meeting|effort)|them feel|everyone feel|one|less|more|compassionate|conscious|choices|smart',
    ),
    meet: frame('people where|them where|in person|deadlines'),
    order: frame('the (?:veggie|vegan|plant|salad)|vegan|plant'),
    pay: frame(
      `yourself|attention|your (?:people|dues|interns|taxes|bills|debts|credit|team|artists)|people|off|artists|interns|it forward|women`,
    ),
    pick: frame(
      'one|up a book|your battles|up after|up (?:your )?(?:litter|trash|rubbish|dog)|up the phone|a (?:lane|niche|fight|side|time|day|date)|the (?:plant|vegan|veggie|right|hardest|phone)|projects|people',
    ),
    plan: frame('ahead|your|for (?:the|your)|meals|a|early|first'),
    prepare: frame('for (?:the|your)|your|before|well|questions|an?'),
    put: frame(
      `${own}|people|yourself|it (?:in|on|down|away|aside)|the (?:phone|customer|work|hours|time|money|needs|planet|oxygen|fork)|animals|family|health|safety|kids|others|down|away|in the (?:work|time|hours|effort|reps)|everything|on (?:a|your) (?:mask|sunscreen|helmet)|them (?:in|on|first)|an?|(?:the|all|any|old) ${anywhere('(?:before you|first|down|away|aside|back|in(?:to)? the)')}`,
    ),
    question: frame('everything|your|the|what|authority|assumptions'),
    read: frame(
      `books|more (?:books|fiction|than)|widely|slowly|every (?:day|word|contract|line|label)|(?:the )?(?:labels?|ingredients?|contracts?|fine print|small print|instructions|terms|room|job description)|your (?!horoscope|stars)|between|outside|old|twice|your work|(?!more|our|my|this|about|why|how|here|what|full)${anywhere('(?:before you|instead|rather than|not just|every day|twice|out loud|aloud)')}`,
    ),
    remember: frame(
      'that|you|your|to|why|what you|who|people|the (?:goal|rule|human|basics)|nobody|no one|it takes|there is|everyone|success|consistency',
    ),
    report: frame('any|all|every|it to|suspicious|abuse|animal'),
    run: frame('your own'),
    save: frame(
      'for|money|energy|water|early|yourself|a (?:little|percentage|portion|month|third|quarter)|[0-9]+ ?%|before you',
    ),
    say: frame(
      'no|yes to|thank you|sorry|what you (?:mean|think|feel)|less|hello to (?:your|people|strangers)|please|it (?:out|with|to their|once|plainly)|goodbye to (?:toxic|people|excuses|meat|cruelty|dairy)|the (?:hard|quiet|thing)|i do not know',
    ),
    see: frame(
      'your doctor|a (?:doctor|lawyer|therapist|professional|dentist)|people|the (?:good|human|person)|failure|rejection|every',
    ),
    send: frame(
      '(?:a )?thank|the (?:email|invoice|proposal|message|text|draft)|invoices?|fewer|an? (?:follow|note|thank)',
    ),
    share: frame(
      'what you (?:know|learn|have learned)|your (?:knowledge|work|wins|failures|process|toys|salary)|credit|the (?:credit|road|load)|generously',
    ),
    set: frame(
      'a (?:[a-z]+ )?(?:limit|budget|goal|deadline|timer|routine|schedule|boundary|example)|boundaries|limits|goals|priorities|expectations|your (?:own|intentions?|terms|goals|priorities|thermostat|price|rates)|aside',
    ),
    shop: frame('around'),
    show: frame(
      'up|some|respect|kindness|people|compassion|mercy|your (?:work|team|working|people|kids|gratitude)|gratitude|empathy|appreciation|love|them|do not tell',
    ),
    stand: frame('up (?:for|straight|to)|your ground|tall|by your|firm|out by'),
    start: frame(
      `(?!here|your free|your (?:day|morning|week|weekend|journey|summer)|reading|following|shopping|the (?:day|week|new)|listening)(?:with|by|before|small|now|where|from|a|an|today|early|over|somewhere|slow|saying|treating|building|writing|doing|being|asking|thinking|living|investing|saving|making|creating|posting|telling|taking|chasing|focusing|your|the (?:conversation|business|side|day with|project)|ugly|messy|simple|young|somewhere|[0-9]+ minutes|[a-z]+ing)`,
    ),
    stay: frame(
      '(?:the )?(?:hydrated|humble|curious|positive|home|inside|indoors|away|focused|calm|consistent|patient|active|alert|vigilant|cool|hungry|out of|off|informed|in your lane|close to|true to|kind|honest|at (?:least|home)|put|sober|organi[sz]ed|aware|healthy by|the course|grounded|open to|on (?:the|your|marked)|between|back|back from)',
    ),
    study: frame('the|your|what|people|how|those|history|great|physics|why'),
    support: frame(
      '(?:companies|brands|businesses|people|women|farmers|each other|one another|others|your (?:team|people|friends|colleagues|peers))\\b',
    ),
    take: frame(
      `breaks|notes|responsibility|risks|care of (?:your|yourself|each|the people)|the (?:stairs|bus|train|time|high road|risk|first step|leap|long|job|blame|call|lead|initiative|pressure|emotion|keys)|public|ownership|action|accountability|control|pride|time (?:to|for|off|out|away)|time|your (?:time|medicine|medication|meds|dog|work|health|foot|ego|lunch|vacation|holidays?|shoes|litter|rubbish|trash|own|keys|pills|vitamins)|one (?:day|step|thing)|small|a (?:break|breath|nap|deep|step back|stand|day off|risk|chance on|walk|shower|real|photo of|picture of|screenshot)|advice|it (?:one|slow|easy|from|step|seriously)|people|shorter|(?:an?|some) (?:honest|hard|responsibility)|nothing|full|calculated|less|more|every|precautions|steps|frequent|regular`,
    ),
    talk: frame(
      '(?:to|with) (?:your|people|someone|strangers|a |an |each|customers|users|clients|other|her|him|them|kids|the people)|about (?:your|it|money|mental|feelings|failure)|less|openly|like',
    ),
    tell: frame(
      'people|your|the truth|stories|a story|yourself|someone|them|others|children|kids|her|him|the story',
    ),
    think: frame(
      `before|twice|big|bigger|small|long|like|for yourself|outside|critically|again|carefully|less|differently|ahead|in (?:systems|decades|years)|first|about (?:what|how|who|the people|your (?:audience|customer|future|children|kids|grand[a-z]+|why|impact)) ${anywhere('(?:before|when you|next time)')}|global`,
    ),
    treat: frame(
      '(?!yourself to|your (?:mom|mum|dad|loved|skin|tastebuds|taste))(?:people|others|your|every|everyone|all|them|it|each|employees|animals|customers|clients|staff|yourself (?:like|with|as)|content|failure|the|strangers|women|kids|applicants|interviews?)',
    ),
    try: frame(
      `to (?!win|guess|spot|beat)|not to|(?!our|my|it (?:free|now|today|out)|this|these|out)(?:[a-z-]+ ){0,2}?[a-z]+ing(?: |$)(?!room|machine|system|app|kit|pack|menu)|(?:a |going )?(?:meatless|meat-free|vegan|vegetarian|plant|veganuary|veggie|day without|week without)`,
    ),
    turn: frame(
      `off|down the|around|your (?:phone|notifications|tv|engine|lights?|camera|pain|mess|failures?|attention|passion|thermostat|heating)|the (?:lights?|tap|thermostat|heating|engine|page)|it off|them off|notifications`,
    ),
    use: frame(
      `(?!our|my|the (?:code|link|hashtag|form|app)|code|promo|hashtag|this (?:link|form|code)|coupon|your (?:points|voucher|card|miles))(?:${general}|the|it|them|[a-z-]+)`,
    ),
    wait: frame(
      'until (?!you (?:hear|see)|they)|before|at least|[0-9]+|a (?:day|week|month)|for (?:the right|your turn)|your turn|(?:an? )?(?:hour|day|week)',
    ),
    wear: frame(
      '(?:a|your|the) (?:[a-z]+ )?(?:mask|helmet|hat|seat|seatbelt|life|vest|coat)|masks?|sunscreen|sun|protective|layers|gloves|reflective|sturdy|bright|long|proper|closed|insect|your own|loose|light',
    ),
    work: frame('on your|on yourself|smarter|hard|harder|less|backwards|towards?'),
    walk: frame('him|her|them|away|more|your|the|to|every|on|before|instead|in'),
    watch: frame(
      'your|what you|for (?:signs|children|deer|wildlife|ice|motorcycl[a-z]+|cyclists|symptoms|kids|pedestrians|the signs|turtles)|out (?:for|when)|how (?:they|people|someone)|less|the (?:people|ones|way they)|animals (?:in|where)|them in',
    ),
    welcome: frame('feedback|criticism|failure'),
  }),
);
