import { oneOf } from '../one-of';
import type { Cue } from './cue';

const posts = oneOf(
  'head director chief vp svp manager senior lead partner president ceo coo cto cfo professor editor chair dean fellow trustee ambassador',
);
/** What one earns by study and has to show for it. */
const papers = oneOf(
  "certification certificate certified degree diploma licence license masters master's master_of phd doctorate mba bachelor accreditation",
);

/** The steps of one's own way up: posts, papers, offers. */
export const careers: readonly Cue[] = [
  // Next month I join the mill as head of sales
  {
    words: 'join joining joined appointed promoted',
    kind: 'trade',
    variant: 'achievement',
    weight: 1,
    inAnswer: 0.6,
    pattern: new RegExp(
      `\\b(?:i|i'm|i am|i will|i have|i've|i'll|i was) (?:[a-z]+ ){0,3}?(?:join|joining|joined|appointed|promoted) (?:[a-zA-Z&'.-]+ |HANDLE ){0,5}?(?:as|to) (?:[a-z]+ ){0,3}?${posts}\\b`,
    ),
  },
  // Renewed my welding certificate; graduated with my Master
  {
    words:
      'renewed earned passed completed finished got graduated received obtained defended certified',
    kind: 'deed',
    variant: 'award',
    weight: 1,
    inAnswer: 0.8,
    withSelf: true,
    pattern: new RegExp(
      `(?:^(?:(?:EMOJI|TAG|just|finally|today|officially|i|we|have|also) )*|\\bi (?:[a-z]+ )?)(?:renewed|earned|passed|completed|finished|got|graduated|received|obtained|defended|certified)\\b(?! the chance| by| to be)(?: [a-zA-Z:&-]+){0,6}? ${papers}\\b`,
    ),
  },
  // Signed my offer letter; got the job
  {
    words: 'offer job promotion promoted',
    kind: 'deed',
    variant: 'achievement',
    weight: 0.9,
    inAnswer: 0.5,
    pattern:
      /\b(?:i|finally|just|officially) (?:have |just |finally )*(?:signed|accepted|received|got|landed|secured) (?:(?:my|an?|the|two|three|this) )(?:[a-z]+ )?(?:offer letter|job offer|offer(?: from| at| of)|job (?:at|with|as)|(?:dream|new) job|promotion)\b|\bi (?:got|was|have been|am being) promoted\b/,
  },
  // Officially Dr Berg
  {
    words: 'officially',
    kind: 'news',
    variant: 'award',
    weight: 1,
    pattern:
      /^(?:(?:EMOJI|TAG|i am|it is|now) )*officially (?:dr|doctor|certified|qualified|licensed|graduated)\b/,
  },
];
