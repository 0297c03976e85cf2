import type { AskKind } from '../finding';
import { oneOf } from '../one-of';
import { helpers } from './frames/things';

/** Words that name what is asked for, whatever construction they stand in. */
const names: readonly (readonly [AskKind, string])[] = [
  [
    'donate',
    oneOf('donat[a-z]+ give giving gifts? contribut[a-z]+ funds? fundrais[a-z]+ chip(?:ping)?_in'),
  ],
  [
    'sign-up',
    oneOf('sign_up sign-ups? register registered registration subscri[a-z]+ rsvp enrol[a-z]*'),
  ],
  ['petition', oneOf('sign signing signatures? petition endorsement')],
  ['vote', oneOf('vote votes voting ballots? elect re-elect')],
  ['buy', oneOf('buy buying purchase (?<!in_)orders? pre-orders? shop tickets?')],
  ['apply', oneOf('apply applications? nominations? submissions? auditions? tryouts?')],
  ['enter', oneOf('enter entries')],
  ['other', oneOf('supporters? members?')],
  ['volunteer', oneOf(`your_time hands canvass[a-z]* doors make_calls ${helpers}`)],
  [
    'share',
    oneOf(
      'likes shar(?:e|es|ing) follow followers? retweets? rts? subs? upvotes? viral spread[a-z]*',
    ),
  ],
  ['attend', oneOf('attend attending')],
];
const patterns = names.map(([kind, words]) => [kind, new RegExp(`\\b${words}\\b`)] as const);

/** What a stretch of an ask says by a name of its own: "tickets from £8", "help us spread the word"; the first counts. */
export function namedKind(plain: string): AskKind | undefined {
  let first: AskKind | undefined;
  let earliest = plain.length;
  for (const [kind, pattern] of patterns) {
    const at = plain.search(pattern);
    if (at >= 0 && at < earliest) {
      first = kind;
      earliest = at;
    }
  }
  return first;
}
