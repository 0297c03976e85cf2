import type { Sentence } from '../document';
import { perSentence } from '../document';
import { imperatives } from '../grammar';
import { plainOf } from '../rule';
import { isBaseVerb } from '../word-class';
import { isAnswer } from './answers';
import { serviceStep } from './service-words';

/**
 * What a sentence of a reply is, whatever it is about: a courtesy, what one will do for the reader, what the reader
 * is to do or to answer; or a statement, which tells something.
 */
export type Frame = 'courtesy' | 'offer' | 'request' | 'question' | 'statement';

const server =
  '(?:we|i|our [a-z]+(?: team| department)?|the [a-z]+ team|someone|a (?:member|colleague|representative|rep|specialist)(?: of our (?:[a-z]+ )?team)?|they)';
const offer = new RegExp(
  `\\b${server} (?:(?:just|also|really|certainly|definitely|absolutely|always|all|truly|do|would|have) )*(?:will|would|can|could|may|shall|should|want|hope|wish|like|love|need|strive|aim|try|value|hear|understand|know|see|hate|regret|take|ask|recommend|suggest|(?:are|am|is|have been) (?:(?:just|also|really|very|so|always|currently|all|now|not|truly|still) )*(?:sorry|glad|happy|here|able|unable|aware|proud|pleased|thrilled|delighted|excited|grateful|sad|eager|ready|committed|[a-z]+ing)|(?:passed|shared|forwarded|sent|escalated|raised|logged|replied|responded|received|got|noted|reported|reached))\\b|\\blet(?:'s| us| me)\\b`,
);
const request = new RegExp(
  [
    '\\b(?:please|pls|plz|kindly|feel free|do not hesitate|keep us posted|let us know|welcome to)\\b',
    '^(?:\\w+ ){0,3}(?:can|could|would|will|may|might) (?:you|we|i|someone)\\b',
    '^(?:do |would )?(?:you )?mind (?:\\w+ )?\\w+ing\\b',
    '\\bif you (?:can|could|would|have|need|are|still|want|ever|wish|prefer|do)\\b',
    `\\byou (?:can|may|could|will|would|should)(?: need to| have to| want to| like to| wish to)?(?: also| always| simply| just| either)? ${serviceStep}\\b`,
  ].join('|'),
);
const courtesy =
  /\b(?:thanks?|thx|ty|sorry|apolog\w+|regrets?|glad|happy|pleased|delighted|thrilled|grateful|appreciate[sd]?|hope|congrat\w+|welcome|cheers|wish(?:es|ing)?)\b/;

/** Whether a base form stands where a directive can stand, and is no word of thanks. */
const directs = (sentence: Sentence): boolean =>
  imperatives(sentence).some(({ verb }) => {
    const word = sentence.words[verb];
    return word !== undefined && isBaseVerb(word) && !courtesy.test(word.norm);
  });

const turnsToUs =
  /\b(?:us|me|we|contact|dm|pm|inbox|message|website|team|support|details|link|page|form|article|steps|below|chat|help|agent|agents|ticket|touch|reply|response|LINK)\b/;

/** "Go to the settings and choose a theme": a request that is no step of the service, but tells how. */
export const isInstruction = perSentence(
  (sentence: Sentence): boolean =>
    frameOf(sentence) === 'request' && !turnsToUs.test(plainOf(sentence)),
);

/** The frame of a sentence. */
export const frameOf = perSentence((sentence: Sentence): Frame => {
  const text = plainOf(sentence);
  if (isAnswer(sentence)) return 'statement';
  if (/\?/.test(sentence.text)) return request.test(text) ? 'request' : 'question';
  if (request.test(text) || directs(sentence)) return 'request';
  if (offer.test(text)) return 'offer';
  return courtesy.test(text) ? 'courtesy' : 'statement';
});
