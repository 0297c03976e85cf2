import type { Cues } from './cue';

/** What people do who have something of their own to show. */
const makers =
  '(?:rapper|singer|songwriter|musician|producer|dj|drummer|guitarist|pianist|composer|band|duo|artist|painter|illustrator|cartoonist|animator|designer|photographer|filmmaker|film-maker|director|writer|author|poet|novelist|blogger|vlogger|youtuber|streamer|podcaster|comedian|dancer|actor|actress|coach|trainer|consultant|founder|co-founder|entrepreneur|developer|maker|creator|potter|jeweller|jeweler|baker|chef|crafter|seamstress|tailor|freelancer|startup|start-up|studio|company|agency|collective|business|tutor|(?:two|three|four|five|six)[ -]piece|trio|quartet|choir|orchestra|troupe|nutritionist|dietitian|therapist|realtor)s?';
/** Whom one's work is for. */
const clients =
  '(?:organi[sz]ations?|non-?profits?|founders?|business(?:es)?|owners?|compan(?:y|ies)|brands?|startups?|start-ups|creators?|coaches|consultants?|entrepreneurs?|leaders?|teams?|clients?|customers?|people|professionals?|freelancers?|students?|women|men|moms|mothers|parents|families|authors|agencies|sellers|marketers|engineers|developers|executives|ceos|candidates|graduates|nonprofits|charities|schools|farmers|beginners|writers|artists)';

/** How one introduces oneself: trade, mission, post, and the house that looks for staff. */
export const introductions: Cues = {
  words: new Set(
    `am are help helped helping helps is hiring recruiting vacancy vacancies career careers opening openings job jobs
    apprenticeship internship position role chapter join own can donations gifts donation gift support money contributions generosity membership help after following because due work made possible allowed enabled victory win won thanks covers
    covered features featured profiles profiled names named awards awarded quotes quoted mentions mentioned endorses
    endorsed recognizes recognized interviews interviewed ranks ranked visit stop see meet come find spent years did it you live look peek scenes board leadership watch direction administration thanks day moment week month year night milestone news step than dream dreams went gone grew grown scaled took taken jumped climbed doubled run own lead manage head host founded co-founded officially made makes hit hits in catch hear wrote writes reported reports reviewed reviews ceo cfo cto coo founder vp svp chief shameless shamelessly self selfpromo
    thank`
      .split(/\s+/)
      .filter(Boolean),
  ),
  list: [
    // I am a 17 year old rapper; we are a small studio from Leeds
    {
      kind: 'trade',
      variant: 'content',
      weight: 0.5,
      inAnswer: 0.5,
      pattern: new RegExp(
        `\\b(?:i am|we are|im|i'm) (?:just |currently |also )*(?:an?|the|two|three|four) (?:[a-z0-9&-]+ ){0,4}?${makers}\\b`,
      ),
    },
    // I help founders write
    {
      kind: 'trade',
      variant: 'achievement',
      weight: 0.5,
      inAnswer: 0.5,
      pattern: new RegExp(
        `\\b(?:i|we) (?:help|teach|coach|train|show|mentor|advise|support|work with) (?:[a-z0-9,&-]+ ){0,3}?${clients}\\b`,
      ),
    },
    // A new position
    {
      kind: 'trade',
      variant: 'achievement',
      weight: 1,
      pattern:
        /\b(?:start(?:ing|ed)?|begin(?:ning)?|began|accepted|joined|joining) (?:[a-z]+ ){0,3}?(?:board\b|as an? |new (?:position|role|job|chapter|adventure)|internship|apprenticeship|as (?:an? |the |their )?(?:new )?(?:head|director|chief|vp|manager|senior|lead|intern|software|data|product|ceo|cto|cfo))\b/,
      withSelf: true,
    },
    // We are hiring
    {
      kind: 'news',
      variant: 'offer',
      weight: 0.9,
      pattern:
        /\bcome (?:and )?work (?:with|for) us\b|\b(?:we are|is|are|now|now we are) (?:currently |now |also |actively |still |always )*(?:hiring|recruiting)\b(?! freeze)|\b(?:job|career|internship|apprenticeship) (?:opening|openings|opportunity|opportunities|alert|vacanc(?:y|ies))\b|\bjoin (?:our|the) (?:[a-z]+ )?team\b/,
    },
    // What your gifts do
    {
      kind: 'credit',
      variant: 'achievement',
      weight: 0.9,
      pattern:
        /\b(?:what|how|where) (?:all )?your (?:[a-z]+ )?(?:donations?|gifts?|support|money|contributions?|generosity|membership|help) (?:is|are|do|does|did|has|have|can|go|goes|makes?|helps?|helped|saved?|made)\b|\bbecause of your [a-z]+,? (?:we|our|the)\b|\bunder (?:my|our) (?:leadership|direction|guidance|watch|administration)\b|\b(?:after|following|because of|due to|thanks to) (?:my|our) (?:[a-z0-9-]+ ){0,2}?(?:petition|campaign|campaigns|investigation|work|report|lawsuit|efforts|pressure|action|letter|bill|advocacy)\b/,
    },
    // Thanks to your calls, the Senate …; thanks to all who came to our stand
    {
      kind: 'credit',
      variant: 'achievement',
      weight: 0.8,
      pattern:
        /\bthanks to (?:you|your [a-z]+(?: and [a-z]+)?),? (?:we|our|the|over|more than|nearly|almost|[0-9]|[a-z]+ (?:is|are|has|have|will))\b|\b(?:thanks|thank you)\b.{0,40}? (?:came|coming|stopped|stopping|visited|visiting|joined|joining|attended|attending|tuned|watched|watching)(?: by| in| out)*(?: to| at| for)? (?:our|my)\b/,
    },
    // A big day for us; more than any before
    {
      kind: 'joy',
      variant: 'achievement',
      weight: 0.5,
      inAnswer: 0.2,
      pattern:
        /\b(?:big|huge|great|proud|special|historic|exciting|massive) (?:day|moment|week|month|year|night|milestone|news|step|win) for (?:us|me|our|the team|everyone at)\b|\b(?:more|longer|faster|further|better) than any(?:one)?\b|\bdreams? come true\b/,
    },
    // Went from 0 to 50k
    {
      kind: 'number',
      variant: 'numbers',
      weight: 0.9,
      inAnswer: 0.5,
      withSelf: true,
      pattern:
        /\b(?:went|gone|grew|grown|scaled|took it|taken it|jumped|climbed|doubled) (?:[a-z]+ ){0,3}?from (?:MONEY|zero|[0-9][0-9.,]*[km%]?) (?:[a-z]+ ){0,2}?to (?:MONEY|[0-9][0-9.,]*[km%]?)/,
    },
    // I run a studio of 14 people
    {
      kind: 'trade',
      variant: 'achievement',
      weight: 0.9,
      inAnswer: 0.7,
      pattern:
        /\b(?:i|we) (?:now |also |currently )*(?:run|own|lead|manage|head|host|founded|co-founded|co-own) (?:an?|the|my|our|two|three|this) (?:[a-z0-9-]+ ){0,3}?(?:studio|agency|company|business|startup|firm|shop|store|bakery|brand|podcast|newsletter|blog|channel|consultancy|practice|nonprofit|charity|gym|farm|team of)\b/,
    },
    // We are live; officially a project manager
    {
      kind: 'news',
      variant: 'achievement',
      weight: 0.9,
      pattern:
        /\bwe are (?:now |finally |officially )*live\b(?! (?:in|with) )|^(?:(?:EMOJI|i am|we are|it is|now|as of today i am) )*officially (?:an?|the)\b/,
    },
    // The front page
    {
      kind: 'credit',
      variant: 'media',
      weight: 0.7,
      withSelf: true,
      pattern:
        /\b(?:made|makes|hit|hits|in) (?:the |today's |this week's )?(?:front page|headlines|cover of|shortlist|longlist|finals?|cut|top (?:[0-9]+|ten|five|three))\b/,
    },
    // Come and see us on Saturday
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.9,
      pattern:
        /\b(?:see|catch|hear|come see|come hear) (?:me|us) (?:play |live |perform )*(?:tonight|tomorrow|this|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|live)\b/,
    },
    // CEO Ana Ruiz: …
    {
      kind: 'name',
      variant: 'media',
      weight: 0.6,
      inAnswer: 0,
      pattern:
        /^(?:(?:EMOJI|TAG|our) )*(?:ceo|cfo|cto|coo|founder|co-founder|chief [a-z]+ officer|vp|svp) [a-z]+ [a-z]+\b/,
    },
    // You can now …; have you seen our page
    {
      kind: 'news',
      variant: 'content',
      weight: 0.6,
      withSelf: true,
      pattern: /\bcan now\b/,
    },
    // Your gifts helped us save the otters; made possible by …
    {
      kind: 'credit',
      variant: 'achievement',
      weight: 0.6,
      pattern:
        /\b(?:helped|allowed|enabled|has helped|have helped|helping|enabling|is helping|are helping) us (?:to )?(?!understand|improve our service|investigate|find out|know)[a-z]+\b|\bmade (?:this |it |all this |that )?possible\b/,
    },
    // Victory! We did it!
    {
      kind: 'deed',
      variant: 'achievement',
      weight: 0.8,
      inAnswer: 0.3,
      pattern:
        /^(?:(?:EMOJI|TAG|huge|big|another|great|breaking|a|what|update) )*(?:victory|we did it|we won)\b/,
    },
    // The Guardian covers our campaign
    {
      kind: 'credit',
      variant: 'media',
      weight: 0.8,
      inAnswer: 0.5,
      pattern:
        /\b(?<!\b(?:if|to|you|they|please) )(?:covers|covered|features|featured|profiles|profiled|names|named|awards|awarded|quotes|quoted|mentions|mentioned|wrote about|writes about|reported on|reports on|reviewed|reviews|endorses|endorsed|recogni[sz]es|recogni[sz]ed|interviews|interviewed|ranks|ranked) (?:me|us|our|my)\b(?! (?:in|on) (?:the )?(?:wrong|bad))/,
    },
    // Visit us at booth 12; meet our team at #CES
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.8,
      pattern:
        /\b(?:join|visit|see|meet|find|catch|stop by|come and see|come see|come visit|come meet) (?:me|us|our [a-z]+|the team)\b.{0,60}? (?:at|in|on|during|for) (?:[a-z0-9']+ |TAG ){0,3}?(?:booth|stand|hall|stall|tent|pavilion|TAG|expo|exhibition|conference|summit|trade|webinar|webcast|stage|launch|premiere|opening|market|fair|festival|show|gig|concert|convention|party)\b/,
    },
    // You will find us in hall 3
    {
      kind: 'stage',
      variant: 'media',
      weight: 1,
      pattern:
        /\b(?:visit|find|see|meet) (?:me|us|our [a-z]+|the team) (?:[a-z0-9]+ ){0,4}?(?:in|at|on) (?:[a-z0-9]+ ){0,3}?(?:booth|stand|stall|hall)\b/,
    },
    // See you at …; a live chat
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.4,
      inAnswer: 0,
      pattern:
        /\bsee you (?:all |guys )?(?:there|at|in|on|tonight|tomorrow)\b|\blive (?:chat|q&a|q and a|stream|broadcast|webcast|session|tweeting|coverage)\b|\b(?:twitter|tweet|facebook|reddit) (?:chat|q&a|ama)\b/,
    },
    // A shameless plug
    {
      kind: 'news',
      variant: 'content',
      weight: 1,
      inAnswer: 1,
      pattern:
        /\bshameless(?:ly)?\b.{0,30}? (?:self|plug|plugs|plugging|promo|promotion)\b|\bself[- ]?promo(?:tion)?\b/,
    },
    // A first look behind the scenes
    {
      kind: 'news',
      variant: 'content',
      weight: 0.4,
      withSelf: true,
      pattern: /\b(?:first|sneak) (?:look|peek)\b|\bbehind the scenes\b/,
    },
    // Spent six years making it
    {
      kind: 'trade',
      variant: 'content',
      weight: 0.5,
      pattern:
        /\b(?:i|we) (?:have |just )?spent (?:the |my |last |past |over |about |almost |nearly |all )*(?:[a-z0-9+]+ ){1,5}?(?!being|trying|looking|waiting|thinking|watching|worrying|crying|doing|going|talking|sitting|having|getting|wondering|scrolling|arguing|during|living|morning|evening|spring)[a-z]+ing\b/,
    },
  ],
};
