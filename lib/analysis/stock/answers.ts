import type { Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf } from '../rule';

/** What one does to get in touch, or to be helped further. */
export const contact =
  '(?:reach|contact|find|call|visit|e-?mail|chat|check|get|see|submit|follow|request|send|dm|pm|write|let|report|share|leave|talk|speak|message|ask|give|tell|learn|read|click|help|log|provide|join|connect|raise|track|view|keep|restart|reinstall|uninstall|reset|reboot|refresh|clear|try)';
const lead =
  '^(?:yes |no |yep |nope |so |but |and |also |actually |unfortunately |currently |please note that |please note |note that |note |ah |oh |sorry |thanks |hello |hi |hey )*';
const offered =
  '(?:offer|carry|sell|stock|ship|deliver|make|include|support|accept|produce|serve|cover|allow|charge|operate|open|close)';
const answers = [
  // "You can change the hour in the menu", "It must be charged": it tells how.
  `${lead}(?:you|it|this) (?:can|could|may|will|would|should|must|need to|have to|do not|cannot)(?! (?:also |now |soon |always |simply |just |either |need to |have to |want to |not )*(?:be |have |enjoy|love|like|${contact}))`,
  // "There is no way to do so", "it is because …", "they are available in Wales".
  '\\b(?:there (?:is|are|was|were) (?:no|only|also|two|three|some|several|plenty)|there might|it (?:is|was) (?:not )?(?:because|due|only))\\b',
  `${lead}(?:they|it|these|those|both) (?:is|are|was|were|will be) (?:not |also |still |now |only |currently |already )*(?:available|made|sold|in|on|at|from|part|due|coming|out|back|called|located|included|compatible|free|open|closed|caused)\\b`,
  '\\b(?:is|are) not (?:yet |currently |part |something we )*(?:part|available in|supported|included|offered|possible|compatible)\\b',
  // "You can simply change it in the menu", wherever in the sentence.
  '\\byou (?:can|may|could|should|need to|have to|must|would need to)(?: also| simply| just| always| easily)* (?:go to|change|select|choose|set|turn|switch|open|enable|disable|press|swipe|drag|sort|filter|edit|delete|cancel|combine|move|pay|buy|collect|take|bring|return it|exchange)\\b',
  '(?:^|\\bplease |\\bkindly |, )note (?:that )?(?!we\\b|our\\b|your\\b|all\\b|this\\b|calls\\b|that\\b|i\\b|it may\\b)[a-z]',
  '\\bour (?:\\w+ ){0,2}(?:update|version|release|app|site|website|store|shop|kitchen|library|range)s? (?:now |only |also )?(?:provides?|fix(?:es|ed)|adds?|includes?|supports?|offers?|comes?|ships?|shuts?|opens?|stocks?)\\b',
  // "We only ship on Mondays", "we are out of stock".
  `\\bwe (?:do |do not |no longer |only |also |currently |now |still |usually )*${offered}s?\\b`,
  '\\bwe are (?:\\w+ )?(?:out of(?! the office| office)|sold out|fully booked|closed on|open (?:on|until|till|every))\\b',
  '\\bonly (?:available|includes?|supports?|works?|ships?|covers?|applies|apply)\\b',
  // "The branch you went to": it has been named.
  '\\b(?:the|which|what) [a-z/]+ (?:did you|you) (?:went|visited|bought|ordered|paid|tried|called|spoke|saw|used|sent|mentioned)\\b',
  // "I will add a list of tasks": what will be done.
  '\\b(?:i|we|they) (?:will|would|are|am|have|can|cannot|plan to|hope to|want to|tried to|try to)(?: not| also| soon| try to| going to| love to| be| been| to)* (?:add|remove|implement|introduce|release|replace|refund|restock|merge|reject|fix|extend|rename|expand|launch|adding|fixing|releasing|replacing|removing)\\b(?! (?:any|this|it|that|things|more|further|new|your|improvements|the (?:issue|problem|matter|bug|error))\\b)',
  // "Fixed!", "Done, it is out."
  `${lead}(?:fixed|done|merged|released|sorted|added|updated|removed|shipped|refunded|deleted)(?: |$)(?!to|and get)`,
];
const answer = new RegExp(answers.join('|'));

/** Whether a sentence tells how something is or is done, in general words or not. */
export const isAnswer = perSentence((sentence: Sentence): boolean =>
  answer.test(plainOf(sentence)),
);
