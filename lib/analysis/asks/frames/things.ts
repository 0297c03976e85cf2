/** What asks are about, as classes of nouns: a frame is a class of verbs with one of these for its object. */

import { oneOf } from '../../one-of';

/** What may stand before a noun and belongs to the writer, the reader or nobody yet. */
export const ours = oneOf('our my this the your ur a an his her their these those some');
/** Words of a noun phrase before its head: no word that could begin another phrase. */
export const filler =
  "(?:(?!(?:to|for|by|with|that|in|on|at|and|is|was|of|from|as|it|them)\\b)[A-Za-z0-9'.-]+ ){0,6}";

/** The object of a verb: a determiner, words before the head, the head. */
export const object = (noun: string, particle = ''): RegExp =>
  new RegExp(`^${particle}(?:${ours}|MONEY|[0-9]+) ${filler}?${noun}\\b`);

export const opinions =
  '(?:thoughts?|views?|opinions?|stor(?:y|ies)|experiences?|ideas?|questions?|comments?|feedback|suggestions?|photos?|pictures?|answers?|take|favou?rites?|details|concerns|tips)';

/** What is given, as money. */
export const gifts =
  '(?:MONEY|donations?|contributions?|gifts?|pledge|fundraisers?|sponsorship|bequest|bucks|legacy|any amount)';
/** Small money. */
export const cash =
  '(?:MONEY|[a-z]*dollars?|bucks|pounds|quid|fivers?|tenners?|coins?|change|cents|pennies|cash)';
/** Who gives. */
export const givers = oneOf(
  'donors? givers? sponsors? supporters? patrons? backers? contributors? benefactors?',
);
/** For whom one is asked to give. */
export const beneficiaries = `(?:child|children|kids?|famil(?:y|ies)|friends?|seniors?|elders?|neighbou?rs?|bab(?:y|ies)|girls?|boys?|women|mothers?|mums?|moms?|students?|pupils?|patients?|veterans?|refugees?|survivors?|victims?|orphans?|villages?|communit(?:y|ies)|animals?|pets?|dogs?|cats?|pup|pupp(?:y|ies)|kittens?|rabbits?|horses?|donkeys?|hens?|strays?|elephants?|whales?|people in need|homeless)`;
/** Who lives from what neighbours buy. */
export const trades = oneOf(
  `business businesses shops? stores? farms? farmers? artists? makers? producers? press journalism news bookshops? bookstores?
  brewer(?:y|ies) bands? musicians? creators? writers? restaurants? caf[eé]s? baker(?:y|ies)`,
);
/** Who gives time. */
export const helpers = oneOf(
  `volunteers? donors? helpers? drivers? hosts? mentors? tutors? sponsors? testers? participants? contributors? members?
  supporters? signers? speakers? judges? stewards? marshals? canvassers? interns? fosters? captains? coaches`,
);
/** What somebody works for others as, in the singular. */
export const roles = oneOf(
  `volunteer helper driver host mentor tutor tester steward marshal canvasser intern captain coach buddy companion
  befriender foster_carer foster_parent foster_home ambassador advocate champion poll_worker election_worker trustee
  governor guide reader responder first_aider crew_member usher organi[sz]er leader fundraiser collector`,
);
/** What help is for. */
export const goals =
  '(?:(?:to |and )?(?:win|reach|vote|donate|give|sign|by giving|by donating)|goal|campaign|election|primary|this (?:christmas|winter|season|summer|year|month|week))';
/** What one gives in kind. */
export const goods = oneOf(
  `blankets? duvets? bedding duvets? (?:canned_|dog_|cat_|pet_|tinned_)?foods? meals? groceries tins formula clothes clothing
  coats? jackets? jumpers? scarves shoes socks water supplies toys? games? diapers? nappies toiletries soap shampoo
  medicines? meds masks? gloves tents? furniture goods cans books textbooks blood plasma hair spectacles glasses phones?
  laptops? computers? bikes? bicycles? prams? wheelchairs? sleeping_bags? pillows? towels? sheets mattress mattresses cots?
  cribs? appliances? tools? instruments? milk bread eggs rice pasta soup beans cereal flour fruit vegetables lunch lunches
  dinners? breakfasts? hampers? stamps?`,
);
/** What is filled for others. */
export const hampers = oneOf(
  'backpacks? stockings? shoebox shoeboxes box boxes hampers? baskets? fridge shelves pantry cupboards? larder bus van truck',
);
/** What goods come in. */
export const packages =
  '(?:bags?|box|boxes|tins?|cans?|packs?|packets?|bottles?|jars?|pairs?|pints?|units?|sets?|tubs?)';

/** What is done for the ceremony of it, as stems: "thanking Ana", "a toast to the crew". */
export const ceremonies =
  '(?:cheer|thank|congratulat|wish|remember|celebrat|honou?r|welcom|pray|mourn|recogni[sz]|commemorat|salut|applaud)';
/** What is shown or sent for the ceremony of it. */
export const tributes =
  '(?:thanks|gratitude|appreciation|applause|thoughts|prayers|wishes|condolences|respects?|congratulations)';

/** Where one is asked to come. */
export const premises = oneOf(
  `stores? shops? branch branches outlets? restaurants? caf\u00e9s? cafes? bakery bar pub gym studio market stall stand
  booth table showroom farm museum gallery library tent clinic salon spa pop-up office station exhibit exhibition
  experience location headquarters hq garden brewery winery theater theatre pharmacy pharmacies dealers? locations? libraries`,
);
/** What one comes to at a time. */
export const events = oneOf(
  `events? webinars? shows? sessions? talks? fairs? march rally rallies concerts? meetings? meetups? chats? screenings?
  workshops? conferences? panels? party parties festivals? discussions? lives? townhalls? town_halls? fundraisers?
  galas? launch opening briefings? vigils? parades? picnics? hikes? rides? runs? races? walks? lectures? readings?
  markets? sales? celebrations? ceremony services? games? tournaments? summits? symposium expo hackathon livestream
  stream premiere tour tours open_house webcast call calls hearing hearings caucus`,
);
/** What one has a place in. */
export const seats = oneOf(
  'spots? seats? places? slots? tickets? tables? rooms? pass passes badges? appointments? reservations? bookings? cabins? suites? lanes? courts? cruises? pitch berths?',
);
/** What one books to go and stay somewhere. */
export const travels = oneOf(
  'trips? stays? holidays? flights? rooms? breaks? getaways? vacations? retreats? tours? taxis? hotels? ferry',
);
/** What one signs up to. */
export const memberships = oneOf(
  `courses? class classes lessons? programs? programmes? memberships? trials? demos? newsletters? lists? waitlists?
  waiting_lists? mailing_lists? consultations? quotes? callbacks? samples? invitations? invites? access accounts?
  subscriptions? stay tours? challenges? sponsorships? bootcamps? cohorts? scholarships? rsvp registration brochures?
  updates alerts`,
);
/** What one buys. */
export const wares = oneOf(
  `copy copies copie books? albums? tees? t-shirts? shirts? merch stickers? bumper hats? mugs? posters? prints? hoodies?
  ebook bundles? gift_cards? gift_sets? order orders fix tickets?`,
);
/** What one is given off a price, or for nothing. */
export const deals = oneOf(
  'bargains? deals? offers? credits? discounts? vouchers? coupons? codes? bonus bonuses rewards? prizes? points winnings cashback giveaway',
);
/** What a price is lowered by. */
export const reduction =
  '(?:up to |an? (?:extra )?)?(?:[0-9]+ ?%|[0-9]+ percent|MONEY|half)(?: off| discount|(?![a-z]))';
/** Where what one buys is gathered. */
export const carts = oneOf('bags? carts? baskets? wish_?lists? routine wardrobe collection');
/** What one has won or earned. */
export const winnings = oneOf(
  'prizes? vouchers? rewards? points gifts? bonus cash awards? winnings',
);
/** Where something can be won. */
export const contests = oneOf(
  'draws? raffles? contests? competitions? comps? giveaways? sweepstakes? prizes? races? challenges? lotter(?:y|ies) awards? quiz hackathon tournament',
);
/** What one downloads. */
export const files = oneOf(
  `apps? planners? guides? e-?books? templates? kits? packs? checklists? toolkits? worksheets? pdfs? playbooks? plugins?
  extensions? cheat_?sheets? wallpapers? calculators?`,
);
/** What one picks up over a counter. */
export const treats = oneOf(
  `box boxes slices? cups? bags? bottles? packs? bites? pints? drinks? burgers? pizzas? coffees? scoops? cones? cakes?
  bowls? plates? set bundle combo meal lunch brunch dinner pair jar cans? latte lattes sandwich tacos? donuts?`,
);
/** What is made to be read, watched or heard. */
export const works = oneOf(
  `articles? op-?eds? editorials? columns? essays? pieces? stor(?:y|ies) posts? blogs? blogposts? threads? reports? stud(?:y|ies)
  papers? research findings statements? letters? newsletters? releases? bulletins? issues? chapters? guides? factsheets?
  infographics? maps? lists? faqs? videos? vids? clips? films? movies? trailers? teasers? documentar(?:y|ies) episodes? podcasts?
  livestreams? streams? webcasts? webinars? broadcasts? interviews? conversations? speech speeches talks? remarks testimony
  hearings? debates? replays? recaps? highlights? performances? tracks? albums? singles? playlists? mixes photos? pictures?
  pics? galler(?:y|ies) portfolios? slides? series coverage details updates? results projects? reviews? tutorials?`,
);
/** What broadcasts. */
export const channels = oneOf(
  'air tv radio channel station podcast livestream youtube facebook instagram twitch twitter netflix spotify zoom fm bbc itv cnn nbc cbs abc fox msnbc npr pbs c-?span',
);
/** Places on the web. */
export const sites = oneOf(
  'links? websites? web_?site sites? web_?pages? pages? blogs? channels? profiles? bio portals? feeds? comments button image photo post thread facebook youtube instagram qr code',
);
/** What one puts a name under. */
export const petitions = oneOf(
  'petitions? guestbook letters? pledges? cards? statements? declaration call treaty names?',
);
/** What one fills in. */
export const forms = oneOf('surveys? polls? quiz questionnaires? forms? census');
/** What one opens on a site. */
export const accounts = oneOf(
  'accounts? profiles? pages? membership teams? wishlist fundraisers? playlists?',
);
/** By what one can be reached. */
export const contacts =
  '(?:e-?mails?|e-?mail address(?:es)?|zip(?: ?code)?|post ?code|phone number|number|details|address)';
/** What a voter has. */
export const votes = oneOf(
  'votes? ballots? registration voter_registration polling_place polling_location voting_plan',
);

/** What is passed on. */
export const posts = oneOf(
  'support posts? videos? tweets? links? pages? copy news word petitions? flyers? events? campaigns? threads? appeals?',
);
/** What one says of somebody in public. */
export const praise = oneOf(
  'ratings? reviews? upvotes? stars? rt retweet share downloads? shout-?out',
);
/** Whom the reader knows. */
export const others = `(?:(?:an?|your|all your|some|one|three|two|five|[0-9]+) (?:[a-z]+ )?(?:friends?|family|neighbou?rs?|colleagues?|mates?|coworkers?|loved ones|networks?|followers|mum|mom|community)|everyone you know|everybody you know|the world)`;
/** What one shows of oneself. */
export const profile = oneOf('profile cover avatar picture frame banner header');

/** What somebody with an audience counts. */
export const reach =
  '(?:likes?|subs?|subscribers?|followers?|follows?|shares?|views?|retweets?|rts?|votes?|signatures?|upvotes?|stars|comments)';

export const money =
  /(?:^MONEY|\bMONEY\b|\b(?:gifts?|donations?|contributions?|money|cash|funds?|bucks|dollars?|pounds?|euros?|cents?|pennies|checks?|support)\b)/;

export const officials =
  /^(?:(?:your|our|the|my|his|her|their|this|local|state|elected|federal|own|us|u\.s\.|a) ){0,4}(?:senators?|sen|rep|reps|representatives?|congress(?:man|woman|person|men)?|legislators?|legislature|lawmakers?|m[ls]?ps?|m[els]?[ap]s?|tds?|council(?:s|lors?|or|ors|man|members?)?|mayor|governor|gov|president|prime|minister|ministers|government|officials?|leaders?|parliament|[a-z]+ (?:secretary|ministers?)|ombudsman|ministry|embassy|ambassadors?|trustees|school board|planning (?:board|committee)|commissioners?|assembly(?:man|woman|member|members)?|delegates?|house|senate|ceo|epa|fda|regulators?|(?:[a-z]+ ){1,2}(?:government|parliament|ministry|authorit(?:y|ies)|courts?|council|commission|administration))\b/;

/** When and where the next step is: what makes of "get the app" more than advice. */
export const nextStep =
  '(?:now|today|tonight|tomorrow|here|below|online|free|LINK|at LINK|via|before|until|by)';
/** A next step that is there at once. */
export const atOnce = '(?:now|today|tonight|here|below|online|LINK)';
