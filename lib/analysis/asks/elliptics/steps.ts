import { wordSet } from '../../word-class';
import { askedFor, type Elliptic } from './elliptic';

/** What is learned of a way is read first: "find out how you can help". */
const toldOf =
  '(?:know|knows|knew|wonder|ask|asked|asking|learn|learned|find|see|show|shows|read|discover|hear|discuss|explain|explains|unsure|sure|about|of|on)';

/** Next steps, with what they lead to: "To register: LINK", "click here to donate", "text RIVER to 70700". */
export const steps: readonly Elliptic[] = [
  {
    cues: wordSet('to'),
    pattern: new RegExp(
      `^(?:EMOJI )*(?:and |so |for [a-z ]{1,30} (?:and|or) )*to ${askedFor}\\b[^?]{0,60}?(?:LINK|\\b(?:visit|call|go|click|text|email|contact|here|head|message|dm)\\b)`,
    ),
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    cues: wordSet('click tap visit go head follow use swipe check see'),
    pattern:
      /(?<!\b(?:how to|(?:want(?:ed|s)?|like|love|tried|hoped?|plan|planned|able|used|decided|going) to|i|we|they|he|she|who|people|not|never) )\b(?:click|tap|visit|go|head|follow|use(?! of)|swipe|check out|see)\b(?: (?!(?:i|you|we|they|he|she|who|which|because|is|are|was|were|has|have|had|not)\b)[^ ?]+){0,9}? (?:to|and) (?:donate|give (?:today|now|back)|register|sign up|rsvp|subscribe|apply|order|volunteer|book|enroll|enrol|enter(?! and\b)|vote|buy|purchase|reserve|pledge|contribute|get your tickets?)\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    cues: wordSet('click tap visit go head'),
    pattern:
      /\b(?:click|tap|visit|go|head)\b[^?]{0,40}? (?:to|and) (?:try|take|start|join) (?:one of )?our\b/,
    kind: 'sign-up',
    strength: 'soft',
  },
  // "… all summer long Learn more and sign up today": the step at the end, whatever stands before it
  {
    cues: wordSet('sign register donate subscribe apply rsvp order enroll enrol'),
    pattern:
      /\band (?:sign up|register|donate|subscribe|apply|rsvp|order|enroll|enrol) (?:(?:now|today|here|online) ?)+(?:LINK|EMOJI|$)/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // Numbers that enlist or charge: text RIVER to 70700
  {
    cues: wordSet('text send reply sms'),
    pattern:
      /(?<!\b(?:i|we|they|you|she|he|who|to|an?|the|this|any|spam) )\b(?:text|send|reply|sms)(?: with)? (?:the )?(?:word )?(?!stop\b|end\b|unsubscribe\b|messages?\b)(?:(?!to\b)(?:QUOTE|TAG|[a-z0-9']+) ){1,3}to (?:no |number )?[0-9]{4,7}\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    cues: wordSet('call ring phone dial text'),
    pattern:
      /(?<!\b(?:i|we|they|you|he|she|who|to|can|could|will|please) )\b(?:call|ring|phone|dial|txt|text)(?: [a-z]+){0,4} (?:on )?0?[0-9]{9,}\b/,
    kind: 'meet',
    strength: 'hard',
  },
  {
    cues: wordSet('send text'),
    pattern: /\b(?:send|text) (?:\S+ ){1,9}to [0-9]{5}\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // Message me on Telegram
  {
    cues: wordSet('telegram whatsapp instagram insta ig snapchat snap signal HANDLE'),
    pattern:
      /\b(?:message|dm|text|contact|inbox|whatsapp|reach out to|hit up|write) (?:me|him|her|HANDLE|(?!us\b|our\b|them\b|people\b|anyone\b|someone\b|support\b|customer\b)[a-z_0-9.]+) (?:directly |up )?on (?:telegram|whatsapp|instagram|insta|ig|snapchat|snap|signal|HANDLE)\b/,
    kind: 'other',
    strength: 'hard',
  },
  // If you donate $5, we will send you a sticker
  {
    cues: wordSet('if'),
    pattern:
      /\bif you (?:donate|give|chip in|contribute|pledge|sign up|register|subscribe|order|buy|join|become)\b.{0,90}? (?:we|i|my team|our team|you) will (?:[a-z]+ )?(?:send|match|give|get|receive|double|add|enter)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  // Make sure you are registered
  {
    cues: wordSet('sure'),
    pattern:
      /\b(?:make|be) sure (?:that )?you (?:are|get|have|all are) (?:all )?(?:registered|signed up|subscribed|following|enrolled|covered)\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // Have your say in our survey
  {
    cues: wordSet('say'),
    pattern: /^(?:please |and )*have your say\b/,
    kind: 'other',
    strength: 'hard',
  },
  // If you want to help, for those who want to give: LINK
  {
    cues: wordSet('if should'),
    pattern:
      /^(?:EMOJI )*(?:if|should) you (?:would |do )?(?:like|want|wish|are able) to (?:help|donate|give|volunteer|join|contribute|support|attend|sign up|register|take part)\b(?!.* you are (?!welcome\b|invited\b|able\b))|\bif you (?:(?:would |do )?(?:like|want|wish|are able) to|can) (?:help|donate|give|chip in|volunteer|contribute)\b.* here is (?:the|a|our|my)\b/,
    kind: 'other',
    strength: 'soft',
  },
  {
    cues: wordSet('those all anyone everyone people'),
    pattern:
      /(?:^|\b(?:for|to|if) )(?:those|all|anyone|everyone|people) (?:of you )?(?:who |that )?(?:wanting|want|wants|can|wish|wishes|wishing|(?:are )?interested|looking|would like) (?:to |in )?(?:help|donat\w+|give|volunteer\w*|contribut\w+|support|join\w*|attend\w*|regist\w+|apply\w*)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet('where how'),
    pattern: new RegExp(
      `(?:(?<!\\b${toldOf}(?: \\S+){0,6} )\\b(?:where|how) you can|\\bhere is (?:where|how) to) (?:bring|donate|send donations|volunteer|give|help|join|sign up|register|get involved|take part|apply)\\b(?!.*\\?)`,
    ),
    kind: 'donate',
    strength: 'soft',
  },
];
