import type { Document, Placed } from '../document';
import type { Word } from '../words';
import { deedSignals } from './deed-signals';
import type { Evidence } from './evidence';
import { coreOf } from './handle-parts';
import { brandOf } from './houses';
import type { Signal } from './signal';
import { workOf } from './works';

/** The account's handle in its own text names the writer's side, as its name does. */
const handleWeight = 0.6;
/** So does, less clearly, a tag that goes on from its name: a campaign or a thing of its own. */
const tagWeight = 0.5;
const shortestName = 4;

const isVerb = (word: Word | undefined) =>
  word?.tags.has('Verb') === true && !/^(?:is|are|was|were)$/.test(word.norm);

/** How far behind the trade of one of its people stands what he or she does. */
const reach = 6;

/** "@riverbank has trained …", "@riverbank biologist Ida Berg to speak …" */
const acts = (words: readonly Word[], handle: number) => {
  const next = words[handle + 1];
  return (
    isVerb(next) ||
    ((next?.tags.has('Actor') === true || workOf(next?.norm ?? '')?.people === true) &&
      words.slice(handle + 2, handle + 2 + reach).some(isVerb))
  );
};

/** "@RiverbankUK" and "@riverbank_jobs" are riverbank's, "@riverbanks" is not. */
const isOwn = (handle: string, own: string): boolean =>
  handle.toLowerCase() === own ||
  (own.length > 4 &&
    handle.toLowerCase().startsWith(own) &&
    /^(?:_|\p{Lu})/u.test(handle.slice(own.length)));

/** "#RiverbankSummer", unlike "#Riverbank", which says whom a post is about or who posts. */
const isOwnTag = (tag: string, name: string): boolean =>
  name.length >= shortestName &&
  tag.length > name.length + 2 &&
  tag.toLowerCase().startsWith(`#${name}`);

/** One of several handles in a row: the post names who is in the picture. */
const isInRow = (words: readonly Word[], at: number) =>
  words[at - 1]?.kind === 'handle' || words[at + 1]?.kind === 'handle';

/** The evidence of a draft's sentence, with what the account's own handle or tag in it says; answers speak of it as service. */
export function withOwnHandle(draft: Document, index: number, evidence: Evidence): Evidence {
  const { account, surface, text } = draft;
  const { sentence, start } = draft.sentences[index] as Placed;
  if (!account || surface === 'reply' || surface === 'message') return evidence;
  const { words } = sentence;
  const own = `@${account.replace(/^@/, '').toLowerCase()}`;
  // Who passes on one's own words names oneself in front of them.
  if (text.slice(0, own.length + 3).toLowerCase() === `rt ${own}`) return evidence;
  const written = (word: Word) => text.slice(start + word.start, start + word.end);
  const handle = words.findIndex((word) => word.kind === 'handle' && isOwn(written(word), own));
  if (handle < 0 && !words.some(({ kind }) => kind === 'tag')) return evidence;
  const name = brandOf(coreOf(account));
  const place =
    handle >= 0
      ? handle
      : words.findIndex((word) => word.kind === 'tag' && isOwnTag(written(word), name));
  if (place < 0 || isInRow(words, place)) return evidence;
  const signal: Signal = {
    kind: 'name',
    variant: 'content',
    from: place,
    to: place,
    weight: handle < 0 ? tagWeight : acts(words, place) ? 1 : handleWeight,
    inAnswer: 0,
    lacks: 'merit',
  };
  // "@riverbank wins …" is told as "Riverbank wins …" is.
  const deeds = handle < 0 ? [] : deedSignals(sentence, [{ from: place, to: place, who: 'name' }]);
  return { ...evidence, signals: [...evidence.signals, signal, ...deeds] };
}
