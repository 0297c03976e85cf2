import { wordSet } from '../../word-class';
import {
  adverbs,
  people,
  type Request,
  reader,
  readerOpens,
  softeners,
  weighty,
  welcome,
} from './request';

const performatives =
  '(?:urge|ask|beg|need|want|recommend|request|implore|encourage|challenge|call (?:on|upon)|calling (?:on|upon)|urging|asking|needing|counting on|count on|encouraging|inviting|challenging|begging|looking for|searching for|waiting for)';
/** What each does for themselves, so that "we must" and "let us" mean the reader. */
const ownPart =
  '(?=(?:vote(?! (?:it|on|to|in favou?r)\\b)|donate|sign|register|subscribe|rsvp|(?:flood|call|email) (?:the|our|their|your)|(?:get|push|take) (?:this|us|our)\\b.{0,30} to [0-9][0-9.,k]+)\\b)';

/**
 * What the writer wants of the reader, or says that the reader ought to do. Searle (1975), "Indirect speech acts",
 * doi:10.1163/9789004368811_004.
 */
export const wishes: readonly Request[] = [
  // I'd appreciate it if you subscribed
  {
    opens: wordSet(
      'appreciate love like grateful thankful great nice awesome amazing lovely wonderful helpful cool kind happy fantastic thrilled delighted honoured honored mean help',
    ),
    pattern: new RegExp(
      `^${welcome} if ${reader} (?:can |could |would |will |might |all |just |please |go |and |also |take (?:a|the) (?:moment|minute|second) to )*`,
    ),
    strength: 'hard',
  },
  // Let's go vote, we need to get out and vote
  {
    opens: wordSet('let lets'),
    pattern: new RegExp(
      `^(?:let's|lets|let us) (?:all |go |get out |and |please |[a-z]+ (?:and|&) )*${ownPart}`,
    ),
    strength: 'hard',
  },
  {
    opens: wordSet('we'),
    pattern: new RegExp(
      `^we (?:all )?(?:must|need to|have to|got to|gotta|should|can not forget to) (?:all |please |also )*(?:(?!to\\b|and\\b)[a-z]+ (?:out )?(?:there )?(?:to |and |& ))?${ownPart}`,
    ),
    strength: 'hard',
  },
  // I urge you to …, we need everyone to …, we are looking for people to …
  {
    opens: wordSet('i we asking urging calling inviting encouraging challenging looking waiting'),
    // Not others who ask: "no business asking people to vote".
    notAfter:
      /^(?:by|of|for|with|about|without|from|business|right|they|he|she|is|was|were|been|people|those|someone|anyone|who|keep|keeps|stop|start|started|avoid|instead|like|than|it|them|him|her|me|us|while|when|after|before)$/,
    pattern: new RegExp(
      `^(?:i |we )?(?:would like to |want to |have to |would |will |do |am |are |${adverbs})*${performatives} (?:for )?${people} (?:to |that you |who (?:can |could |would |will |want to ))?(?:please )?${softeners}${adverbs}`,
    ),
    strength: 'hard',
  },
  {
    opens: wordSet('i we would'),
    pattern: new RegExp(
      `^(?:(?:i|we) )?would (?:really |also )*(?:like|love) (?:for )?${people} to ${softeners}${adverbs}`,
    ),
    strength: 'soft',
  },
  {
    opens: wordSet('i we'),
    pattern:
      /^(?:i|we) (?:do |would )?(?:ask|request|recommend|suggest) that (?:you|everyone|everybody|all) (?:please )?/,
    strength: 'hard',
  },
  { opens: wordSet('need needs'), pattern: /^needs? you (?:all )?to /, strength: 'hard' },
  // It is vital that everyone …
  {
    opens: wordSet('it is'),
    pattern: new RegExp(
      `^(?:it )?is (?:so |very |more |absolutely |also |really |now |about )*${weighty}(?: [a-z]+ ever)? (?:for (?:${reader}|(?:all|each|every one) of (?:you|us)) to|that (?:${reader}|(?:all|our|my)(?: of)? (?:[a-z]+ ){0,2}?[a-z]+s)) (?:please |all |to |now |can |${adverbs})*`,
    ),
    strength: 'hard',
  },
  // You should join …, you must register …
  {
    opens: wordSet(readerOpens),
    pattern: new RegExp(
      `^(?!(?:some|any)(?:one|body)\\b)${reader} (?:everywhere |in [a-z]+ )?(?:really )?(?:should|must|have to|needs? to|gotta|got to|ought to|will want to|(?:are|is) going to want to) ${adverbs}`,
    ),
    strength: 'hard',
  },
  // I hope you will …, we would love you to …
  {
    opens: wordSet('i we really hope hoping hopefully invite inviting welcome do still'),
    pattern: new RegExp(
      `^(?:(?:i|we) )?(?:really |do |would |still )*(?:am |are )?(?:hope|hoping|hopefully|invite|inviting|welcome) (?:that |to see |for )?(?:${reader}|all) (?:can |will |all |to |might |would |decide to )*(?!like\\b)`,
    ),
    strength: 'soft',
  },
];
