import { asksIn } from '../asks/find-asks';
import type { Document, Placed, Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf, type Rule, wholeOf } from '../rule';
import { openingQuestion } from '../suggest/question';
import type { Word } from '../words';

const views =
  '(?:thoughts?|views?|opinions?|stor(?:y|ies)|experiences?|ideas|questions?|favou?rites?|suggestions|feedback|take|answers?|tips|memories|photos|pictures|comments)';
/** An invitation to say something back. */
const invites = new RegExp(
  `\\b(?:tell (?:us|me)|let (?:us|me) know|what do you think|do you (?:agree|think|support|prefer|believe)|(?:share|send|post|tweet|submit|leave|drop|give|add)(?: us| me| in)? (?:your|ur)(?: [a-z]+){0,3} ${views}|share below|(?:love|like|want|interested|keen|curious) to (?:hear|know)|we want to hear|hear from you|join the (?:conversation|discussion|debate|chat)|weigh in|chime in|(?:in|leave|drop|post)(?: it| them)? (?:in )?(?:the )?(?:a )?(?:comments?|replies)|comment below|reply (?:with|below|to|and)|ask (?:me|us) (?:anything|a|your)|ask a question|ask your questions|use TAG to (?:ask|share)|how is everyone|raise your hand|who wants to|who is with|who else|happy to (?:chat|talk|answer)|(?:my|our) dms are open)\\b`,
);
const toReaders = /\b(?:you|your|yours|u|ur|anyone|anybody|who else|which one)\b/;
/** "Interested in …?", "Want to …?": the condition of an offer, answered by what follows. */
const condition =
  /^(?:so )?(?:interested|want|wanna|looking|need|ready|curious|wondering|know someone|have you heard|did you know|do you know|are you ready|are you looking|do you want|do you need|ever wonder\w*|ever thought|tired of|got a|have a|still need|missed|miss)\b/;
/** An open question about the reader's own: it asks for an answer wherever it stands. */
const opinion =
  /\b(?:what|which|who|where|how|when|why)\b.*\b(?:you|your|yours)\b|\b(?:what are|any|share) your\b|\bdo you (?:think|agree|prefer|support|believe|feel|have a|remember)\b|^(?:agree|disagree)\b|\bhow many of you\b|^(?:any )?(?:suggestions|thoughts|ideas|questions|recommendations|tips|advice|favou?rites)\b/;
/** "How can you …?", "Did you know …?", "Who would have …?": questions that lead on to the answer. */
const leadsOn =
  /^(?:and |but |so )?(?:how (?:can|do|could|should) you|how to|what if you|what happens|why should|how well do you know|what would happen|do you know|did you know|have you (?:heard|seen|read|tried|met))\b/;
const praise =
  /^(?:(?:a|so|many|huge|big|very|massive|special|and|our|warm|sincere|EMOJI|TAG) )*(?:congrats|congratulations|congratulating|thanks|thank|kudos|well done|great job|great work|nice work|happy birthday (?:to )?HANDLE|hats off|wishing|welcome|good luck)\b|\b(?:thank you|congrats|congratulations)\b(?: [A-Za-z0-9']+){0,4}? HANDLE/;

/** A sentence without the emoji, tags and links that it begins with. */
const bareOf = (sentence: Sentence) =>
  plainOf(sentence).replace(/^(?:(?:EMOJI|TAG|LINK|HANDLE|QUOTE) )+/, '');

/** A question that a sentence puts to its readers. */
const asksReaders = perSentence((sentence: Sentence): boolean => {
  const text = bareOf(sentence);
  return (
    /\?/.test(sentence.text) &&
    (toReaders.test(text) || opinion.test(text)) &&
    !condition.test(text)
  );
});

const none: Sentence = { text: '', words: [] };

/** A sentence that opens a conversation by itself: an invitation to answer. */
const opensTalk = perSentence((sentence: Sentence): boolean => invites.test(plainOf(sentence)));

/** Thanks and wishes to a named account, who can answer. */
const wishes = perSentence((sentence: Sentence): boolean => {
  const text = plainOf(sentence);
  return /\bHANDLE\b/.test(text) && praise.test(text);
});

/** A question may be followed by a short closing line, and is still the end of the post. */
const mostAfter = 12;

/** Words after the question (labels and links aside) answer it, so that it was put for effect. */
function isLeftOpen(draft: Document, index: number): boolean {
  let words = 0;
  for (let at = index + 1; at < draft.sentences.length && words <= mostAfter; at++) {
    const { sentence } = draft.sentences[at] as Placed;
    if (!asksReaders(sentence))
      words += sentence.words.filter(({ kind }) => kind === 'word').length;
  }
  return words <= mostAfter;
}

/** A question with nothing but a link behind it teases to what is behind the link. */
function isTeaser(draft: Document, index: number): boolean {
  const { sentence } = draft.sentences[index] ?? {};
  if (!sentence) return false;
  return [sentence, draft.sentences[index + 1]?.sentence].some((one) =>
    one?.words.some((word) => word.kind === 'link'),
  );
}

const greeting = /^(?:hey|hi|hello|dear)$/;
/** What words to somebody begin with: no noun, no participle of theirs. */
const isSpokenTo = ({ norm, tags }: Word): boolean =>
  tags.has('Pronoun') ||
  tags.has('Expression') ||
  !(tags.has('Noun') || tags.has('Gerund') || /^(?:and|&|,)$/.test(norm));
const greetsOrThanks = /^(?:thanks|thank|congrats|congratulations|hi|hello|hey|lots|yes|no)$/;

/** "@mary loved your talk": the first words speak to a named account; "@mary: …" only cites one. */
function startsWithAddress(draft: Document): boolean {
  const words = draft.sentences[0]?.sentence.words ?? [];
  if (greeting.test(words[0]?.norm ?? '') && words[1]?.kind === 'handle') return true;
  const [first, second] = words;
  if (first?.kind !== 'handle' || /[:'\u2019]/.test(first.after)) return false;
  if (second && greetsOrThanks.test(second.norm)) return true;
  // ".@rivers biologist Ana Lind on eels": the dot shows it to all, and the account is what is told of.
  if (/^\s*\./.test(draft.sentences[0]?.sentence.text ?? '') && second && !isSpokenTo(second))
    return false;
  if (/\b(?:you|your)\b/.test(plainOf(draft.sentences[0]?.sentence ?? none))) return true;
  // "@rivers is right that …" speaks of the account.
  return (
    !/^(?:is|are|was|were|has|have|had|says?|said|will|can|does|did|and|on|at|in|'s|of|for)$/.test(
      second?.norm ?? '',
    ) &&
    !(
      second?.tags.has('PastTense') ||
      (second?.tags.has('PresentTense') && second.norm.endsWith('s'))
    )
  );
}

const asksOpinion = perSentence((sentence: Sentence): boolean => {
  const text = bareOf(sentence);
  return opinion.test(text) && !leadsOn.test(text);
});

/** Whether a draft invites its readers to say something back. */
export function opensConversation(draft: Document): boolean {
  if (startsWithAddress(draft)) return true;
  // "Thanks to @mary for the prize: LINK" tells the others of it.
  const shows = draft.sentences.some(({ sentence: { words } }) =>
    words.some(({ kind }) => kind === 'link'),
  );
  if (!shows && draft.sentences.some(({ sentence }) => wishes(sentence))) return true;
  return draft.sentences.some(
    ({ sentence }, index) =>
      opensTalk(sentence) ||
      (asksReaders(sentence) &&
        (asksOpinion(sentence) || (isLeftOpen(draft, index) && !isTeaser(draft, index)))),
  );
}

/** A post that addresses nobody, asks nothing and invites nothing. */
export const broadcast: Rule = {
  id: 'broadcast',
  level: 'draft',
  variants: ['post'],
  source:
    'Waters & Jamal (2011), Tweet, tweet, tweet: nonprofits\u2019 one-way messages, doi:10.1016/j.pubrev.2011.03.002',
  find(draft) {
    if (draft.surface !== 'post' || draft.sentences.length === 0 || draft.addressed) return [];
    if (opensConversation(draft)) return [];
    const takesPart = draft.sentences.some(({ sentence }) =>
      asksIn(sentence).some(({ strength }) => strength !== 'pointer'),
    );
    if (takesPart) return [];
    const suggestion = openingQuestion(draft);
    return [{ ...wholeOf(draft), variant: 'post', ...(suggestion ? { suggestion } : {}) }];
  },
};
