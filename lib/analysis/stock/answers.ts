import type { Sentence } from '../document';
import { perSentence } from '../document';
import { oneOf } from '../one-of';
import { plainOf } from '../rule';
import { serviceStep } from './service-words';

/** What may stand before the answer itself. */
const lead = `^(?:${oneOf(
  'HANDLE yes no yep nope so but and also actually unfortunately currently please_note_that please_note note_that note ah oh sorry thanks hello hi hey there you_are_right you_were_right',
)} )*`;
/** Adverbs between a verb and its helper. */
const between = `(?: ${oneOf('not also still now only currently already simply just always easily soon either never')})*`;
const can = '(?:can|could|may|should|need to|have to|must|would need to)';

/** What is done with a control, a thing or a payment: told to nobody who was not asked. */
const handling = oneOf(
  `go_to change select choose set turn switch open enable disable press swipe drag sort filter edit delete cancel combine
  move pay buy collect take bring return_it exchange`,
);
const trading = oneOf(
  'offer carry sell stock ship deliver make include support accept produce serve cover allow charge operate open close',
);
const mending = oneOf(
  `change edit cancel combine move exchange waive add remove implement introduce release replace refund restock merge reject fix extend rename expand launch adding fixing
  releasing replacing removing`,
);
const mended = oneOf(
  'fixed done merged released sorted added updated removed shipped refunded deleted resolved restored',
);
/** What a service cannot do under any message: "cannot wait", "do not see your account", "unable to discuss it here". */
const spoken = oneOf(
  `fully understand wait expect assist help have see view find locate access discuss imagine thank apologi[sz]e promise
  guarantee comment respond reply answer share provide hear want like mean know think hesitate agree tell say speak
  tolerate condone seem yet currently confirm check look verify reach contact resolve ask miss monitor stress take_this take_it take_that receive feel be
  offer need stop believe care get always ever only also still now directly publicly`,
);
/** What says nothing of what is mended: "fix the issue". */
const whatever =
  '(?:any|this|it|that|things|more|further|new|your|improvements|the (?:issue|problem|matter|bug|error))';

const answers: readonly string[] = [
  // How it is done. "You can change the hour in the menu", "It must be charged".
  `${lead}(?:you|it|this) (?:${can}|will|would|cannot|do not)(?! (?:(?:also|now|soon|always|simply|just|either|need to|have to|want to|not) )*(?:be |have |enjoy|love|like|make a|${serviceStep}))`,
  `\\byou ${can}${between} ${handling}\\b`,
  '\\byou (?:should|will) be (?:fine|good|ok|okay|all set|safe)\\b',
  '\\byou do not (?:have|need) to (?!worry)|\\byou have (?:until|till)\\b',
  `(?<!\\b(?:if|when|where|while|that|what|who|once|sure|ensure|glad|sorry|happy) )you are (?:${oneOf('now all already both still')} )*${oneOf('on at eligible listed signed_up registered booked covered')}\\b`,
  // Whom it is for. "You would need to ask the branch".
  `${lead}you (?:would|will) (?:need|have) to (?:contact|call|speak|go|reach|ask|check with)\\b`,
  // What it is. "Alva is a free download".
  `${lead}(?!${oneOf('this that it here there your our my what who how everything nothing')}\\b)[a-z]+ (?:is|are) an? [a-z]`,
  // What there is. "There is no way to do so", "They are available in Wales", "We are out of stock".
  `\\b(?:there (?:is|are|was|were) (?:no|only|also|two|three|some|several|plenty|an? (?!${oneOf('issue problem chance way lot reason specific')}))|there might)\\b`,
  `${lead}(?:they|it|these|those|both) (?:is|are|was|were|will be)${between} ${oneOf('available included sold_out made sold in on at from part due coming out back called located compatible free open closed caused up live gone there')}\\b`,
  `\\b(?:is|are) not ${oneOf('yet currently part something_we')}? ?${oneOf('part available_in supported included offered possible compatible')}\\b`,
  `${lead}not ${oneOf('until till before yet anymore any_more currently unless without')}\\b`,
  // On what condition, and what it takes.
  `\\bwe can only (?!${serviceStep}|${oneOf('assist apologi[sz]e imagine discuss respond access hope')})`,
  `\\b${oneOf('need needs require requires bring')}\\b.*\\b(?:to|for|when) ${oneOf('apply applying open opening claim claiming buy buying travel travell?ing collect collecting qualify use using enter entering return returning exchange')}\\b`,
  // How one compares with another: "cheaper by phone than online".
  `\\bthan (?!${oneOf('usual ever normal expected happy welcome willing glad you_deserve')}\\b)`,
  // What must be so, and for whom it is.
  '\\b(?:your|the) [a-z]+ (?:has to|have to|must|needs to)\\b|\\b(?:that|this|those|these|the) [a-z]+ (?:is|are) (?:for|only)\\b',
  '\\bonly (?:available|includes?|supports?|works?|ships?|covers?|applies|apply)\\b',
  '\\bwe (?:do not|no longer|only) (?:currently |yet )?have\\b(?! any)|\\bwe (?:have|had|have had) no (?!doubt|words|intention)',
  '\\b(?:is|are) by\\b|\\byour [a-z]+ (?:is|are|was|were) (?:now |still |already )?(?!in good|at the heart|under (?:process|review|investigation))(?:in|on|at|under|out|ready|due)\\b',
  '\\bwe are (?:\\w+ )?(?:out of(?! the office| office)|sold out|fully booked|closed on|open (?:on|until|till|every))\\b',
  '\\b(?:not|un) ?aware of any\\b',
  // What we do. "We only ship on Mondays", "Our update adds a map", "I will add a list".
  `\\bwe ${oneOf('do do_not no_longer only also currently now still usually')}* ?${trading}s?\\b`,
  `\\bour (?:\\w+ ){0,2}${oneOf('update version release app site website store shop kitchen library range')}s? (?:now |only |also )?(?:provides?|fix(?:es|ed)|adds?|includes?|supports?|offers?|comes?|ships?|shuts?|opens?|stocks?)\\b`,
  `\\b(?:i|we|they) (?:will|would|are|am|have|can|cannot|plan to|hope to|want to|tried to|try to)(?: ${oneOf('not also soon try_to going_to able_to be been to')})* ${mending}\\b(?! ${whatever}\\b)`,
  // What is refused: "We cannot transfer it to somebody else".
  `\\b(?:i|we|they) (?:(?:can|do|will) not|cannot|are (?:unable|not able) to)(?: ${oneOf('actually always normally just even')})* (?!${spoken}\\b)[a-z]+ `,
  // "We don't, sorry", "Only the larger ones do".
  `${lead}(?:we|it|they|that|you) (?:(?:sure|certainly|absolutely|definitely|really) )?(?:do|does|can|will|has|have|did|(?:is|are)(?! sorry))(?: not)?(?: ${oneOf('sorry unfortunately yet though')})*$|${lead}only (?:the|our|those|these|some)\\b`,
  // What was done. "Fixed!", "The bug has been fixed", "It was drawn by her brother".
  `${lead}${mended}(?: |$)(?!to|and get)`,
  `\\b(?:has|have) (?:\\w+ )?been ${mended}\\b`,
  '\\b(?:was|were) (?:\\w+ )?[a-z]+(?:ed|en|wn|lt) by (?:the|a|an|our|my|his|her|HANDLE)\\b',
  // Why it is so, except by what is so for everybody or at times.
  `^(?!.*\\b(?:sometimes|often|usually|occasionally|repl(?:y|ies)|respon\\w+|wait)\\b).*\\b(?:because|(?:which|that) is why|caused by|due to(?! (?:the |a |our |an )?${oneOf('high higher large increased unusually security privacy data inactivity unforeseen overwhelming')}))\\b`,
  // What it may be: "this could be related to the weather".
  `\\b${oneOf('this that it which')} ${oneOf('could may might can would should')}(?: \\w+ly)? ${oneOf('also not well')}?(?:be|have been) ${oneOf('related due caused a an the because linked part temporary available found located done')}\\b`,
  // On what ground, and to prevent what: "since the gate is locked", "so that you do not miss it".
  '\\bsince (?:the|your|it is|they|he|she|you are|there)\\b',
  `\\b(?:so|make sure|making sure|ensure|ensuring) (?:that )?(?:you|it|they|nobody|(?:your|the) [a-z]+) (?:(?:do|does|will|is|are|can|would) not|no longer) (?!${oneOf('happen occur repeated have_this be_repeated')})`,
  // How long it lasts, but not until one answers.
  `^(?!.*\\b(?:repl(?:y|ies)|respon\\w+|get back|touch|look)\\b).*\\b(?:takes?|last) (?:\\w+ ){0,3}(?:days?|hours?|weeks?|months?|some time|a while|longer)\\b`,
  // The very thing: "Here is a link to the timetable", "all regarding lakes: LINK".
  '\\bhere (?:is|are) (?:a |the )?links? to (?!our|us|contact)',
  `^(?=.*\\bLINK).*\\b(?:regarding|concerning|relat(?:ed|ing) to) (?!${oneOf('this that it your you us our any the_issue the_matter')}\\b)`,
  '(?:^|\\bplease |\\bkindly |, )note (?:that )?(?!we\\b|our\\b|your\\b|all\\b|this\\b|calls\\b|that\\b|i\\b|it may\\b)[a-z]',
];
const answer = new RegExp(answers.join('|'));

/** "Can you confirm that it has been fixed?" */
const asked = new RegExp(
  `${lead}(?:(?:how|what) )?(?:can|could|would|will|may|do|did|have|has|is|are) (?:you|i|we|it|this)\\b`,
);

/** Whether a sentence tells how something is or is done, in general words or not. */
export const isAnswer = perSentence((sentence: Sentence): boolean => {
  const text = plainOf(sentence);
  return answer.test(text) && !(/\?/.test(sentence.text) && asked.test(text));
});

/** Forms that tell no event by themselves, or none here: "stay tuned", "the trouble caused", "your voice heard"; "the steps listed here", "your stay fell short". */
const noEvent =
  /^(?:was|were|had|did|got|has|have|tuned|caused|heard|affected|involved|related|concerned)$/;
const noEventAfter = /^(?:here|below|above|by|short)$/;

/** Whether a statement tells of something that happened: "The pump broke", "It expired at noon". */
export const isEvent = perSentence(({ words }: Sentence): boolean =>
  words.some(({ norm, tags }, index) => {
    const subject = words[index - 1];
    if (noEventAfter.test(words[index + 1]?.norm ?? '')) return false;
    if (!subject || !tags.has('PastTense') || tags.has('Adjective') || noEvent.test(norm))
      return false;
    return (
      /^(?:it|they|he|she)$/.test(subject.norm) ||
      (subject.tags.has('Noun') && !subject.tags.has('Pronoun') && subject.after === ' ')
    );
  }),
);
