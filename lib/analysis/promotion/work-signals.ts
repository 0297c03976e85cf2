import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { isBaseVerb } from '../word-class';
import type { Word } from '../words';
import { particularOf } from './shared-nouns';
import type { Signal } from './signal';
import { noveltyOf, type Subject } from './subjects';
import { audiences, isAuthored, workOf } from './works';

/** Our report, my channel, Riverbank's range. */
export function workSignals(sentence: Sentence, subjects: readonly Subject[]): Signal[] {
  const { words } = sentence;
  const out: Signal[] = noveltySignals(sentence);
  for (const { from, to, who } of subjects) {
    if (who !== 'ours') continue;
    const work = workOf((words[to]?.norm ?? '').replace(/'s$/, ''));
    if (!work) continue;
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

/** "Our melanoma compound": ours, whatever it is. */
const ofParticular = 0.5;

function noveltySignals({ words, text }: Sentence): Signal[] {
  const general = isGeneral(words);
  return words.flatMap(({ norm }, from): Signal[] => {
    // "Our own Maria Fuchs"
    const named = words[from + 2];
    if (norm === 'our' && words[from + 1]?.norm === 'own' && named !== undefined)
      return named.kind === 'handle' || /^\p{Lu}/u.test(text.slice(named.start, named.end))
        ? [{ kind: 'work', variant: 'award', from, to: from + 2, weight: 1, inAnswer: 0.5 }]
        : [];
    const to = norm === 'our' ? noveltyOf(words, from) : undefined;
    if (to !== undefined)
      return [{ kind: 'work', variant: 'content', from, to, weight: 0.7, inAnswer: 0.3 }];
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
const freshness = (words: readonly Word[], from: number, to: number) =>
  words.slice(from + 1, to).some(({ norm }) => fresh.test(norm)) ? 0.2 : 0;

/** The account's own name. */
export function nameSignals(
  { words }: Sentence,
  names: readonly { from: number; to: number }[],
): Signal[] {
  return names.map(({ from, to }) => ({
    kind: 'name',
    variant: 'content',
    from,
    to,
    weight: weightOfName(words, from),
    inAnswer: 0,
    lacks: 'merit',
  }));
}

function weightOfName(words: readonly Word[], from: number): number {
  // "#Riverbank" says whom a post is about, or who posts.
  if (words[from]?.inTag) return 0.2;
  const before = words[from - 1]?.norm ?? '';
  // "At Riverbank": the house as the place to be.
  if (/^(?:at|from|by|only)$/.test(before)) return 0.9;
  // "A Riverbank bench": a thing called after it. "Spoke with Riverbank", "in Maumee": beside it.
  if (before === 'with' && isBaseVerb(words[0] as Word)) return 0.75;
  return /^(?:an?|with|and|in|near|of)$/.test(before) ? 0.5 : 0.6;
}

const self = new Set('i we my our us me celebrating thank thanks grateful'.split(' '));

/** "Our goal of 200 new members", "help us reach 500": not there yet. */
const isAim = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(at - 4, 0), at)
    .some(({ norm }) => /^(?:goal|goals|target|reach|need|want|until|get)$/.test(norm));

/** "10,000 followers" of ours. */
export function numberSignals({ words }: Sentence): Signal[] {
  if (!words.some(({ norm }) => self.has(norm))) return [];
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:[0-9][0-9.,]*[km]?\+?|thousands?|millions?)$/.test(words[at]?.norm ?? '')) continue;
    for (let to = at + 1; to < words.length && to <= at + 3; to++) {
      if (!audiences.has(words[to]?.norm ?? '') || isAim(words, at)) continue;
      return [{ kind: 'number', variant: 'numbers', from: at, to, weight: 1 }];
    }
    if (
      /^(?:teams|companies|people|organi[sz]ations|families|schools|brands)$/.test(
        words[at + 1]?.norm ?? '',
      ) &&
      [2, 3].some((gap) => /^(?:use|trust|love|rely|have)$/.test(words[at + gap]?.norm ?? ''))
    )
      return [{ kind: 'number', variant: 'numbers', from: at, to: at + 1, weight: 0.7 }];
    if (
      /^(?:people|others|readers|entrepreneurs|professionals)$/.test(words[at + 1]?.norm ?? '') &&
      /\b(?:join|help|teach|show|with)(?:ed|ing|s)? $/.test(
        `${restOf([...words], Math.max(at - 3, 0), Math.min(at, 3))} `,
      )
    )
      return [{ kind: 'number', variant: 'numbers', from: at, to: at + 1, weight: 0.8 }];
  }
  return [];
}
