import { wordSet } from '../word-class';
import { facts, own, people, practice, publications, thought } from './objects';
import { examining, tending } from './verbs';

/**
 * What says in an argument what the other is to do: look at the facts, mind one's own affairs, take back a word, go and
 * find out. "Prove it", "show me" challenge and tell nothing; "keep it up" cheers.
 */
const rows: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  // The facts
  [
    wordSet(`${examining} look see google consider get go learn review find show use watch`),
    new RegExp(
      `^(?:back )?(?:and [a-z]+ )?(?:at |up |to |about |into )?(?:${facts}|${publications})`,
    ),
  ],
  [wordSet('google consider know learn remember find'), new RegExp(`^${thought}`)],
  [wordSet('think'), /^(?:about|before|twice|for yourself)\b/],
  [wordSet('tell'), /^the truth\b/],
  [wordSet('learn'), /^to\b/],
  [wordSet('admit accept'), /^(?:it|that|the|your)\b/],
  // One's own affairs and other people
  [
    wordSet(`${tending} mind do fix clean close open spend start stick worry ask get stop`),
    new RegExp(`^(?:with |on |at |about |after |to )?(?:${own}|${people})`),
  ],
  [wordSet('speak talk listen'), /^(?:to|with|for) (?!this|that|my|our|me|us)/],
  // Going and doing
  [wordSet('wake grow calm sit back step'), /^(?:up|down|off|back)(?! the)\b/],
  [
    wordSet('go try start'),
    new RegExp(
      `^(?:${practice}|(?:and )?(?:ask|read|talk|live|do|tell|study|learn|work) |back to\\b|to (?:school|work|bed))`,
    ),
  ],
];

/** What is said to or of the writer, or leads somewhere. */
const toSelf = /^(?:[a-z]+ )?(?:me|us|my|our|mine|here|this|LINK|HANDLE|QUOTE)\b/;

/** Whether a directive, by its verb and the words after it (see `restOf`), says in an argument what the other is to do. */
export const arguesBy = (verb: string, rest: string): boolean =>
  !toSelf.test(rest) && rows.some(([verbs, about]) => verbs.has(verb) && about.test(rest));
