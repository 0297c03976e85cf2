import { take, verbs } from './acts';
import type { Frame } from './frame';
import { contests, files, filler, forms, nextStep, object, opinions, winnings } from './things';

/** Asks to download. */
export const downloading: readonly Frame[] = [
  { verbs: verbs('download install'), kind: 'download', not: /^the (?:latest|newest|update)/ },
  {
    verbs: take,
    kind: 'download',
    after: object(files),
    not: /^(?:an?|the) (?:[a-z]+ )?(?:pack|packs|kit)$/,
  },
];

/** Asks to enter what can be won. */
export const entering: readonly Frame[] = [
  {
    verbs: ['enter'],
    kind: 'enter',
    after: new RegExp(
      `^(?:to (?:win|be)|for (?:an?|the|your|our)|${nextStep}|$)|${object(contests).source}`,
    ),
  },
  {
    verbs: ['submit'],
    kind: 'enter',
    after: /^(?:yours?|an?)\b/,
    not: new RegExp(
      `^(?:a|your) ${filler}(?:tickets?|requests?|reports?|claims?|case|bug|${forms}|${opinions})\\b`,
    ),
  },
  // "Submit your photo with #ourlake to win"
  {
    verbs: verbs('submit share post upload send tweet email show caption name'),
    kind: 'enter',
    after:
      /^(?:us |in |your |a |an |the |this |it )+.*\b(?:to|and) (?:win|enter to win|be entered)\b/,
  },
  {
    verbs: verbs('collect redeem'),
    kind: 'enter',
    after: new RegExp(`^(?:your|ur) (?:[a-z]+ )?${winnings}\\b`),
  },
  {
    verbs: verbs('play bet'),
    kind: 'enter',
    after: new RegExp(`^(?:for free|along|${nextStep})\\b`),
  },
  {
    verbs: ['win'],
    kind: 'enter',
    after: /^(?:an?|tickets|free|one|two|three|the|your|MONEY|[0-9]+)\b/,
  },
  { verbs: verbs('discuss debate'), kind: 'other', strength: 'soft', after: /LINK/ },
];
