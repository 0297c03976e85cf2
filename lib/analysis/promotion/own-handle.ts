import type { Document, Placed } from '../document';
import type { Word } from '../words';
import { deedSignals } from './deed-signals';
import type { Evidence } from './evidence';
import type { Signal } from './signal';

/** The account's handle in its own text names the writer's side, as its name does. */
const handleWeight = 0.6;

/** "@riverbank has trained …" */
const acts = (word: Word | undefined) =>
  word?.tags.has('Verb') === true && !/^(?:is|are|was|were)$/.test(word.norm);

/** "@RiverbankUK" and "@riverbank_jobs" are riverbank's, "@riverbanks" is not. */
const isOwn = (handle: string, own: string): boolean =>
  handle.toLowerCase() === own ||
  (own.length > 4 &&
    handle.toLowerCase().startsWith(own) &&
    /^(?:_|\p{Lu})/u.test(handle.slice(own.length)));

/** One of several handles in a row: the post names who is in the picture. */
const isInRow = (words: readonly Word[], at: number) =>
  words[at - 1]?.kind === 'handle' || words[at + 1]?.kind === 'handle';

/** The evidence of a draft's sentence, with what the account's own handle in it says; answers speak of it as service. */
export function withOwnHandle(draft: Document, index: number, evidence: Evidence): Evidence {
  const { account, surface, text } = draft;
  const { sentence, start } = draft.sentences[index] as Placed;
  if (!account || surface === 'reply' || surface === 'message') return evidence;
  const { words } = sentence;
  const own = `@${account.replace(/^@/, '').toLowerCase()}`;
  // Who passes on one's own words names oneself in front of them.
  if (text.slice(0, own.length + 3).toLowerCase() === `rt ${own}`) return evidence;
  const place = words.findIndex(
    (word) =>
      word.kind === 'handle' && isOwn(text.slice(start + word.start, start + word.end), own),
  );
  if (place < 0 || isInRow(words, place)) return evidence;
  const name: Signal = {
    kind: 'name',
    variant: 'content',
    from: place,
    to: place,
    weight: acts(words[place + 1]) ? 1 : handleWeight,
    inAnswer: 0,
    lacks: 'merit',
  };
  // "@riverbank wins …" is told as "Riverbank wins …" is.
  const deeds = deedSignals(sentence, [{ from: place, to: place, who: 'name' }]);
  return { ...evidence, signals: [...evidence.signals, name, ...deeds] };
}
