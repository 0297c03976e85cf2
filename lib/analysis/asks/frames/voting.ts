import { verbs } from './acts';
import type { Frame } from './frame';
import { votes } from './things';

/** Asks for a vote. */
export const voting: readonly Frame[] = [
  {
    verbs: ['vote'],
    kind: 'vote',
    not: /^(?:count|counts|share|result|tally|was|is|with your|to (?:repeal|approve|pass|extend))/,
  },
  { verbs: verbs('elect re-elect reelect'), kind: 'vote' },
  {
    verbs: ['get'],
    kind: 'vote',
    after: /^out (?:and|to|there|the) (?:and )?(?:vote|the vote)/,
  },
  {
    verbs: verbs('visit head go get run walk'),
    kind: 'vote',
    after: /^(?:out |yoursel(?:f|ves) )?(?:to )?(?:the|your) (?:polls\b|polling (?:station|place))/,
  },
  { verbs: verbs('stay get remain'), kind: 'vote', after: /^in line\b/ },
  {
    verbs: verbs('give lend'),
    kind: 'vote',
    after: /^(?:[a-z]+ ){1,2}your votes?\b/,
  },
  // What a voter does with what a voter has
  {
    verbs: verbs(
      'cast plan make mail return check track drop bring send request verify cure update submit confirm lock use bank',
    ),
    kind: 'vote',
    after: new RegExp(`^(?:in |off |out )?(?:your|an?|ur) (?:[a-z-]+ ){0,3}?${votes}\\b`),
  },
];
