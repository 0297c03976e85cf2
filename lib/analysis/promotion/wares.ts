import { oneOf } from '../one-of';
import type { Cue } from './cue';

/** What an expert gives away to win clients. */
const freebies = `template templates guide ebook e-book checklist course training masterclass workbook toolkit newsletter audit
  audits starter_kit cheat_sheet playbook call calls session sessions`;
/** What a house may have plenty of, so that one looks at it. */
const plenty = `info information recipe recipes tip tips deals video videos guide guides resources post posts article articles
  ideas course courses offer offers stock options`;
/** Houses like the reader's. */
const houses = `company companies organization organisation organizations organisations business businesses brand brands team
  teams charity charities`;
/** Of these it is no news that they are "out" or "up". */
const skies = `news word sun moon secret jury truth cat power tide time school water traffic road bridge number numbers prices
  polls lights game who what it shelters`;

/** What is to be had of one's own, and that it can be had. */
export const wares: readonly Cue[] = [
  // We have a guide; for companies like yours
  {
    words: plenty,
    kind: 'news',
    variant: 'content',
    weight: 0.5,
    inAnswer: 0.5,
    pattern: new RegExp(
      `\\b(?:we|i) (?:have|have got|got) (?:an?|lots|some|new|plenty|tons|loads|more|several|great) (?:(?:of|more|great|new|free|good) )*${oneOf(plenty)}\\b`,
    ),
  },
  {
    words: houses,
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    inAnswer: 0.6,
    pattern: new RegExp(`\\b${oneOf(houses)} like (?:yours|you)\\b`),
  },
  // My novel is out; our catalogue is here; our film comes out in June
  {
    words: 'out back here shops stores shelves cinemas theaters theatres',
    kind: 'news',
    variant: 'content',
    weight: 1,
    pattern:
      /\b(?:my|our) (?:[a-z0-9'-]+ ){1,4}?(?:(?:is|are) (?:now |finally |officially |already )*(?:out|(?:back|here)(?= LINK| EMOJI| TAG|$)|in (?:shops|stores|cinemas|theat(?:er|re)s)|on (?:the )?shelves)|(?:comes?|came|coming) out)\b(?! of)/,
  },
  // My May posts are up; our site is giving away a bicycle
  {
    words: 'up live online giving',
    kind: 'news',
    variant: 'content',
    weight: 1,
    inAnswer: 0.7,
    pattern: new RegExp(
      `\\b(?:my|our) (?:[a-z0-9'-]+ ){0,3}?${oneOf('post posts video videos blog episode episodes album shop store site page channel recipe recipes photos podcast slides talk book newsletter interview website app')} (?:is|are) (?:now |finally |all |officially |already )*(?:up|live|online|giving away)\\b(?! (?:to|for|again))`,
    ),
  },
  // The album is out, tickets are on sale
  {
    words: 'live out up available sale open',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    lacks: 'owner',
    pattern: new RegExp(
      `(?<!\\b${oneOf(skies)} )\\b(?:is|are) (?:now |finally |officially )*(?:live|out|up|available|on sale|open)(?: now| today)?(?= (?:on|in|at|for|now|today|LINK|EMOJI)|$)`,
    ),
  },
  {
    words:
      'available live open coming hot just back order orders preorder preorders pre playing showing streaming airing theaters theatres cinemas pre-order pre-orders',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    pattern:
      /\b(?:now available|available now|now live|(?<!\b(?:polls?|shelters?|centers?|centres?|roads?|lanes?|bridge|registration|enrollment) (?:is |are )?)now open|(?<!\b(?:pictures?|photos?|details|info|information|more|updates?|schedule|agenda|results) )coming soon|hot off the press|just (?:added|listed)|back in stock|pre-?orders? (?:now|are|is|open|today)|now (?:playing|showing|streaming|airing)(?! up)|streaming now|in (?:theaters|theatres|cinemas)|playing now)\b/,
  },
  // Read this case study: papers that a house writes of its own success
  {
    words: 'case white whitepaper success brochure datasheet',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    pattern:
      /\b(?:read|download|see|get|grab) (?:this|the|our|a free|your free) (?:new |latest |full |free )?(?:case study|white ?paper|success story|brochure|data ?sheet)\b/,
  },
  // You can now …
  {
    words: 'can',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    pattern:
      /\b(?:you|we|customers|members|users|readers|guests|players|developers|subscribers|fans) can now\b|\bnow you can\b/,
  },
  // For sale, selling my desk
  {
    words: 'sale selling',
    kind: 'offer',
    variant: 'offer',
    weight: 0.6,
    inAnswer: 0.6,
    pattern:
      /(?<!\b(?:not|no longer|is|are|was|were|houses?|homes?) )\bfor (?:immediate )?sale\b|^(?:(?:EMOJI|now|i am|we are|i'm|still) )*selling (?:my|our|an?|some|this|these|two|three|[0-9]|:|[a-z]+ing)?\b/,
  },
  // Get them before they are gone
  {
    words: 'get grab try order buy catch snag',
    kind: 'offer',
    variant: 'offer',
    weight: 0.8,
    inAnswer: 0.3,
    pattern:
      /\b(?:get|grab|try|order|buy|catch|snag) (?:(?:th)?em|it|one|yours|some) (?:now |today )?(?:before|while|until) (?:they|it|stocks?|supplies|we)\b(?: (?:are|is|have|has|run|sell))?(?: (?:all|still|here|gone|out|last|lasts|left))*/,
  },
  // Two places left
  {
    words: `place places spot spots slot slots space spaces opening openings ticket tickets seat seats room rooms table tables
      performance performances`,
    kind: 'offer',
    variant: 'offer',
    weight: 0.7,
    inAnswer: 0.3,
    pattern:
      /\b(?:[0-9]+|one|two|three|four|few|some|last|more) (?:places?|spots?|slots?|spaces?|openings?|tickets?|seats?|rooms?|tables?|performances?) (?:of [a-z]+ )?(?:left|available|remaining|open)\b/,
  },
  // Sold out, fully booked
  {
    words: 'sold booked oversubscribed',
    kind: 'number',
    variant: 'numbers',
    weight: 0.7,
    lacks: 'owner',
    pattern:
      /\b(?:(?:has|have) (?:now |already |almost |nearly |officially )*sold out|(?:is|are) (?:now |already )*(?:fully booked|oversubscribed)|sold out in)\b/,
  },
  // We will cover the cost to switch; what we do best
  {
    words: 'switch switching best network try',
    kind: 'offer',
    variant: 'offer',
    weight: 0.7,
    inAnswer: 1,
    pattern:
      /\b(?:we (?:will |can )?)?(?:cover|pay) (?:the |your )?(?:costs?|fees?)? ?(?:to|of|for|when you) switch(?:ing)?\b|\bdeals? (?:on|for|when) switching\b|\bwhat we do best\b|\b(?:try|join) us out\b|\bto (?:a|the) (?:better|best|faster) (?:[a-z]+ )?(?:network|experience|provider|deal)\b/,
  },
  // Tickets available, available to order, at our shop
  {
    words: 'ticket tickets available open',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    lacks: 'owner',
    pattern:
      /\btickets? (?:for .{1,40} )?(?:are )?(?:now |still )?(?:available|on sale)\b|\bavailable (?:[a-z]+ly )?(?:at|in|on|from) (?:our|all|selected|stores|LINK)|\b(?:available|open) (?:to|for) (?:order|purchase|booking|preorder|pre-order|hire|download)\b/,
  },
  // Free trial, use the code, shop now
  {
    words: 'free code limited shop order special half',
    kind: 'news',
    variant: 'content',
    weight: 0.5,
    lacks: 'owner',
    pattern: new RegExp(
      `\\bfree (?:[a-z0-9-]+ ){0,2}?${oneOf(freebies)}\\b|\\b(?:free (?:shipping|delivery|trial|download|copy|sample|consultation|demo)|(?:promo|discount|coupon) code|use (?:the )?code|limited (?:edition|time offer)|shop (?:now|the|our)|order (?:yours|now)|special offer|half price)\\b`,
    ),
  },
];
