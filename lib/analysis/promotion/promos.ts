import type { Sentence } from '../document';
import { plainOf } from '../rule';

/** A stretch of a sentence (as `plainOf` gives it) in which the writer's side is the point. */
export interface Promo {
  index: number;
  0: string;
  variant: 'award' | 'achievement' | 'content' | 'media' | 'numbers';
}

interface Construction {
  variant: Promo['variant'];
  pattern: RegExp;
  /** It counts only with a link in the sentence or right after it: there is something to look at. */
  withLink?: true;
  /** It counts only in a sentence that speaks of the writer's side. */
  withSelf?: true;
}

const adverbs =
  '(?:(?:have|has|had|just|now|also|already|recently|proudly|today|again|finally|together|really|[a-z]+ly) )*';
/** What a person or an organisation makes and shows. */
const work =
  '(?:blogs?|blogposts?|posts?|op[- ]?eds?|articles?|videos?|interviews?|podcasts?|episodes?|books?|e[- ]?newsletters?|newsletters?|reports?|channels?|songs?|tracks?|albums?|ep|mixtape|speech|speeches|columns?|statements?|remarks|webinars?|websites?|site|page|playlist|courses?|guides?|research|stud(?:y|ies)|papers?|pieces?|essay|commentary|show|apps?|products?|range|collection|stream|documentary|film|talk|keynote|index|survey|profile|bills?|amendment|legislation|livestream|music|thread|series|facebook|youtube|instagram|soundcloud|twitch|store|shop|brand|campaign|initiative|programs?|programme|project|app|tool|platform|cover|remix|beats?|stuff|vids?|content|writing|analysis|testimony|letter|formula|newsroom|magazine|fund|foundation|medicine|drug|vaccine|technology|strategy|sponsorship|partnership)';
const audience =
  '(?:followers|subscribers|subs|views|likes|impressions|readers|downloads|fans|listeners|viewers|users|customers|clients|members|retweets|plays|streams)';
const prize =
  '(?:awards?|prizes?|honou?rs?|medals?|recognition|ranking|rankings|title|titles|certification|accreditation)';
const joyful =
  '(?:proud|honou?red|excited|thrilled|delighted|pleased|happy|humbled|privileged|grateful|glad|stoked|overjoyed|blessed|amped)';
const channels =
  '(?:cnn|cnbc|msnbc|fox|foxnews|cspan|c-span|npr|bbc|abc|nbc|cbs|pbs|radio|tv|television|wjr|am|fm|show|podcast|live|air|hardball|HANDLE|TAG|QUOTE)';
const made =
  '(?:launched|announced|unveiled|published|introduced|passed|secured|raised|delivered|donated|invested|cosponsored|co-sponsored|authored|sponsored|led|created|achieved|surpassed|doubled|tripled|fought|partnered|opened|built|committed|pledged|awarded|provided|supported|helped|hosted|reached|hit|won|received|championed|planted|expanded|committed|developed|released)';

/** Constructions in the first person, and those that leave the first person out. */
const firstPerson: readonly Construction[] = [
  // We won …, I was named …, (we are) proud to be named
  { variant: 'award', pattern: new RegExp(`\\b(?:we|i) ${adverbs}(?:won|win)\\b`) },
  {
    variant: 'award',
    pattern: new RegExp(
      `\\b(?:we|i|our [a-z]+|my [a-z]+) ${adverbs}(?:was|were|been|am|are|is|being|got) ${adverbs}(?:named|ranked|awarded|recogni[sz]ed|nominated|voted|shortlisted|listed|honou?red (?:with|by|as)|certified|featured|selected|chosen|rated|inducted|elected)\\b`,
    ),
  },
  {
    variant: 'award',
    pattern: new RegExp(
      `\\b${joyful} (?:to|that) (?:(?:we|i) )?(?:have |be |been |again |also |once |being )*(?:named|ranked|awarded|recogni[sz]ed|receive|received|receiving|win|won|listed|selected|chosen|included|featured|nominated|elected)\\b`,
    ),
  },
  { variant: 'award', pattern: new RegExp(`\\b(?:my|our) (?:[a-z]+ ){0,2}${prize}\\b`) },
  // Proud to announce …, honored to serve …, humbled by …
  {
    variant: 'achievement',
    pattern: new RegExp(
      `\\b${joyful} to (?:(?:finally|officially|once|again|also|formally) )*(?:announce|launch|introduce|unveil|present|release|report|say (?:that )?(?:we|i)|reveal|be (?:partnering|working|launching|joining|part|a|one|the first|the only|named|recogni[sz]ed|leading|sponsoring|supporting|speaking|teaming|an official)|partner|lead|sponsor|serve|represent|join|welcome|host|speak|deliver|continue|publish|team)\\b`,
    ),
  },
  {
    variant: 'achievement',
    pattern:
      /^(?:i am |we are |so |very |truly |deeply )*(?:humbled|honou?red) (?:by|to|2|that|for|as)\b/,
  },
  { variant: 'achievement', pattern: new RegExp(`\\b(?:we|i) ${adverbs}${made}\\b`) },
  {
    variant: 'achievement',
    pattern:
      /\b(?:i|we) (?:am|are) (?:(?:proudly|now|also|today|currently|already|[a-z]+ing and) )*(?:announcing|launching|releasing|introducing|unveiling|helping|leading|donating|delivering|fighting|investing|committed to|partnering|sponsoring|working hard|building|hosting|opening|providing|proud to)\b/,
  },
  {
    variant: 'achievement',
    pattern:
      /^(?:(?:just|today|proudly|recently|[a-z]+ news for HANDLE) )*(?:passed|introduced|secured|cosponsored|co-sponsored|launched|authored|won|received|announced) (?:a |an |my |our |the |new |bipartisan )*[a-z]+/,
  },
  {
    variant: 'achievement',
    pattern:
      /\bhow (?:i am|we are|we|i) (?:are |am )?(?:working|helping|fighting|making|doing|delivering|work|help|make)\b/,
  },
  // 10,000 followers
  {
    variant: 'numbers',
    pattern: new RegExp(
      `\\b[0-9][0-9.,]*(?:k|m|\\+)*(?: million| thousand)? (?:[a-z]+ ){0,2}${audience}\\b`,
    ),
    withSelf: true,
  },
  {
    variant: 'numbers',
    pattern:
      /\b(?:show|teach|join|help|send|share with) [0-9][0-9.,]*[km]?\+? (?:people|others|readers|subscribers|entrepreneurs|professionals|of us)\b/,
  },
  // My new book; our report
  {
    variant: 'content',
    pattern: new RegExp(`\\b(?:my|our)(?: own)? (?:[A-Za-z0-9'-]+ ){0,4}?${work}\\b`),
  },
  {
    variant: 'content',
    pattern: new RegExp(
      `\\b(?:i|we) ${adverbs}(?:wrote|write|written|blogged|recorded|uploaded|published|co-wrote|posted|penned|filmed)\\b`,
    ),
  },
  {
    variant: 'content',
    pattern: new RegExp(
      `\\b(?:i|we) ${adverbs}(?:break down|broke down|explain|explained|talked|discuss|discussed|spoke|sat down|explore|interviewed|made|held|hosted|appeared|moderated)\\b`,
    ),
    withLink: true,
  },
  // On the radio tonight
  {
    variant: 'media',
    pattern: new RegExp(
      `\\b(?:i|we) (?:will be|am|are|was|will|were|'ll be) (?:live |back |talking |speaking |interviewed |appearing |featured |a guest |guest |also |on |joining )*on (?:the )?(?:[a-z]+ ){0,3}?${channels}\\b`,
    ),
  },
  {
    variant: 'media',
    pattern: new RegExp(
      `\\b(?:joining|join) (?:[a-zA-Z]+ ){1,5}?(?:on|at) (?:the )?(?:[a-z]+ )?${channels}\\b`,
    ),
  },
  {
    variant: 'media',
    pattern:
      /\b(?:(?:watch|hear|catch|tune in|tune into|listen)(?: [a-z]+){0,3}? (?:me|as i)|(?:hear|watch|catch) my|(?:about|set|ready) to (?:join|go on|be on|speak|appear))\b/,
  },
  {
    variant: 'media',
    pattern:
      /^(?:my |tv |radio |live |video |great |in )*(?:interview|appearance|op-ed|column|newsletter|podcast)\b(?=.*(?:LINK|HANDLE))/,
  },
  {
    variant: 'media',
    pattern:
      /\b(?:talking|speaking|discussing|talk|spoke|chatted|speak) (?:with|to|on) HANDLE (?:about|on)\b/,
    withLink: true,
  },
];

const self = /\b(?:i|we|my|our|us|thank|thanks|celebrating|join)\b/;

/** Praise and thanks of others, sympathy, and news of others are not about oneself. */
const ofOthers =
  /^(?:(?:so|many|huge|big|a|big|massive|special|sincere|our|my|also|and|very) )*(?:thanks?|thank|congrat\w*|kudos|condolences|thoughts|prayers|happy|sorry|welcome)\b|\b(?:thoughts and prayers|my condolences)\b/;

/**
 * The first construction that puts the writer's side in the middle of a sentence. `own` matches the writer's own
 * name (an organisation writes of itself in the third person).
 */
export function promosIn(
  sentence: Sentence,
  own: OwnName | undefined,
  linkFollows = false,
): Promo | undefined {
  const text = plainOf(sentence);
  const thanks = ofOthers.test(text);
  const hasLink = linkFollows || text.includes('LINK');
  for (const { variant, pattern, withLink, withSelf } of firstPerson) {
    if (thanks && variant !== 'numbers') continue;
    if ((withLink && !hasLink) || (withSelf && !self.test(text))) continue;
    const found = pattern.exec(text);
    if (found) return { index: found.index, 0: found[0], variant };
  }
  return own && !thanks ? ownPromo(sentence, text, own) : undefined;
}

/** Words by which an account calls itself. */
export type OwnName = (word: string) => boolean;

/**
 * How to tell an account's own name in its text: a capitalised word that the handle begins with
 * ("riverbank_news" calls itself "Riverbank").
 */
export function ownName(account: string | undefined): OwnName | undefined {
  const handle = account?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  if (handle.length < 3) return undefined;
  return (word) => word.length >= 4 && handle.startsWith(word);
}

const ownVerbs =
  /^(?:[A-Za-z&]+ ){0,4}?(?:has |have |is |are |was |also |to |now |today |will |)*(?:wins?|won|named|ranked|recogni[sz]ed|awarded|backs?|launch(?:es|ed|ing)?|announc(?:es|ed|ing|e)|unveils?|introduc(?:es|ed|e)|provides?|sponsors?|supports?|supporting|partners?|teams?|publish(?:es|ed)|releas(?:es|ed)|receiv(?:es|ed)|opens?|celebrat(?:es|ed|ing)|helps?|helping|donat(?:es|ed)|invests?|invested|commit(?:s|ted)|honou?red|proud|joins?|joined|creates?|created|expands?|leads?|leading|working|reports?|completes?|presents?)\b/;
const ownNouns = new RegExp(
  `^(?:'s |[A-Za-z0-9&-]+ ){0,4}?(?:${work}|${prize}|heroes|volunteers|employees|scholars?|ceo|team|day)\\b`,
);

function ownPromo(sentence: Sentence, text: string, own: OwnName): Promo | undefined {
  let offset = 0;
  for (const word of sentence.words) {
    const name = word.kind === 'word' ? word.norm.replace(/'s$/, '') : word.kind.toUpperCase();
    const length =
      text.indexOf(' ', offset) < 0 ? text.length - offset : text.indexOf(' ', offset) - offset;
    if (word.kind === 'word' && own(name)) {
      const after = text.slice(offset + length + 1);
      const found = ownVerbs.exec(after) ?? ownNouns.exec(after);
      if (found)
        return {
          index: offset,
          0: text.slice(offset, offset + length + 1 + found[0].length),
          variant: ownVerbs.test(after) ? 'achievement' : 'content',
        };
    }
    offset += length + 1;
  }
  return undefined;
}
