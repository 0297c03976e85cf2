import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { bySentence, type Hit, type Rule, spanOf } from '../rule';

const work =
  '(?:blog|blogs|op-ed|oped|op-eds|articles?|videos?|interviews?|podcasts?|books?|newsletters?|e-newsletter|enewsletter|reports?|channels?|songs?|tracks?|album|speech|column|statement|remarks|webinar|website|site|page|playlist|course|guide|research|study|paper|piece|essay|commentary|story|show|app|product|products|range|collection|stream|documentary|film|talk|keynote|session|index|survey|profile|bill|amendment|legislation|livestream|photos|music|thread|series|facebook)';
const promos: readonly {
  variant: 'award' | 'content' | 'achievement' | 'media';
  pattern: RegExp;
}[] = [
  {
    variant: 'award',
    pattern:
      /\b(?:we|i|our [a-z]+|my [a-z]+) (?:have |has |had |was |were |am |are |just |been |also |again )*(?:won|win|wins|named|ranked|awarded|recogni[sz]ed|nominated|voted|shortlisted|listed|honou?red with|certified)\b/,
  },
  {
    variant: 'award',
    pattern:
      /\b(?:honou?red|proud|humbled|thrilled|delighted|excited|pleased|grateful) (?:to|that) (?:(?:we|i) )?(?:have |be |been |again |also )*(?:named|ranked|awarded|recogni[sz]ed|receive|received|receiving|win|won|listed|selected|chosen|ranked|included)\b/,
  },
  {
    variant: 'achievement',
    pattern:
      /\b(?:proud|honou?red|excited|thrilled|delighted|pleased|happy|humbled) to (?:announce|launch|share|introduce|unveil|present|release|report|say (?:we|i)|be (?:partnering|working|launching|joining|part|the|a|one)|have|support|partner|help|lead|continue|serve|sponsor)\b/,
  },
  {
    variant: 'achievement',
    pattern:
      /\b(?:we|i)(?: have| had|ve)? (?:just |now |also |recently |already |proudly )*(?:launched|announced|released|unveiled|published|introduced|passed|secured|helped|raised|reached|hit|delivered|donated|invested|cosponsored|co-sponsored|authored|sponsored|led|built|created|achieved|surpassed|doubled|fought|partnered)\b/,
  },
  {
    variant: 'achievement',
    pattern:
      /\b(?:i am|we are|i'm|we're) (?:proudly |now |also |today )*(?:announcing|launching|releasing|introducing|unveiling|helping|leading|donating|delivering|fighting)\b/,
  },
  {
    variant: 'content',
    pattern: new RegExp(`\\b(?:my|our)(?: own)? (?:[a-z0-9'-]+ ){0,4}${work}\\b`),
  },
  {
    variant: 'content',
    pattern:
      /\b(?:i|we) (?:just |also |recently |have |'ve )*(?:wrote|written|write|posted|blogged|break down|explain|talked|discuss|discussed|spoke|sat down|appeared|appear|recorded|uploaded|made|interviewed)\b/,
  },
  {
    variant: 'media',
    pattern:
      /\b(?:i will be|i am|i'll be|joining|watch me|hear me|catch me|listen to me|as i (?:appear|discuss|talk|join|speak)|tune in (?:as|to)|my (?:[a-z]+ )?appearance)\b.*\b(?:on|HANDLE|show|live|cnn|fox|msnbc|radio|am|pm|interview)\b/,
  },
  { variant: 'media', pattern: /\b(?:subscribe|sub|follow|like) (?:to )?(?:me|my|our|us)\b/ },
  {
    variant: 'media',
    pattern: /\b(?:check|see|watch|visit|listen to|read)(?: out)? (?:my|our|me)\b/,
  },
];
const others = /\b(?:thanks?|thank|congrat\w*|kudos)\b/;

function judge(sentence: Sentence): Hit[] {
  const { words } = sentence;
  const rest = restOf(words, 0, words.length);
  if (others.test(rest)) return [];
  for (const { variant, pattern } of promos) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const count = (text: string) => text.split(' ').filter(Boolean).length;
    const from = count(rest.slice(0, found.index));
    const to = Math.min(words.length - 1, from + Math.max(count(found[0]), 1) - 1);
    return [{ ...spanOf(sentence, Math.min(from, to), to), variant }];
  }
  return [];
}

/** The point is the writer's own achievement, award, product, content or appearance. */
export const selfPromotion: Rule = {
  id: 'self-promotion',
  level: 'sentence',
  variants: ['award', 'achievement', 'content', 'media'],
  source:
    'Scopelliti, Loewenstein & Vosgerau (2015), You call it self-exuberance, I call it bragging, doi:10.1177/0956797615573516',
  find: bySentence(judge),
};
