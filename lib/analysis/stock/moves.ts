import type { Sentence } from '../document';
import { perSentence } from '../document';
import { oneOf } from '../one-of';
import { plainOf } from '../rule';
import { channel, particular, pleased } from './service-words';

/** What a stock sentence does in a reply. */
export type Move = 'apology' | 'thanks' | 'handoff' | 'stock';

/** To go, turn or hand over to where one is helped. */
const turning = oneOf(
  `send shoot drop pop slide fire fill attach upload ring phone dial give dm pm message email contact call reach visit follow
  submit report connect touch check see share provide confirm suggest\\w* forward leave use try tried go head stop replying
  sent received got review read complet\\w* run\\w* add\\w* chat\\w* via through by to at have`,
);
const handing = oneOf(
  'send share provide shoot pop dm pm give confirm supply drop message forward',
);
/** How one calls what lies behind a link. */
const more = oneOf(
  'more_info more_information more_details more_help info information steps tips here out at via see visit questions? concerns?',
);
const praised = oneOf(
  `great awesome amazing nice cool love loved beautiful gorgeous inspiring brilliant excellent fantastic wonderful well_said
  well_done well_deserved so_true good_job good_luck good_work good_point good_one good_stuff good_video good_post good_read rock
  best bravo kudos enjoy lovely perfect superb fabulous stunning respect congrats congratulations`,
);
const beforePraise = oneOf(
  'so such very what this that it a an is was are you absolutely really truly and well yes yay wow hey hi hello oh aww?',
);
const occasion = oneOf('birthday anniversary holidays friday new_year');
const journey = oneOf('travels? journey trip flight flying drive home');
/** How one likes to hear what went well. */
const liked = oneOf('good great nice lovely wonderful awesome fantastic brilliant amazing fab');
const stretch = oneOf('day weekend week one evening night time stay flight trip rest');
/** What one has who waits to see the reader again. */
const meeting = oneOf('see\\w* welcom\\w* hear\\w* hav\\w* serv\\w*');
/** What a service says it minds. */
const minded = oneOf('satisfaction safety comfort privacy security opinion feedback health');
const removed = oneOf('removed locked closed moved marked deleted flagged');
const written = oneOf('message comment post thread topic issue account content');
const wanted = oneOf('concerns? questions? inquiry enquiry issues? help assistance');

/** Moves of customer care (Einwiller & Steilen 2015, doi:10.1016/j.pubrev.2014.11.012), by what they say. */
const constructions: Record<Move, readonly string[]> = {
  apology: [
    'sorry|apologi[sz]e|apologies|regret|inconvenience|frustrat\\w+|let you down|no fun|not good|concerned|gutted',
    // What one owns up to, whatever it was.
    'missed the mark|dropped the ball|fell short|below (?:our|the) standards?|unacceptable',
    `(?:not|never|hate) (?:\\w+ ){0,4}${oneOf('standards? experience expect like_to_see want_to_hear our_best')}`,
  ],
  thanks: [
    'thanks|thank|thx|cheers for|^(?:HANDLE )*cheers|obliged|appreciate|grateful|glad|you are (?:\\w+ )?welcome|means the world|so happy|love hearing|sharing',
    // The warmth of a brand: "We love it too!", "So glad you're a fan!"
    `we (?:(?:also|really|absolutely|just|totally) )*(?:love|adore|(?:could|can) not agree)`,
    `${pleased} (?:that )?(?:to (?:hear|see|know)|you|for you|it|this|hearing|seeing)`,
    `${liked} to (?:hear|see|know|read)|(?:kind|sweet|nice|good|thoughtful) of you`,
    // What answers thanks, and what takes leave.
    `(?:my|our|a|the) pleasure|^(?:HANDLE )*(?:pleasure|any ?time|you too|same to you|likewise|not at all|no (?:problem|worries|bother|probs))|take care|safe ${journey}`,
    '(?:being|are|be) (?:a|an|our) (?:fan|customer|member|follower|part)|keep (?:it up|up the)|hope you enjoy',
    // Wishes that need no reading.
    `congrat\\w+|happy (?:\\w+ )?${occasion}|well said|well deserved|wish(?:ing)? you|all the best|good luck|stay (?:tuned|safe)`,
    `made (?:my|our) (?:day|week)|you rock|(?:have|enjoy) (?:a|an|your|the) (?:\\w+ )?${stretch}|see you (?:\\w+ ){0,3}(?:soon|again|time|there)`,
    'agree more|totally agree|welcome (?:to|back|aboard)',
  ],
  handoff: [
    `${turning}\\b.{0,60}\\b(?:${channel}|us|out|here|below|LINK)(?= |$)`,
    `${handing} (?:us |me |over |across |along |through )*(?:your|the|a|full) (?:[a-z]+ ){0,3}${particular}`,
    `${more}\\b.{0,40}LINK`,
    'follow(?:ing)? up|be in touch|get back to you|reach out|pass(?:ed|ing)? (?:\\w+ )?(?:along|on)|let the \\w+ team know',
    'take a (?:closer )?look|look into (?:this|it|that)',
  ],
  stock: [
    // The will to help.
    'here to help|(?:happy|glad) to|love to (?:help|take|look)|(?:can (?:we|i)|(?:we|i) (?:can|could)) (?:help|assist)|to help',
    '(?:what|how) (?:can|may) (?:we|i) (?:do for|help|assist)|best to (?:help|get)|aim to please|all ears|in good hands',
    // Condolence, empathy, patience, hope.
    'hearts? (?:goes?|go|is|are) (?:out|with)|thoughts (?:and|&) prayers|(?:thoughts|prayers) (?:are )?with|for your loss',
    'hear you|understand|hope (?:this|that|to|it|you)|hopefully|fingers crossed|your patience|be with you|on (?:it|our way)',
    `(?:can ?not wait|look(?:ing)? forward) to ${meeting}|stay safe|great day`,
    // What is said of a service by itself.
    `top priorit\\w+|take (?:this|that|it|your) (?:\\w+ )?seriously|rest assured|valued?|your ${minded} (?:is|are|matters)`,
    '(?:is|are) (?:currently |all )?(?:busy|monitored)|keep (?:your|this) \\w+ in mind',
    // What came in, and what became of it.
    `saw your|in a dm|(?:has|have) been ${oneOf('received noted passed shared forwarded logged')}|(?:received|got) your|(?:dm|pm|message|reply|e-?mail) (?:sent|received)|make sure (?:they|he|she|the \\w+) (?:hear|hears|see|sees|know|knows)|following up|came across your (?:profile|page|work)`,
    'finds you well|touch(?:ing)? base|circling back|(?:open to|up for) a (?:\\w+ )?(?:call|chat)',
    `${written} (?:has|have) been ${removed}`,
    // The invitation to write again.
    'let (?:us|me) know|keep (?:us|me) posted|feel free|do not hesitate|(?:of|at your) service|we are always (?:here|around)|any (?:other |further )?questions|tell us (?:more|the|what|which|a bit)',
    `what (?:[a-z]+ ){0,3}(?:problem|issues?|trouble|wrong|happened|going on)`,
    `(?:do|did|have) you (?:still )?(?:have|need) (?:[a-z]+ ){0,4}${wanted}`,
  ],
};

const names = ['apology', 'thanks', 'handoff', 'stock'] as const;
const patterns = names.map((move) => ({
  move,
  pattern: new RegExp(`\\b(?:${constructions[move].join('|')})\\b`),
}));
/** Praise that needs no reading either, at the start: "Great post!" */
const praise = new RegExp(`^(?:HANDLE )*(?:${beforePraise} )*${praised}\\b`);

/** The moves of a sentence. */
export const movesIn = perSentence((sentence: Sentence): ReadonlySet<Move> => {
  const text = plainOf(sentence);
  const made = new Set<Move>();
  for (const { move, pattern } of patterns) if (pattern.test(text)) made.add(move);
  if (praise.test(text)) made.add('thanks');
  return made;
});
