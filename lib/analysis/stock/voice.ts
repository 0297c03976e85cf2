import type { Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf } from '../rule';

/** Who speaks in a sentence of a reply: an office or machine, an organisation, a person with a case, or nobody known. */
export type Voice = 'machine' | 'organisation' | 'person' | 'open';

/** The voice of a machine or an office. */
const automatic =
  /\b(?:automatically|i am a bot|by (?:the|our) (?:mod\w*|admin\w*)|(?:post|comment|submission|thread|question|answer) (?:has|have|was|were) (?:been )?(?:removed|locked|closed|hidden|deleted)|(?:closing|closed) (?:\w+ )?due to|reported to the|automated (?:message|reply|response)|auto ?reply|out of (?:the )?office|no further (?:activity|action)|do not reply|(?:will|has|have|is|are) (?:now )?be(?:en|ing)? (?:closed|reviewed|processed|received|marked|escalated|forwarded|registered)|is (?:no longer|not|only) monitored|(?:request|ticket|case|reference) (?:number|id) is)\b/;

/** What an organisation has of the reader. */
const owned =
  '(?:patience|support|interest|feedback|loyalty|business|custom|trust|kind words?|understanding|cooperation|review|rating|comments?|suggestions?|input|concerns?|e-?mail|message|note|enquir(?:y|ies)|inquir(?:y|ies)|question|request|order|booking|reservation|account|case|ticket|claim|purchase|visit|stay|trip|flight|experience|satisfaction|opinion|security|frustration|disappointment|call|patronage|details|info|information|name|address|phone|device|app|postcode|gift|donation|generosity|thoughts|views)';

/** "We", a person of the organisation speaking for it, or what only an organisation says to a reader. */
const organisation = new RegExp(
  [
    '\\b(?:we|our|ours|let(?: me)? us)\\b|\\b(?:[a-z]+ing|contact|dm|pm|message|call|email|with|for|to|at|by|join|send|give|tell|drop|follow|let|visit|reach|show|help|shoot|bring|brings|makes?|made|keep) us\\b',
    '\\b(?:stay tuned|following up|came across your|here to help|happy to (?:help|assist)|(?:the|my) (?:\\w+ )?(?:team|department|office|colleagues?|manager|developers|engineers)|looking forward to)\\b',
    `\\byour (?:[a-z]+ ){0,2}${owned}\\b`,
    `\\b(?:thank you|thanks|thx)(?: \\w+){0,4} for (?:(?:the|your|a|all|being|such)\\b|(?:contact|reach|gett|writ|choos|us|tak|let|bring|stopp|join|follow|connect|tagg|shopp|fly|stay|visit|check|ask|try|tweet|post|sign|pointing|subscrib|support|apply|register|watch|tun|speak|stand|com|tell|book|order|donat|volunteer|vot|listen|read)\\w*)`,
    '\\b(?:so |very |really )*(?:sorry|glad|happy|pleased|delighted|thrilled) (?:to (?:hear|see|read|learn)|(?:that )?you|for (?:any|the|your))\\b',
    '\\b(?:could|can|would|may|will) you (?:please |kindly )?(?:provide|send|share|give|confirm|dm|pm|tell|elaborate|clarify|contact|let|try|check|email|message|describe|supply)\\b',
    '\\b(?:please|kindly) (?:be advised|note|provide|send|contact|dm|pm|email|call|visit|use|find|accept|allow|bear|follow|reach|try|check|click|see|share|let|feel|do not (?:share|post|send|reply|hesitate)|submit|refer|complete|confirm|message)\\b',
    '\\b(?:the|this|our) (?:\\w+ )?(?:template|rules|guidelines|forum|terms|documentation)\\b',
    '\\b(?:thanks|thank you|appreciate|thx)(?: \\w+){0,4} (?:support|love|follow|shoutout|mention|retweet|rt)\\b',
    '\\b(?:how|what) (?:may|can) i (?:help|assist|do for)\\b',
    '\\bi (?:have |will |can |would |am |do |really |also )*(?:pass|passed|shared|share|forward|forwarded|escalated|escalate|relay|relayed|assist|look into|apologi[sz]e|understand|appreciate|gladly|happy to)\\b',
    '\\b(?:as (?:your|a)|dear) (?:representative|senator|constituent|valued|customer|guest|member|supporter|sir|madam|friend)\\b',
  ].join('|'),
);

/** What a person says who has a case with an organisation. */
const person =
  /\b(?:tell|let) me(?: know)? (?:if|when|why|where|how)(?! (?:you|i|we|this|that)\b)|\bthe (?:quick|prompt|fast|swift|speedy) (?:reply|response|help|answer)\b|\bmy (?:\w+ )?(?:order|account|phone|bill|flight|bag|luggage|internet|package|parcel|money|card|refund|car|tv|wifi|mum|mom|husband|wife|son|daughter|kids?|house|laptop|router|ticket|delivery|number|computer|seat|food)|\bi (?:have |had |just |also |already |still |never |only |really |again )*(?:called|spoke|spoken|told|asked|left|tried|paid|ordered|bought|booked|waited|been|replied|emailed|tweeted|visited|returned|did|got(?! your)|need|dmed|lost|want my|keep getting|hate|think|suppose|prefer|guess|feel(?! your| for)|wish(?! you)|knew|heard|remember|like your|grew up|used to)\b|\bi (?:am|was) (?:a|an|okay|ok|fine|happy with)\b|\byour (?:\w+ )?(?:company|staff|reps?|representatives?|agents?|people|employees?|customer service|service (?:is|was|has|sucks))\b(?! (?:page|settings|account|today|needs))|\byou (?:guys|people|suck|idiots)\b|\b(?:worst|ripped off|rip off|pathetic|disgusting|disgusted|useless|ridiculous|a joke|scam|robbed|wtf|omg|lol)\b/;

/** Who speaks in a sentence. */
export const voiceOf = perSentence((sentence: Sentence): Voice => {
  const text = plainOf(sentence);
  if (automatic.test(text)) return 'machine';
  if (person.test(text)) return 'person';
  return organisation.test(text) ? 'organisation' : 'open';
});

const signOff = /[\^*~/-]\s?\p{L}[\p{L} ]{0,20}(?:\(?\d\/\d\)?)?[\s\uE000-\uE005]*$/u;

/** Whether a draft ends with the initials or name of one of many who answer ("^KL", "/RB", "- Tom"). */
export const isSigned = (masked: string): boolean => signOff.test(masked.slice(-60));

const laterPart = /(?:^|\s)\(?([2-9]) ?(?:\/|of) ?[2-9]\b/u;

/** "2/2": what goes on with a reply that began before belongs to its case. */
export const goesOn = (masked: string): boolean => laterPart.test(masked.slice(-40));
