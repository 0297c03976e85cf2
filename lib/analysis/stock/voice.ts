import type { Sentence } from '../document';
import { perSentence } from '../document';
import { oneOf } from '../one-of';
import { plainOf } from '../rule';

/** Who speaks in a sentence of a reply: an office or machine, an organisation, a person with a case, or nobody known. */
export type Voice = 'machine' | 'organisation' | 'person' | 'open';

const removed = oneOf(
  'removed locked closed hidden deleted suspended limited restricted deactivated',
);
/** What becomes of a request by itself. */
const processed = oneOf(
  'closed reviewed processed received marked escalated forwarded registered removed deleted hidden taken_down',
);

/** The voice of a machine or an office. */
const automatic = new RegExp(
  `\\b(?:${[
    'automatically [a-z]+ed|[a-z]+(?:ed|ing this) automatically|automated (?:message|reply|response)|auto ?reply|i am a bot|do not reply|out of (?:the )?office',
    `by (?:the|our) (?:mod\\w*|admin\\w*)|${oneOf('post comment submission thread question answer discussion conversation topic account card profile')} (?:has|have|was|were) (?:been )?${removed}`,
    '(?:closing|closed) (?:\\w+ )?due to|reported to the|no further (?:activity|action)|is (?:no longer|not|only) monitored',
    `(?:will|has|have|is|are) (?:now )?be(?:en|ing)? ${processed}|(?<!my )(?:request|ticket|case|reference) (?:number|id) is`,
  ].join('|')})\\b`,
);

/** What an organisation has of the reader. */
const owned = oneOf(
  `patience support interest feedback loyalty business custom trust kind_words? understanding cooperation review rating
  comments? suggestions? input concerns? e-?mail message note enquir(?:y|ies) inquir(?:y|ies) question request query order booking
  reservation account case ticket claim purchase visit stay trip flight experience satisfaction opinion security frustration
  disappointment call patronage details info information name address phone device app postcode gift donation generosity
  thoughts views`,
);
/** What anybody thanks those for who show something; for all else that one did, an organisation does. */
const fansThank = oneOf('sharing making playing posting uploading');
/** What an organisation asks a reader to do. */
const asked = oneOf(
  `provide send share give confirm dm pm tell elaborate clarify contact let try check email message describe supply`,
);
const pleaded = oneOf(
  `be_advised note provide send contact dm pm email call visit use find accept allow bear follow reach try check click see
  share let feel do_not_share do_not_post do_not_send do_not_reply do_not_hesitate submit refer complete confirm message`,
);
/** "Us" after these is a customer's, or everybody's: "the rest of us", "you told us". */
const notUs = oneOf(
  'of let than among between like lie charge charged charging told sold left gave sent owe owes',
);
/** Who serves: "our crew", "one of the staff". */
const staff = oneOf('team crew staff department office colleagues? manager developers? engineers?');
/** What one of the staff does for the reader. */
const serving = oneOf(
  `pass passed shared share forward forwarded escalated escalate relay relayed assist look_into apologi[sz]e understand
  appreciate gladly happy_to`,
);

/** "We", a person of the organisation speaking for it, or what only an organisation says to a reader. */
const organisation = new RegExp(
  [
    `\\b(?:we|ours?|let us know|let me know if you)\\b|(?<!\\b${notUs} )\\bus\\b`,
    `\\b(?:stay tuned|following up|came across your|here to help|happy to (?:help|assist)|(?:the|my) (?:\\w+ )?${staff}|one of the ${staff}|a ${oneOf('moderator maintainer member specialist representative colleague')}|looking forward to|do not hesitate|of service|reach out any ?time|finds you well|hope to (?:see|welcome|hear|serve|meet))\\b`,
    '^(?:HANDLE )?(?:just )?sent you a (?:\\w+ )?(?:dm|pm|message|note)\\b',
    `\\byour (?:[a-z]+ ){0,2}${owned}\\b`,
    `\\b(?:thank you|thanks|thx|cheers|obliged|grateful)(?: \\w+){0,4} for (?:(?:the|your|a|all|being|such)\\b|(?!${fansThank})[a-z]+ing\\b)`,
    `\\b(?:thanks|thank you|appreciate|thx)(?: \\w+){0,4} ${oneOf('support love follow shoutout mention retweet rt')}\\b`,
    `\\b${oneOf('sorry glad happy pleased delighted thrilled')} (?:to (?:hear|see|read|learn)|(?:that )?you|for (?:any|the|your))\\b`,
    `\\b(?:could|can|would|may|will) you (?:please |kindly )?${asked}\\b|\\b(?:please|kindly) (?:be so kind (?:as )?to )?${pleaded}\\b`,
    `\\b(?:the|this) (?:\\w+ )?${oneOf('template rules guidelines forum terms documentation')}\\b`,
    `\\b(?:how|what) (?:may|can) i (?:help|assist|do for)\\b|\\bi (?:${oneOf('have will can would am do really also')} )*${serving}\\b`,
    `\\b(?:as (?:your|a)|dear) ${oneOf('representative senator constituent valued customer guest member supporter sir madam friend')}\\b`,
  ].join('|'),
);

const possession = oneOf(
  `order account phone bill flight bag luggage internet package parcel money card refund car tv wifi mum mom husband wife son
  daughter kids? house laptop router ticket delivery number computer seat food dm complaint issue problem screen tablet app device
  iphone ipad printer console payment subscription reservation room train bus`,
);
/** What a customer did, or thinks. */
const undergone = oneOf(
  `called spoke spoken told asked left tried paid ordered bought booked waited been replied emailed tweeted visited returned did
  got(?!_your) need dmed lost want_my keep_getting hate think suppose prefer guess feel(?!_your|_for) wish(?!_you) knew heard
  remember like_your grew_up used_to`,
);
/** What a customer waits for, cut to the stem. */
const waited =
  '(?:repl|answer|call|respon|help|contact|pick|seem|car|know|tell|told|show|came|com)\\w*';
const adverbs = `(?:${oneOf('have had just also already still never only really again')} )*`;
const abuse = oneOf(
  'worst ripped_off rip_off pathetic disgusting disgusted useless ridiculous a_joke scam robbed wtf omg lol',
);

/** What a person says who has a case with an organisation. */
const person = new RegExp(
  [
    `\\bmy (?:\\w+ )?${possession}`,
    `\\bi ${adverbs}${undergone}\\b|\\bi (?:am|was|been) (?:\\w+ )?${oneOf('a an okay ok fine happy_with thinking considering struggling waiting having getting planning')}\\b`,
    '\\b(?:tell|let) me(?: know)? (?:if|when|why|where|how)(?! (?:you|i|we|this|that|it (?:is still|works|helps|happens|persists|does|continues))\\b)',
    // "It logs me out": what is done to one.
    `\\b${oneOf('call ring help charge log logs kick cut keep keeps kept left cost costs answer ignore refund')} me\\b|\\bme (?:back|off|out|again)\\b`,
    // What a machine answers to somebody who reports it.
    `\\b${oneOf('message screen app site website page error computer phone tv system it')} (?:(?:just|only|then|always|still) )*(?:keeps? )?${oneOf('says saying tells_me telling_me reads pops_up popping_up comes_up come_up')}\\b`,
    '\\bthe (?:quick|prompt|fast|swift|speedy) (?:reply|response|help|answer)\\b',
    // Who waits, and whom nobody helps.
    `\\b(?:nobody|no one|none of you) (?:has |have |is |ever |will |even )*${waited}|\\bi (?:\\w+ )?sent .* ago\\b`,
    `\\b(?:can|could|will|would) (?:someone|anyone|somebody|anybody|(?:you|u) (?:please |pls )?help(?! us| me (?:with|find|understand|by)))\\b`,
    `\\byour ${oneOf('chat branch shop store drivers? helpline office checkout bot queue clerk cashier')} (?:is|are|was|were|has|have|does|do|did|keeps?|will|just)\\b`,
    // Who has been helped, or pleads to be.
    '^(?:HANDLE )*(?:ok|okay|alright|got it) (?:\\w+ )?(?:thanks|thank you)\\b|\\bthanks(?: \\w+){0,2} for (?:your|all your|the|all the) (?:help|assistance)\\b',
    `\\b${oneOf('great excellent amazing awesome terrible poor bad awful shocking')} (?:customer )?(?:service|support) (?:from|by|today|again)\\b`,
    '\\bplease (?:respond|answer|fix|resolve|sort|advise|help)\\b(?! (?:us|to|with)\\b)',
    `\\byour (?:\\w+ )?(?:${oneOf('company staff reps? representatives? agents? people employees? customer_service')}|service (?:is|was|has|sucks))\\b(?! (?:page|settings|account|today|needs))`,
    `\\byou (?:people|suck|idiots|guys(?! (?:are|rock|made)))\\b|\\b${abuse}\\b`,
  ].join('|'),
);

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

const part = (number: string) => `\\(?${number} ?(?:\\/|of) ?[2-9]\\b`;
const atStart = new RegExp(`^[\\s\\uE000-\\uE005]*${part('[1-9]')}`, 'u');
const atEnd = new RegExp(
  `(?:^|\\s)${part('[2-9]')}|(?:\\.\\.|[\\u2026,\\p{L}])\\s*${part('1')}`,
  'u',
);

/** "2/2", "1 of 2 When I …", "if you still have... 1/2": a part of a longer reply belongs to its case. */
export const goesOn = (masked: string): boolean =>
  atStart.test(masked.slice(0, 80)) || atEnd.test(masked.slice(-40));
