/**
 * Asks in a sentence. Three kinds of construction ask: an imperative (`imperative-asks`), a request in another mood
 * (`request-asks`, with the constructions in `requests/`), and a form without an asking verb (`elliptics/`). The first
 * two hold a verb whose frame (`frames/`) says what is asked for, so that a new frame works in all of them.
 */
import type { Sentence } from '../document';
import { perSentence } from '../document';
import { restOf } from '../grammar';
import { countWords, plainOf } from '../rule';
import { type Ask, rank } from './ask';
import { effects } from './elliptics/effects';
import type { Elliptic } from './elliptics/elliptic';
import { invitations } from './elliptics/invitations';
import { labels } from './elliptics/labels';
import { needs } from './elliptics/needs';
import { openCalls } from './elliptics/open-calls';
import { steps } from './elliptics/steps';
import { imperativeAsks } from './imperative-asks';
import { namedKind } from './named-kind';
import { requestAsks } from './request-asks';

/** All asks of a sentence, in order, not overlapping. */
export const asksIn = perSentence((sentence: Sentence): Ask[] =>
  apart([...imperativeAsks(sentence), ...requestAsks(sentence), ...ellipticAsks(sentence)]).map(
    (ask) => withKind(sentence, ask),
  ),
);

/** Keep the strongest of overlapping asks, then the longest; one that waits for a link gives way to one that does not. */
function apart(asks: Ask[]): Ask[] {
  const kept: Ask[] = [];
  const weight = ({ strength, withoutLink }: Ask) => rank[strength] - (withoutLink ? 0.5 : 0);
  const length = ({ from, to }: Ask) => to - from;
  const byWeight = [...asks].sort(
    (a, b) => weight(b) - weight(a) || length(b) - length(a) || a.from - b.from,
  );
  for (const ask of byWeight)
    if (!kept.some((other) => ask.from <= other.to && ask.to >= other.from)) kept.push(ask);
  return kept.sort((a, b) => a.from - b.from);
}

const forPrize = /\b(?:to win|(?:for|with|have) (?:a|your|the) chance)\b/;

/**
 * Support of no kind of its own is asked for what its words name ("help us spread the word"); a share for a prize is
 * a contest ("retweet to win").
 */
function withKind({ words }: Sentence, ask: Ask): Ask {
  if (ask.kind !== 'other' && ask.kind !== 'share') return ask;
  const text = restOf(words, ask.from, ask.to - ask.from + 1);
  if (ask.kind === 'share') return forPrize.test(text) ? { ...ask, kind: 'enter' } : ask;
  return { ...ask, kind: namedKind(text) ?? ask.kind };
}

const elliptics: readonly Elliptic[] = [
  ...needs,
  ...effects,
  ...openCalls,
  ...labels,
  ...steps,
  ...invitations,
];
const byCue = new Map<string, Set<Elliptic>>();
for (const elliptic of elliptics)
  for (const cue of elliptic.cues) byCue.set(cue, (byCue.get(cue) ?? new Set()).add(elliptic));
const none: ReadonlySet<Elliptic> = new Set();

/** "Donate: link", "RSVP by Friday", "your support is needed": asks without a verb that does the asking. */
function ellipticAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const rest = plainOf(sentence);
  const cued = new Set<Elliptic>();
  for (const word of rest.split(' '))
    for (const elliptic of byCue.get(word) ?? none) cued.add(elliptic);
  const out: Ask[] = [];
  for (const { pattern, kind, strength } of cued) {
    const found = pattern.exec(rest);
    if (!found) continue;
    let from = countWords(rest.slice(0, found.index));
    const to = Math.min(words.length - 1, from + countWords(found[0]) - 1);
    // Whom it is put to is no part of it.
    while (from < to && words[from]?.kind === 'handle') from++;
    if (to >= from) out.push({ from, to, kind: namedKind(found[0]) ?? kind, strength });
  }
  return out;
}
