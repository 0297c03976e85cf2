import { frame } from './frames';

/** In an answer or an argument these, too, say what the other is to do: "look at the data", "read the report". */
export const arguing: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    accept: frame('the|that|it|reality|science|facts'),
    admit: frame('the|that|it|you|your'),
    check: frame('the|your|out the (?:data|facts?|sources?|records?|history|numbers|evidence)'),
    consider: frame('the|that|how|what|who|your'),
    get: frame(`over|real|a|your|some|educated|out|off|serious|lost|with|the facts|proper`),
    go: frame(
      '(?!ahead|on\\b|for it|team|girl|you|get em|away)(?:back|outside|look|read|and (?:read|look|learn|study|tell)|learn|study|plant|live|vegan|to (?:school|china|india|college|bed)|home|do|find|ask|watch|clean|ride|protest|after|somewhere|preach|lecture|bother)',
    ),
    google: frame('it|the|that|[a-z]+'),
    have: frame('some|a look at|respect'),
    keep: frame('your|politics|religion|out|it to|the government|up with'),
    know: frame('your|the|what'),
    learn: frame(
      '(?!more|how (?:to )?(?:register|apply|book))(?:the|about|how|some|what|to|your|from|a|history|physics|science|basic|something)',
    ),
    leave: frame('the|us|it|our|my|children|kids|her|him|them'),
    let: frame(
      '(?!me|us|s\\b|her know)(?:her|him|them|the|kids|children|people|it|nature|science|god|adults|others)',
    ),
    listen: frame('to (?!my|our|this (?:song|episode|podcast))'),
    look: frame(
      '(?!what i|forward|like|ma\\b)(?:at (?!this (?:pic|photo|dog|cute|cutie)|my|him go|her go|them go|that (?:face|smile))|up|into|to|around|in the mirror|past|beyond|out(?:side)?|after)',
    ),
    mind: frame('your own'),
    name: frame('your'),
    open: frame('your|a (?:book|history)'),
    read: frame(
      '(?!more|this thread|my|our|on\\b|here|lips)(?:the|a|up|some|about|his|her|their|it|what|your|this|that|any|books?|and|something|history|[a-z]+)',
    ),
    remember: frame('the|that|when|who|what|you'),
    see: frame(
      '(?!you|ya|u\\b|ur\\b|below|attached|here|our|my|above|if\\b|what i)(?:the (?:data|truth|science|facts|big|bigger|evidence|world)|reality|what (?:damage|your)|for yourself|past|beyond|through|reason)',
    ),
    show: frame('some|respect|your|the world|a little|up'),
    stick: frame('to'),
    stop: frame('it|that|the|with|all|this|your|being|a'),
    study: frame('the|your|some|a|it|how|up|what|harder|[a-z]+'),
    take: frame(
      '(?!care|me|us|it easy|that)(?:the|your|a|some|responsibility|this|it|action|down|off|note of|account)',
    ),
    talk: frame('to (?!me|us|you)|about'),
    tell: frame(
      '(?!me|us|that to|him i|her i)(?:the|people|your|them|china|india|her|him|others|everyone)',
    ),
    think: frame(
      'about (?:the|your|how|what|it|who|that|all)|of (?:the|your|all)|for yourself|again|harder|first|before|logically|critically|of others',
    ),
    wake: frame('up'),
    use: frame('your|some|the|common|less|a|facts|logic|[a-z]+'),
    work: frame('on|with|for'),
  }),
);
