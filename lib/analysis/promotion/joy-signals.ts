import type { Sentence } from '../document';
import { restOf } from '../grammar';
import type { Word } from '../words';
import { deedOf, honours } from './deeds';
import { namesMany, namesSum } from './quantities';
import type { Signal } from './signal';

/** Feelings that claim a merit, and feelings that only announce. */
const pride = new Set(
  'proud honored honoured humbled privileged thrilled blessed prouder'.split(' '),
);
const gladness = new Set(
  'excited delighted pleased happy glad stoked overjoyed amped grateful chuffed ecstatic psyched pumped'.split(
    ' ',
  ),
);
/** Verbs after which the joy is about somebody else, or is small talk. */
const meeting =
  /^(?:see|hear|meet|know|work with|present (?:the|an?) (?:[a-z.' ]+ )?(?:award|prize|medal)|call|say|welcome|find|read|learn|watch|stand|have HANDLE|have you|have (?:earned |won |gained )?(?:your|their|his|her|the) (?:[a-z]+ )?(?:support|trust|friendship|help)|wish|congratulate|recogni[sz]e|honou?r|thank|help you|assist|be here|be home|be back|be alive|live|answer|chat|nominate|remember|tell you it|be (?:a|an|the|your|his|her|their) (?:[a-z]+ )?(?:friend|fan|supporter|neighbou?r|citizen|resident|son|daughter|mother|father|mom|mum|dad|parent|brother|sister|wife|husband|colleague|customer)s?)\b/;
/** "Chuffed to see my photo on the front page", unlike "happy to see you". */
const seeing =
  /^(?:see|hear|find|read|have|watch) (?:my|our)\b.* (?:in|on|at) (?:[a-z']+ ){0,4}?(?:page|papers?|news|cover|magazine|gazette|times|shel(?:f|ves)|screens?|tv|radio|print|window|wall|stage|shops?|stores?|lists?|billboard)\b/;
/** To take part, to serve and to side with somebody is a stand and no feat. */
const standing =
  /^(?:(?:also|once|again|always|continue to|be|have the (?:opportunity|chance) to|have the) )*(?:join|support(?:ing)?|back|stand(?:ing)?|serv(?:e|ing)|represent(?:ing)?|vote|voting|march|walk|attend|have been (?:a )?part|in|at|here|there|part|a part|apart|continue|cast)\b/;
const onStage =
  /^(?:(?:give|deliver|present|do|open|lead) (?:the|a|an|my|our) (?:[a-z]+ ){0,2}?(?:talk|keynote|speech|lecture|address|remarks|session|workshop|presentation)|(?:speak|keynote|perform|testify|lecture) (?:at|to|in|on|before|for)|keynote)\b/;
/** "Glad I could get this done" */
const managed =
  /^(?:could|was able to|were able to|got to) (?:help|get|bring|deliver|secure|support|play|make)\b/;
/** "Glad to have joined", "to have our book": one's own, unlike "to have her on our side". */
const having = /^(?:(?:also|now|finally) )*have (?:(?:also|just|recently|now) )*([a-z]+)/;
/** "Proud of everyone who helped bring …": of what one did together, unlike "of all who marched". */
const together =
  /^(?:everyone|everybody|all|the (?:whole |entire )?(?:team|crew|staff)|those|every(?:one| single person)|each) (?:of us |involved )?(?:(?:that|who) (?:have |has |had )?)?(?:help(?:ed)? (?:to )?(?:bring|make|build|get|pass|create|launch|write|secure|win|put|turn)|worked on|made (?:this|it|that)|built|created|pulled|behind|involved)\b/;
const carrying =
  /^(?:(?:finally|officially|once|again|also|formally|now|proudly|always) )*(?:announce|launch|introduce|unveil|present|release|report|reveal|share|be (?:[a-z]+ing|part|a|an|one|the|on|at|joined|joining)|have (?:been|our|my|won|received)|say (?:that )?(?:we|i|our)|partner|team|bring you|offer|host|join|speak|continue)\b/;

/** Pride and joy in one's own: "proud to announce", "humbled by", "so proud that we". */
export function joySignals({ words }: Sentence): Signal[] {
  for (let at = 0; at < words.length; at++) {
    const norm = words[at]?.norm ?? '';
    const honour = isHonour(words, at);
    const proud = pride.has(norm) || honour;
    if (!proud && !gladness.has(norm)) continue;
    if (!isOwn(words, at)) continue;
    const found = weightOf(words, at, proud);
    if (found && found.weight > 0) return [found];
  }
  return [];
}

const honourNouns = new Set(['honour', 'honor', 'privilege']);

/** "An honour to be named …", "what a privilege to speak". */
const isHonour = (words: readonly Word[], at: number) =>
  honourNouns.has(words[at]?.norm ?? '') &&
  /^(?:a|an|my|great|such|huge|real|true|the|absolute)$/.test(words[at - 1]?.norm ?? '');

function weightOf(words: readonly Word[], feeling: number, proud: boolean): Signal | undefined {
  // "Proud today to join"
  const timed = /^(?:today|tonight|yesterday|again)$/.test(words[feeling + 1]?.norm ?? '');
  const at = timed ? feeling + 1 : feeling;
  const link = words[at + 1]?.norm ?? '';
  const rest = restOf([...words], at + 2, 5);
  const signal = (
    to: number,
    weight: number,
    variant: Signal['variant'] = 'achievement',
  ): Signal => ({
    kind: 'joy',
    variant,
    from: feeling,
    to: Math.min(to, words.length - 1),
    weight,
    inAnswer: weight * 0.6,
  });
  if (link === 'to' || link === '2') {
    if (seeing.test(restOf([...words], at + 2, 16))) return signal(at + 2, 1);
    if (meeting.test(rest) || /\b(?:alongside|with (?:him|her|them|you)|under)\b/.test(rest))
      return undefined;
    if (/^(?:have |be |been |being |again |once )*/.test(rest)) {
      const named = /^(?:(?:have|be|been|being|again|once|also) )*([a-z]+)/.exec(rest)?.[1] ?? '';
      if (honours.has(named) || /^(?:receive|win|accept)/.test(named))
        return { ...signal(at + 2, 1, 'award'), inAnswer: 1 };
    }
    const had = having.exec(rest)?.[1];
    if (had !== undefined && !isOwnHaving(had)) return signal(at + 2, ofCompany);
    if (standing.test(rest) && !/\b(?:introduc|launch|announc)/.test(rest))
      return signal(at + 2, namesMany(words, at) ? 0.9 : 0.4);
    if (onStage.test(rest)) return signal(at + 2, 1, 'media');
    if (carrying.test(rest))
      return signal(at + 2, tellsOfAnother(words, at + 2) ? ofCompany : proud ? 1 : 0.9);
    const verb = /^(?:(?:have|be|been|also|once|again|finally) )*([a-z]+)/.exec(rest)?.[1] ?? '';
    const much = namesSum(words, at) || namesMany(words, at) ? 0.3 : 0;
    return signal(at + 2, proud ? 0.9 : gladWeight(verb) + much);
  }
  if (link === 'that' && /^(?:[a-z0-9]+ ){0,3}?(?:we|our|i|my)\b/.test(rest))
    return signal(at + 2, proud ? 1 : 0.8);
  if (/^(?:i|we)$/.test(link) && managed.test(rest)) return signal(at + 2, 1);
  if (/^(?:we|our)$/.test(link)) return signal(at + 1, proud ? 1 : 0.6);
  if (!proud) return undefined;
  if (link === 'by' || link === 'for' || link === 'as')
    return signal(at + 1, norm(words, at) === 'proud' ? 0 : 1);
  if (
    link === 'of' &&
    /^(?:our|my own|what we|what i|th(?:is|ese) (?:award|achievement|recognition|bill|work|legislation|team|film|project|one)|how far we)\b/.test(
      rest,
    )
  )
    return signal(at + 2, 0.8);
  if (link === 'of' && together.test(restOf([...words], at + 2, 9))) return signal(at + 2, 0.9);
  if (
    /^(?:(?:co-?)?sponsors?|supporters?|partners?|winners?|home|owners?|founders?|recipients?|finalists?)$/.test(
      link,
    ) &&
    isFirst(words, at)
  )
    return signal(at + 1, 1);
  if (
    /^(?:a|an|(?:co-?)?sponsors?|supporters?|partners?|members?|winners?|home|owners?|founders?|recipients?)$/.test(
      link,
    )
  )
    return signal(at + 1, 0.8);
  return undefined;
}

/** "Happy to have friends like you", "to have him here": a reason for joy, and no feat. */
const ofCompany = 0.3;
const isOwnHaving = (norm: string) =>
  /^(?:been|our|my)$/.test(norm) || deedOf(norm)?.form === 'past' || receivedForms.test(norm);
const receivedForms = /^(?:won|received|earned|got|gotten|taken|given|played|met)$/;

/** "Pleased to announce that Ida Berg's plan …": the news is somebody else's. */
const tellsOfAnother = (words: readonly Word[], verb: number): boolean => {
  const clause = words.slice(verb + 2);
  return (
    words[verb + 1]?.norm === 'that' &&
    clause.some(
      ({ kind, tags }) => kind === 'handle' || (tags.has('Person') && !tags.has('Pronoun')),
    ) &&
    !clause.some(({ norm }) => /^(?:we|us|our|i|me|my)$/.test(norm))
  );
};

const isFirst = (words: readonly Word[], at: number) =>
  words.slice(0, at).every(({ kind }) => kind !== 'word');

/** "Happy to support" tells of a deed; "excited to discuss" may only look forward. */
function gladWeight(verb: string): number {
  const deed = deedOf(verb);
  return deed === undefined ? 0.2 : deed.kind === 'show' ? 0.4 : 0.7;
}

const norm = (words: readonly Word[], at: number) => words[at]?.norm ?? '';

/** The joy is the writer's: "we are so proud", or no subject at all. */
function isOwn(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 6; index--) {
    const word = words[index] as Word;
    if (word.kind !== 'word' || /[.!?:;\u2014\u2013]|\s-/.test(word.after)) return true;
    if (/^(?:we|i|it|team|us|a|an|my|such)$/.test(word.norm)) return true;
    if (/^(?:he|she|they|you|who|not|never|should|be|his|her|their|your)$/.test(word.norm))
      return false;
    if (word.tags.has('Noun') && !word.tags.has('Pronoun'))
      return /^(?:today|tonight|super)$/.test(word.norm);
  }
  return true;
}
