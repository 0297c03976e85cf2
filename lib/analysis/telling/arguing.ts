import { wordSet } from '../word-class';
import { facts, own, people, practice, thought } from './objects';

/**
 * What says in an argument what the other is to do: look at the facts, mind one's own affairs, take back a word, go and
 * find out. "Prove it", "show me" challenge and tell nothing; "keep it up" cheers.
 */
const rows: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [
    wordSet(
      'read look see check study learn google consider get know follow remember review find answer show use watch',
    ),
    new RegExp(
      `^(?:at |up |to |about )?(?:the |some |your |its |their |actual |all )*(?:${facts}|${thought})`,
    ),
  ],
  [
    wordSet(
      'mind do fix clean close open shut fight keep face change save spend start stick worry ask put give pay work look get leave take stop',
    ),
    new RegExp(`^(?:with |on |at |about |after |to )?(?:${own}|${people})`),
  ],
  [
    wordSet('wake grow shut calm sit back step move get'),
    /^(?:up|down|off|back|over it|out of|on)(?! the)\b/,
  ],
  [
    wordSet('go try start'),
    new RegExp(
      `^(?:${practice}|(?:and )?(?:ask|read|talk|live|do|tell|study|learn|work|get an?) |back to\\b|to (?:school|work|bed))`,
    ),
  ],
  [wordSet('tell'), /^the truth\b/],
  [wordSet('think'), /^(?:about|before|again|twice|for yourself)\b/],
  [wordSet('admit accept stop'), /^(?:it|that|the|your)\b/],
  [wordSet('speak talk listen'), /^(?:to|with|for) (?!this|that|my|our|me|us)/],
];

/** What is said to or of the writer, or leads somewhere. */
const toSelf = /^(?:[a-z]+ )?(?:me|us|my|our|mine|here|this|LINK|HANDLE|QUOTE)\b/;

/** Whether a directive, by its verb and the words after it (see `restOf`), says in an argument what the other is to do. */
export const arguesBy = (verb: string, rest: string): boolean =>
  !toSelf.test(rest) && rows.some(([verbs, about]) => verbs.has(verb) && about.test(rest));
