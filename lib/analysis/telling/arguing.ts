import { wordSet } from '../word-class';

/**
 * In an argument ("look at the data", "get your facts straight", "go ask a farmer") nearly every directive says what the
 * other is to do. Not those that challenge ("prove it", "show me"), cheer ("keep it up") or only take the floor ("look,").
 */
const verbs = wordSet(
  `read look see say tell get have keep learn leave let put show take think try make find know send stop start use
  be check ask buy change plan pick pay prepare study hold treat turn talk walk listen work go do shut face wake
  remember consider admit accept google mind open stick spend save give support watch follow share wait save set fix
  report answer question come`,
);
/** What is said to or of the writer, or leads somewhere. */
const toSelf = /^(?:me|us|my|our|mine|here|LINK|HANDLE|QUOTE)\b/;
const otherwise: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    answer: /^(?:this|the question|my|me|please)\b/,
    ask: /^(?:away|for (?:more|help)|if)\b/,
    be: /^(?:well|safe|strong|happy|blessed|my|back|right back|there|sure to)\b/,
    check:
      /^(?:out (?!the (?:data|facts?|sources?|records?|history|numbers|evidence))|this|it|that|in)\b/,
    come: /^(?!back(?! soon| again| any| to see| and see)|down|to (?:terms|your)|clean|up with)/,
    do: /^(?:you|it again|not|i|we|they|tell|come|have)\b/,
    find: /^(?:me|out (?:more|how|what)|us|peace)\b/,
    follow: /^(?!the|your|what|science|evidence)/,
    get: /^(?:well|(?:them|him|her) to|better|in touch|ready|it done girl|em|started here)\b/,
    give: /^(?:it (?:a rest|up)|her|him|them|a (?:shout|hand)|thanks|an? example)\b/,
    go: /^(?:$|(?:and )?(?:check|see|watch|subscribe|follow|like|vote|buy|get|look at)\b|to (?:my|our|www|the link)|ahead|on$|for it|girl|team|you|get (?:em|them)|away$|well|[a-z]+$)/,
    have: /^(?:a (?:great|good|nice|lovely|wonderful|safe|happy|blessed|fun|read)|fun|you|faith in god|not|i|we|they|no)\b/,
    hold: /^(?:on|my|up|tight|the line|strong|that thought)\b/,
    keep: /^(?:it up|up|on|going|fighting|dreaming|smiling|shining|pushing|speaking|telling|strong|the faith|doing|being|calm|in (?:mind|touch)|safe|well|writing|inspiring|rocking|marching|striking|the pressure|at it|[a-z]+ing)\b/,
    know: /^(?:that (?:we|i)|it|how|any|of)\b/,
    learn: /^(?:more|how (?:to )?(?:register|apply|book))\b/,
    let: /^(?:s|this|that|me|us|it (?:snow|be|rain)|there|them eat|freedom)\b/,
    listen: /^(?:to (?:this|my)|up|$)/,
    look: /^(?:$|her|him|his|them up|forward|like|at (?:this|that|him go|her go|them go|those faces|you)|who|what i|i|how|out (?:for )?(?:below)?$)\b|^$/,
    make: /^(?:my|it so|it rain|no mistake|that|sense|me)\b/,
    put: /^(?:it there|simply|another)\b/,
    read: /^(?:more|on|this|it (?:here|on)|all about|here|lips|the (?:full|whole|rest))\b/,
    remember: /^(?:when|last|those|that time|the (?:time|days|old)|me|him|her|this)\b/,
    report: /^(?!it to|him to|her to)/,
    save: /^(?:it$|that|the (?:date|planet|world|earth|bees)|us|our|some for)\b/,
    say: /^(?:what|it (?:again|with|louder|loud)|that|hi|hello|hey|no more|when|cheese|a prayer|the word|yes|you)\b/,
    see: /^(?:you|ya|below|attached|above|if|what i|also|how|ur|u|this|that|page|my|article)\b/,
    send: /^(?:help|love|prayers|hugs|my)\b/,
    share: /^(?!the|your (?:house|money|wealth|own))/,
    show: /^(?:me|us|your (?:data|work|proof|sources?|evidence)|one|proof|evidence|off|them|him|her)\b/,
    start: /^(?:here|following|your free)\b/,
    stick: /^(?:around|with (?:it|us|me)|em)\b/,
    stop: /^(?:by|me|in|$)/,
    support: /^(?!science|the|your)/,
    take: /^(?:care|a (?:bow|look)|it easy|that|my|it from me|heart|note|me|us|notes|your time)\b/,
    talk: /^(?:to (?:you|me|us)|soon|about a|dirty)\b/,
    tell: /^(?:that to|him i|her i|em|me|us|it|(?:them|him|her)(?:$| girl| brother| sister))\b/,
    think: /^(?:that|it|so|i|we|you|they|he|she|the|of (?:me|us)|about it)\b/,
    try: /^(?:again|this|our|my|me|harder next|it)\b/,
    use: /^(?:this|code|my|our|it|the (?:code|link|app))\b/,
    wait: /^(?!until you|your turn)/,
    watch:
      /^(?:this|out$|it$|how|what|(?:the )?[a-z]+ (?:try|tries|go|goes|make|makes|fall|falls|fail|fails|come|comes|do|does|turn|turns)|the (?:video|space|full)|my|our|me|her|him)\b/,
    work: /^(?:it|on (?:my|our))\b/,
  }),
);

/** Whether a directive, by its verb and the words after it (see `restOf`), says in an argument what the other is to do. */
export const arguesBy = (verb: string, rest: string): boolean =>
  verbs.has(verb) &&
  !toSelf.test(rest) &&
  !(otherwise.get(verb)?.test(rest) ?? (rest === '' && !/^(?:shut|wake)$/.test(verb)));
