import { verbs } from './acts';
import type { Frame } from './frame';

const places =
  '(?:be|join|become|our|the [a-z]+ (?:program|fellowship|position|job|role)|work|host|speak|attend|participate)';

/** Asks to apply, or to put somebody forward. */
export const applying: readonly Frame[] = [
  {
    verbs: ['apply'],
    kind: 'apply',
    after: new RegExp(
      `^$|^(?:now|here|today|online|before|by|at|via|until|with|early|for|soon|tonight|directly|inside|within|below|as an?|if|on (?:LINK|our|the (?:site|website|app|page|link))|in (?:minutes|seconds|just|under)|LINK|TAG|EMOJI|to ${places})\\b`,
    ),
  },
  // "Stand for the council"
  {
    verbs: verbs('run stand'),
    kind: 'apply',
    after: /^for (?:the |our |your )?(?:[a-z]+ )?(?:board|council|committee|parliament|congress)\b/,
    withoutLink: 'none',
  },
  // "Get your application in by noon"
  {
    verbs: verbs('get send hand put'),
    kind: 'apply',
    after:
      /^(?:in )?(?:your|ur) (?:[a-z]+ )?(?:applications?|nominations?|submissions?|abstracts?)(?: in)?\b/,
  },
  { verbs: ['nominate'], kind: 'apply' },
  {
    verbs: ['put'],
    kind: 'apply',
    after: /^(?:your|an?) (?!names?\b|hands?\b|best\b|foot\b)[a-z]+ forward\b/,
  },
  // "DM your CV"
  {
    verbs: verbs('dm email e-mail mail message drop share'),
    kind: 'apply',
    after:
      /^(?:us |me |in |over )?(?:your|ur|an updated) (?:[a-z]+ )?(?:resumes?|cvs?|portfolios?|reels?|showreel)\b/,
  },
  {
    verbs: verbs('submit send nominate'),
    kind: 'apply',
    after:
      /^(?:us |me |in )?(?:your|an?|the|someone|somebody) (?:[a-z-]+ ){0,2}(?:nominations?|applications?|resume|cv|portfolio|proposals?|abstracts?|entries|entry|leaders?|cover letter)\b/,
  },
];
