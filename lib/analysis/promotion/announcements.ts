import type { Cues } from './cue';

const lead = '^(?:(?:EMOJI|TAG|just|now|and|so|today|breaking|finally|also|psst|brand) )*';
const piece =
  '(?:blogs?|blogpost|post|video|episode|podcast|channel|column|newsletter|interview|album|single|ep|track|song|illustration|painting|print|artwork|design|drawing|photos?|merch|website|site|guide|collection|range|music|review|recipe|tutorial|book|feature|release|arrivals?|drop|op ed|essay|webinar|thread|infographic|ebook|resource|course)';
/** These are as often other people's. */
const paper = '(?:reports?|articles?|papers?|research|study|stories|story)';

/** News of one's own that leaves the writer out: announcements, labels, what is to be had. */
export const announcements: Cues = {
  words: new Set(
    `introducing announcing presenting unveiling hello meet new latest more fresh another blog blogs blogpost post video
    videos episode podcast channel column newsletter interview album single ep track song illustration painting print
    artwork design drawing photo photos merch website site guide collection range music review recipe tutorial book
    feature release arrival arrivals drop op essay webinar thread infographic ebook resource course report reports
    article articles paper papers research study stories story press exclusive appearance case livestream mixtape
    giveaway just out live up available sale open coming hot back order orders preorder pre streaming playing theaters
    theatres cinemas tickets ticket free code limited shop special half here piece companies company organizations
    organisations organization organisation businesses business brands brand teams team charities charity info
    information recipes tips deals guides resources posts ideas courses offers stock options`
      .split(/\s+/)
      .filter(Boolean),
  ),
  list: [
    // Introducing …; meet our new …
    {
      kind: 'news',
      variant: 'achievement',
      weight: 1,
      pattern: new RegExp(
        `${lead}(?:introducing|announcing|presenting|unveiling|say hello to (?:our|the new)|meet (?:our|the new))\\b`,
      ),
    },
    // New video: …; latest from us on the blog
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      pattern: new RegExp(
        `${lead}(?:new|latest)(?: [a-z]+)?(?: from (?:us|me|the team))?(?: (?:on|in|to) (?:the|my|our|your))? ${piece}\\b`,
      ),
    },
    {
      kind: 'news',
      variant: 'content',
      weight: 0.4,
      lacks: 'owner',
      pattern: new RegExp(`${lead}(?:new|latest)(?: [a-z]+)? ${paper}\\b`),
    },
    // New from me; here is my take
    {
      kind: 'news',
      variant: 'content',
      weight: 1,
      inAnswer: 1,
      pattern:
        /^(?:EMOJI |TAG )*(?:new|latest|more|fresh|another)(?: [a-z]+)? (?:from|by) (?:me|us|yours truly)\b/,
    },
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      inAnswer: 0.6,
      pattern: /\bhere (?:is|are) (?:my|our|mine|ours)\b/,
    },
    // Here is the series; here is what I learned
    {
      kind: 'news',
      variant: 'content',
      weight: 0.5,
      pattern: new RegExp(
        `\\bhere (?:is|are) (?:the|some|an?|how|what) (?:(?:full|whole|exact|first|i|we|result of my|results? of our|recording of (?:my|our)) )*(?:results? of (?:my|our)|${piece.slice(3)}|\\bhere (?:is|are) (?:how|what|exactly what|exactly how) (?:i|we)\\b`,
      ),
    },
    // We have a guide; we offer …
    {
      kind: 'news',
      variant: 'content',
      weight: 0.5,
      inAnswer: 0.5,
      pattern:
        /\b(?:we|i) (?:have|have got|got) (?:a|an|lots|some|new|plenty|tons|loads|more|several|great) (?:(?:of|more|great|new|free|good) )*(?:info|information|recipes?|tips|deals|videos?|guides?|resources|posts?|articles?|ideas|courses?|offers?|stock|options)\b/,
    },
    // We help companies like yours
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      inAnswer: 0.6,
      pattern:
        /\b(?:compan(?:y|ies)|organi[sz]ations?|business(?:es)?|brands?|teams?|charit(?:y|ies)) like (?:yours|you)\b/,
    },
    // On the blog: …
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      pattern: new RegExp(
        `${lead}(?:on|over on|up on|from|today on|live on|in) (?:the|my|our) ${piece}\\b`,
      ),
    },
    // Video: …, Episode 12 of …
    {
      kind: 'news',
      variant: 'content',
      weight: 0.5,
      lacks: 'owner',
      pattern: new RegExp(
        `${lead}(?:my |our |tv |radio |live |video |great |full |in )*(?:videos?|blog|podcast|op ed|column|newsletter|webinar|photos|press release|episode [0-9]+|ep [0-9]+|case study|appearance)\\b(?= [A-Za-z]|$)(?! (?:of|shows?|from|is|are|was|were|has|have|will) )`,
      ),
    },
    {
      kind: 'news',
      variant: 'content',
      weight: 0.3,
      lacks: 'owner',
      pattern: /\b(?:podcast|episode|webinar|livestream|newsletter|mixtape|giveaway)\b/,
    },
    // … just dropped, … is out now, hot off the press
    {
      kind: 'news',
      variant: 'content',
      weight: 0.7,
      inAnswer: 0.7,
      pattern:
        /\bjust (?:launched|released|published|dropped|posted|uploaded)\b|\bout (?:now|today)\b/,
    },
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      lacks: 'owner',
      pattern:
        /(?<!\b(?:news|word|sun|moon|secret|jury|truth|cat|power|tide|time|school|water|traffic|road|bridge|number|numbers|prices|polls|lights|game|who|what|it|shelters) )\b(?:is|are) (?:now |finally |officially )*(?:live|out|up|available|on sale|open)(?: now| today)?(?= (?:on|in|at|for|now|today|LINK|EMOJI)|$)/,
    },
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      pattern:
        /\b(?:now available|available now|now live|now open|coming soon|hot off the press|just (?:added|listed)|back in stock|pre-?orders? (?:now|are|is|open|today)|now (?:playing|showing|streaming|airing)|streaming now|in (?:theaters|theatres|cinemas)|playing now)\b/,
    },
    // Tickets available, available to order, at our shop
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      lacks: 'owner',
      pattern:
        /\btickets? (?:for .{1,40} )?(?:are )?(?:now |still )?(?:available|on sale)\b|\bavailable (?:[a-z]+ly )?(?:at|in|on|from) (?:our|all|selected|stores|LINK)|\b(?:available|open) (?:to|for) (?:order|purchase|booking|preorder|pre-order|hire|download)\b/,
    },
    // Free trial, use the code, shop now
    {
      kind: 'news',
      variant: 'content',
      weight: 0.5,
      lacks: 'owner',
      pattern:
        /\bfree (?:[a-z0-9-]+ ){0,2}?(?:templates?|guide|e-?book|checklist|course|training|masterclass|workbook|toolkit|newsletter|audits?|starter kit|cheat sheet|playbook|calls?|session|sessions)\b|\b(?:free (?:shipping|delivery|trial|download|copy|sample|consultation|demo)|(?:promo|discount|coupon) code|use (?:the )?code|limited (?:edition|time offer)|shop (?:now|the|our)|order (?:yours|now)|special offer|half price)\b/,
    },
    // Here, we examine …; this video shows …
    {
      kind: 'news',
      variant: 'content',
      weight: 0.5,
      pattern:
        /^(?:here|in this (?:post|article|blog|thread|piece|video|episode)),? (?:we|i) [a-z]+\b|\bthis (?:blog|article|guide|newsletter|post|video|episode|thread) (?:is|was|will|explains|shows|covers|looks|explores)\b/,
    },
  ],
};
