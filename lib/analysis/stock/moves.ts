import type { Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf } from '../rule';

/** What a stock sentence does in a reply. */
export type Move = 'apology' | 'thanks' | 'handoff' | 'stock';

const channel =
  '(?:dms?|direct messages?|pms?|inbox|private messages?|message|messages|note|email|e-mail|chat|phone|call|form|ticket|link|page|site|website|support|team|office|survey|community|app|prompts|steps|tips|details|info|information)';

/** Moves of customer care (Einwiller & Steilen 2015, doi:10.1016/j.pubrev.2014.11.012), by what they say. */
const moves: readonly { move: Move; pattern: RegExp }[] = [
  {
    move: 'handoff',
    pattern: new RegExp(
      `\\b(?:send|shoot|drop|pop|slide|fire|fill|attach|upload|ring|phone|dial|give|dm|pm|message|email|contact|call|reach|visit|follow|submit|report|connect|touch|check|see|share|provide|confirm|suggest\\w*|forward|leave|use|try|tried|go|head|stop|replying|sent|received|got|review|read|complet\\w*|run\\w*|add\\w*|chat\\w*|via|through|by|to|at|have)\\b.{0,60}\\b(?:${channel}|us|out|here|below|LINK)(?: |$)`,
    ),
  },
  {
    move: 'handoff',
    pattern:
      /\b(?:send|share|provide|shoot|pop|dm|pm|give|confirm|supply|drop|message|forward) (?:us |me |over |across |along |through )*(?:your|the|a|full) (?:[a-z]+ ){0,3}(?:user ?name|names?|number|e-?mail|address|code|reference|photos?|pictures?|barcode|receipt|screenshots?|postcode|dates?)\b/,
  },
  {
    move: 'handoff',
    pattern:
      /\b(?:more (?:info|information|details|help)|info|steps|tips|here|out|at|via|see|visit|questions?|concerns?)\b.{0,40}LINK/,
  },
  {
    move: 'handoff',
    pattern:
      /\b(?:follow(?:ing)? up|be in touch|get back to you|reach out|pass(?:ed|ing)? (?:\w+ )?(?:along|on)|let the \w+ team know|take a (?:closer )?look|look into (?:this|it|that))\b/,
  },
  {
    move: 'apology',
    pattern:
      /\b(?:sorry|apologi[sz]e|apologies|regret|inconvenience|frustrat\w+|let you down|no fun|not good|concerned)\b/,
  },
  {
    move: 'thanks',
    pattern:
      /\b(?:thanks|thank|thx|appreciate|grateful|glad|you are welcome|means the world|so happy|love hearing|sharing)\b/,
  },
  // The warmth of a brand: "We love it too!", "So glad you're a fan!"
  {
    move: 'thanks',
    pattern:
      /\bwe (?:(?:also|really|absolutely|just|totally) )*(?:love|adore|(?:could|can) not agree)\b|\b(?:glad|happy|pleased|excited|thrilled|delighted|love) (?:that )?(?:to (?:hear|see|know)|you|for you|it|this|hearing|seeing)\b|\b(?:being|are|be) (?:a|an|our) (?:fan|customer|member|follower|part)\b|\bkeep it up\b|\bhope you enjoy\b/,
  },
  // Praise and good wishes that need no reading: "Great post!", "Congrats on the new role!", "Enjoy your weekend!"
  {
    move: 'thanks',
    pattern:
      /^(?:(?:so|such|very|what|this|that|it|a|an|is|was|are|you|absolutely|really|truly|and|well|yes|yay|wow|hey|hi|hello|oh|aww?) )*(?:great|awesome|amazing|nice|cool|love|loved|beautiful|gorgeous|inspiring|brilliant|excellent|fantastic|wonderful|well said|well done|so true|good (?:job|luck|work|point)|rock|best|bravo|kudos|enjoy)\b|\b(?:congrat\w+|happy (?:\w+ )?(?:birthday|anniversary|holidays|friday|new year)|well said|well deserved|wish(?:ing)? you|all the best|made (?:my|our) (?:day|week)|you rock|(?:have|enjoy) (?:a|an|your|the) (?:\w+ )?(?:day|weekend|week|one|evening|night|time|stay|flight|trip|rest)|see you (?:\w+ )?(?:soon|again|time|there)|agree more|totally agree|stay (?:tuned|safe)|good luck|welcome (?:to|back|aboard))\b/,
  },
  {
    move: 'stock',
    pattern:
      /\b(?:here to help|happy to|glad to|love to (?:help|take|look)|can (?:we|i) (?:help|assist)|(?:we|i) (?:can|could) (?:help|assist)|hope (?:this|that|to|it|you)|hopefully|fingers crossed|let us know|keep us posted|hear you|understand|feel free|any (?:other |further )?questions|great day|stay safe|aim to please|top priorit\w+|take (?:this|that|it|your) (?:\w+ )?seriously|rest assured|your patience|best to (?:help|get)|valued?|saw your|in a dm|to help|(?:is|are) (?:currently |all )?(?:busy|monitored)|be with you|following up|came across your (?:profile|page|work)|your (?:satisfaction|safety|comfort|privacy|security|opinion|feedback|health) (?:is|are|matters)|(?:can ?not wait|look forward|looking forward) to (?:see\w*|welcom\w*|hear\w*|hav\w*|serv\w*)|(?:message|comment|post|thread|topic|issue|account|content) (?:has|have) been (?:removed|locked|closed|moved|marked|deleted|flagged)|(?:what|how) (?:can|may) (?:we|i) (?:do for|help|assist)\b|what (?:[a-z]+ ){0,3}(?:problem|issues?|trouble|wrong|happened|going on)\b|all ears|(?:has|have) been received|(?:received|got) your|tell us (?:more|the|what|which|a bit)|keep (?:your|this) \w+ in mind|on (?:it|our way)|in good hands|(?:do|did|have) you (?:still )?(?:have|need) (?:[a-z]+ ){0,4}(?:concerns?|questions?|inquiry|enquiry|issues?|help|assistance))\b/,
  },
];

/** The moves of a sentence. */
export const movesIn = perSentence((sentence: Sentence): ReadonlySet<Move> => {
  const text = plainOf(sentence);
  return new Set(moves.filter(({ pattern }) => pattern.test(text)).map(({ move }) => move));
});
