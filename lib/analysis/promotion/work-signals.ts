import type { Sentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { particularOf } from './shared-nouns';
import type { Signal } from './signal';
import { noveltyOf, type Subject } from './subjects';
import { isAuthored, workOf } from './works';

/** Our report, my channel, Riverbank's range. */
export function workSignals(sentence: Sentence, subjects: readonly Subject[]): Signal[] {
  const { words } = sentence;
  const out: Signal[] = noveltySignals(sentence);
  for (const { from, to, who } of subjects) {
    if (who !== 'ours') continue;
    const work = workOf((words[to]?.norm ?? '').replace(/'s$/, ''));
    if (!work || isInvoice(words, to) || isDenied(words, from, to)) continue;
    // The law that I made is mine, "our law" is everybody's.
    if (words[to]?.norm === 'law' && words[from]?.norm !== 'my') continue;
    const fresh = freshness(words, from, to);
    const mine = words[from]?.norm === 'my';
    const rich =
      mine && words.slice(to + 1, to + 6).some(({ tags }) => tags.has('Money')) ? 0.3 : 0;
    // "Our #quiet_team": a tag of one's own.
    const tagged = words.slice(from + 1, to + 1).some(({ inTag }) => inTag) ? 0.2 : 0;
    // "Our members were in town": there, and no more.
    const idle =
      /^(?:was|were)$/.test(words[to + 1]?.norm ?? '') &&
      !/(?:ing|ed)$/.test(words[to + 2]?.norm ?? '')
        ? 0.2
        : 0;
    const weight = work.weight + fresh + rich + tagged - idle;
    out.push({
      kind: 'work',
      variant: work.variant,
      from,
      to,
      weight,
      inAnswer: mine
        ? weight
        : weight * (work.variant === 'content' && isAuthored(words[to]?.norm ?? '') ? 0.8 : 0.4),
      lacks: work.lacks,
    });
  }
  return out;
}

/** "The letter does not concern any Riverbank products", "our work is not over": nothing to be proud of yet. */
const isDenied = (words: readonly Word[], from: number, to: number) =>
  /^(?:any|no|without)$/.test(words[from - 1]?.norm ?? '') ||
  (words[to + 1]?.norm === 'is' && /^(?:not|far|never)$/.test(words[to + 2]?.norm ?? ''));

/** "My bill", where it is paid: none that a house passes. */
const isInvoice = (words: readonly Word[], at: number) =>
  /^bills?$/.test(words[at]?.norm ?? '') &&
  words.slice(Math.max(at - 5, 0), at + 6).some(({ norm }) => ofInvoices.has(norm));
const ofInvoices = wordSet(
  `pay pays paid paying payment charged charge charges overcharged owe due overdue monthly month months account phone mobile
  broadband internet data electricity electric gas vet vets refund refunded debit balance`,
);

/** "Our new gallery of clocks opens on Friday" */
const opening = /^(?:opens?|launch(?:es)?|arrives?|starts?|debuts?|premieres?|lands?)$/;
const ofPhrase = 4;

/** "Our melanoma compound": ours, whatever it is. */
const ofParticular = 0.5;

function noveltySignals({ words, text }: Sentence): Signal[] {
  const general = isGeneral(words);
  return words.flatMap(({ norm }, from): Signal[] => {
    // "Our own Maria Fuchs"
    const own = words[from + 1]?.norm === 'very' ? from + 2 : from + 1;
    const named = words[own + 1];
    if (norm === 'our' && words[own]?.norm === 'own' && named !== undefined)
      return named.kind === 'handle' || /^\p{Lu}/u.test(text.slice(named.start, named.end))
        ? [{ kind: 'work', variant: 'award', from, to: own + 1, weight: 1, inAnswer: 0.5 }]
        : [];
    // "Our @ana explains": one of the house is heard.
    if (norm === 'our' && words[from + 1]?.kind === 'handle' && words[from + 2]?.tags.has('Verb'))
      return [{ kind: 'work', variant: 'media', from, to: from + 1, weight: 0.8, inAnswer: 0.3 }];
    const to = norm === 'our' ? noveltyOf(words, from) : undefined;
    if (to !== undefined) {
      const opens = words.slice(to + 1, to + 1 + ofPhrase).some((word) => opening.test(word.norm));
      const weight = opens ? 1 : 0.7;
      return [{ kind: 'work', variant: 'content', from, to, weight, inAnswer: 0.3 }];
    }
    const particular =
      norm === 'our' && !general && !words[from]?.inTag ? particularOf(words, from) : undefined;
    if (particular === undefined) return [];
    return [
      {
        kind: 'work',
        variant: 'content',
        from,
        to: particular,
        weight: ofParticular,
        inAnswer: 0,
        lacks: 'merit',
      },
    ];
  });
}

/** "We should rethink our choices": all of us. */
const isGeneral = (words: readonly Word[]) =>
  words.some(
    ({ norm, tags }, at) =>
      (/^(?:we|us|let)$/.test(norm) &&
        words
          .slice(at + 1, at + 3)
          .some((next) => /^(?:all|must|should|might|need|could|us)$/.test(next.norm))) ||
      (tags.has('Superlative') && norm === 'most') ||
      /^(?:vegan|vegans|humans|humanity|caloric|planet|society)$/.test(norm),
  );

const fresh =
  /^(?:new|newest|latest|first|final|own|upcoming|free|award-winning|official|annual|recent|brand-new|next|debut|second|third|fourth|fifth|[0-9]+(?:st|nd|rd|th))$/;
/** "My first review", "my second interview": a station of one's life, and not yet news. */
const station = /^(?:first|second|third|next|final|own)$/;
const freshness = (words: readonly Word[], from: number, to: number) => {
  const lived = words[from]?.norm === 'my' && !isAuthored(words[to]?.norm ?? '');
  return words
    .slice(from + 1, to)
    .some(({ norm }) => fresh.test(norm) && !(lived && station.test(norm)))
    ? 0.2
    : 0;
};
