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
  '(?:blogs?|blogposts?|posts?|op[- ]?eds?|articles?|videos?|interviews?|podcasts?|episodes?|books?|e[- ]?newsletters?|newsletters?|reports?|channels?|songs?|tracks?|albums?|ep|mixtape|speech|speeches|columns?|statements?|remarks|webinars?|websites?|site|page|playlist|courses?|guides?|research|stud(?:y|ies)|papers?|pieces?|essay|commentary|show|apps?|products?|range|collection|stream|documentary|film|talk|keynote|index|survey|profile|bills?|amendment|legislation|livestream|music|thread|series|facebook|youtube|instagram|soundcloud|twitch|store|shop|brand|initiative|programs?|programme|challenges?|experts?|ceo|chairman|chairwoman|president|founder|headquarters|employees|scientists|researchers|recipes|menu|solutions|products|services|brands|daily commitment|plan into action|project|app|tool|platform|cover|remix|beats?|stuff|vids?|content|writing|analysis|testimony|letter|formula|newsroom|magazine|fund|foundation|medicine|drug|vaccine|technology|strategy|sponsorship|partnership)';
const audience =
  '(?:followers|subscribers|subs|views|likes|impressions|readers|downloads|fans|listeners|viewers|users|customers|clients|members|retweets|plays|streams)';
const filler =
  "(?:(?!(?:than|and|or|with|to|from|is|are|was|a|an|of|in|on|for|by|that|who|when|if|as|go|favou?rite|friends?|mother|father|mom|dad|brother|sister|son|daughter|child|children|kids|local)\\b)[A-Za-z0-9'-]+ ){0,4}?";
const prize =
  '(?:awards?|prizes?|honou?rs?|medals?|recognition|ranking|rankings|title|titles|certification|accreditation)';
const joyful =
  '(?:proud|honou?red|excited|thrilled|delighted|pleased|happy|humbled|privileged|grateful|glad|stoked|overjoyed|blessed|amped)';
const channels =
  '(?:cnn|cnbc|msnbc|fox|foxnews|cspan|c-span|npr|bbc|abc|nbc|cbs|pbs|radio|tv|television|wjr|am|fm|show|podcast|live|air|hardball|HANDLE|TAG|QUOTE)';
const made =
  '(?:launched|announced|unveiled|published|introduced|passed|secured|raised|delivered|donated|invested|cosponsored|co-sponsored|authored|sponsored|led|created|achieved|surpassed|doubled|tripled|fought|partnered|opened|built|committed|pledged|awarded|supported|helped|hosted|reached|hit|won|received|championed|planted|trained|served|fed|rescued|distributed|collected|restored|generated|expanded|committed|developed|released)';

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
  { variant: 'award', pattern: new RegExp(`\\b(?:my|our) (?:(?!and )[a-z]+ ){0,2}${prize}\\b`) },
  // Proud to announce …, honored to serve …, humbled by …
  {
    variant: 'achievement',
    pattern: new RegExp(
      `\\b${joyful} to (?:(?:finally|officially|once|again|also|formally) )*(?:announce|launch|introduce|unveil|present|release|report|say (?:that )?(?:we|i)|reveal|be (?:partnering|working|launching|joining|part|a|one|the first|the only|named|recogni[sz]ed|leading|sponsoring|supporting|speaking|teaming|an official)|partner|lead|sponsor|serve|represent|introducing|deliver|continue|publish|team)\\b`,
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
  {
    variant: 'achievement',
    pattern:
      /\b(?:i|we) (?:have |just |today |proudly )*(?:dedicated|curated|broke ground|teamed up|introduced|made history|put together|compiled)\b/,
  },
  {
    variant: 'achievement',
    pattern:
      /^(?:so |very |today |excited to be )*(?:collaborating|partnering|teaming up|working) (?:with|on)\b/,
  },
  {
    variant: 'achievement',
    pattern:
      /\bproud (?:today |again )?to (?:join in |help )?(?:introduc|cosponsor|sponsor|pass|lead|author)\w*\b/,
  },
  {
    variant: 'media',
    pattern:
      /\b(?:i|we) (?:will be|am|are|'ll be) (?:delivering|giving|presenting|moderating|speaking|keynoting)\b/,
  },
  {
    variant: 'content',
    pattern:
      /\b(?:here|in this (?:post|article|blog|thread|piece)),? (?:we|i) [a-z]+\b|\bthis (?:blog|article|guide|newsletter|post|video) (?:is|was|will|explains|shows|covers)\b/,
  },
  {
    variant: 'content',
    pattern:
      /\b(?:let us|we would love to) (?:guide|tempt|support|help|show) you\b|\b(?:try|explore|browse|download|shop) our\b/,
  },
  {
    variant: 'achievement',
    pattern: new RegExp(
      `\\bour (?:own )?(?:volunteers|team|staff|scientists|employees|colleagues|members|researchers|engineers) ${adverbs}${made}\\b`,
    ),
  },
  {
    variant: 'achievement',
    pattern:
      /\b(?:we|i) (?:are|am|were|was) (?:proudly |now |still )?(?:the |one of the )(?:[a-z']+ )?(?:first|only|largest|leading|biggest|oldest|fastest|best|top)\b|^(?:so |very )*proud that (?:we|our|i)\b|\b(?:i|we) (?:just |proudly |also )?voted (?:to|for|against|yes|no)\b/,
  },
  {
    variant: 'content',
    pattern:
      /^(?:EMOJI )*(?:brand )?new (?:on (?:the|my|our) |in the |post on the )?(?:blogs?|post|video|episode|podcast|report|article|channel|column)\b/,
  },
  {
    variant: 'media',
    pattern: /\bjoined (?:HANDLE|[a-z]+(?: [a-z]+)?) (?:on|to (?:discuss|talk))\b/,
    withLink: true,
  },
  {
    variant: 'achievement',
    pattern:
      /\b(?:we|i) are (?!(?:seeing|waiting|looking|going|having|getting|living|facing|losing|running|hoping|talking|thinking|being|watching|asking|calling|doing|trying|witnessing|experiencing|missing|killing|destroying|using|spending)\b)[a-z]+ing\b|\b(?:we|i) have (?:[a-z]+ly |also |just )*(?!(?:needed|wanted|lived|learned|failed|ignored|waited|wondered|followed|noticed)\b)[a-z]+ed\b/,
    withLink: true,
  },
  { variant: 'content', pattern: /^(?:EMOJI )*videos? (?!of\b|shows?\b|from\b)/, withLink: true },
  {
    variant: 'media',
    pattern:
      /\b(?:i|we) (?:will be|am|are) (?:talking|speaking|chatting|discussing) (?:with|to|about)\b|\bas i told\b/,
    withLink: true,
  },
  { variant: 'achievement', pattern: new RegExp(`\\b(?:my|our) office ${adverbs}${made}\\b`) },
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
    pattern: new RegExp(`\\b(?:my|our)(?: own)? ${filler}${work}\\b`),
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
      `\\b(?:i|we) ${adverbs}(?:break down|broke down|explain|explained|talked|discuss|spoke|sat down|explore|interviewed|made|held|hosted|appeared|moderated)\\b`,
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
      /\b(?:(?:watch|hear|catch|tune in|tune into|listen)(?: [a-z]+){0,3}? (?:me|as i)|(?:hear|watch|catch) my|(?:about|set) to (?:join|go on|be on|speak|appear))\b/,
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

const self = /\b(?:i|we|my|our|us|thank|thanks|celebrating)\b/;

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
  // "Congratulations to Riverbank's own team" praises the house.
  return own && (!thanks || /\bcongrat/.test(text)) ? ownPromo(sentence, text, own) : undefined;
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
  const stem = handle.slice(0, 5);
  return (word) =>
    word.length >= 4 && (handle.startsWith(word) || (stem.length === 5 && word.startsWith(stem)));
}

/** A house speaks of itself: its own name in its own post, unless it only thanks or names a place. */
function ownPromo(sentence: Sentence, text: string, own: OwnName): Promo | undefined {
  let offset = 0;
  for (const word of sentence.words) {
    const space = text.indexOf(' ', offset);
    const end = space < 0 ? text.length : space;
    if (word.kind === 'word' && own(word.norm.replace(/'s$/, '')))
      return { index: offset, 0: text.slice(offset, end), variant: 'content' };
    offset = end + 1;
  }
  return undefined;
}
