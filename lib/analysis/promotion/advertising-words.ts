import { oneOf } from '../one-of';
import { wordSet } from '../word-class';
import type { Word } from '../words';

/** Things and services that are for sale to people at large. */
export const goods = wordSet(
  `coffee tea latte espresso brew beer ale lager cider ciders wine cocktail cocktails juice juices smoothie smoothies soda drink drinks milk
  chocolate biscuit biscuits cookie cookies cake cakes pie pies pastry pastries bread sourdough bun buns croissant croissants donut
  donuts doughnuts pizza pizzas burger burgers fries sandwich sandwiches wrap wraps taco tacos burrito burritos sushi noodles
  ramen pasta curry soup soups salad salads steak chicken wings nuggets strips ribs bbq barbecue kebab kebabs sausages bacon sauce sauces dip dips snack snacks
  treat treats dessert desserts ice-cream gelato sorbet sundae cheese yoghurt yogurt butter cereal granola bar bars
  crisps chips popcorn spice spices flavour flavours flavor flavors feast meal meals brunch lunch dinner breakfast supper menu
  menus buffet bite bites sip sips pint pints gin vodka rum whisky whiskey prosecco champagne caramel vanilla cinnamon
  jacket jackets coat coats sweater sweaters jumper jumpers hoodie hoodies tee tees t-shirt t-shirts shirt shirts dress dresses skirt skirts jeans
  trousers leggings shorts shoe shoes sneaker sneakers trainers boots sandals heels bag bags handbag handbags backpack wallet belt watches
  jewellery jewelry necklace necklaces earrings bracelet bracelets sunglasses scarf scarves socks lingerie swimwear outfit
  outfits collection collections range wardrobe denim cashmere leather linen silk footwear gear activewear
  skincare serum cream creams moisturiser moisturizer cleanser toner mask mist lotion gel balm shampoo conditioner makeup lipstick
  mascara foundation concealer blush palette nails fragrance perfume scent cologne deodorant sunscreen spf toothpaste
  complexion glow hydration lashes brows sofa sofas chair lamp lamps candle candles rug mattress pillow pillows duvet bedding towels
  curtains cookware mug mugs vase decor homeware furniture wallpaper appliance appliances vacuum fridge dishwasher detergent
  smartphone smartphones tablet tablets laptop laptops pc pcs mac headphones earbuds buds speaker speakers camera lens display battery charger
  processor console controller dashboard broadband sim device devices gadget gadgets suv hatchback sedan coupe coupé
  convertible ev hybrid drivetrain horsepower tyres tires engine wheels car cars motorbike scooter e-bike
  hotel hotels resort spa suite suites villa villas cabin cabins cottage cottages lodge getaway getaways staycation
  cruise cruises fares trip trips destination adventure adventures screenings cinemas episode episodes movie film
  mortgage pension cashback rewards loan loans savings membership memberships subscription treatment treatments facial
  massage haircut blanket blankets pyjamas pajamas toy toys puzzle lego doll dolls bouquet bouquets flowers
  style styles design designs print prints accessories brushes hampers hamper gift gifts kit tickets skin oil oils desk stand shelf shelves sandals
  workshop workshops class classes course courses lesson lessons tour tours fair gig show shows concert screening tasting
  retreat quiz carols sale sales bundle bundles`,
);

/** What an advertisement says of them. */
const praise = wordSet(
  `perfect perfectly delicious fresh freshly refreshing crispy crunchy creamy juicy tasty yummy zesty mouthwatering soft silky
  smooth lightweight premium luxury luxurious iconic ultimate effortless effortlessly stylish bold sleek elegant handmade handcrafted
  organic irresistible powerful versatile durable comfy cosy cozy comfortable timeless
  unforgettable unmatched unbeatable unmistakable exquisite sensational indulgent authentic artisan signature exclusive
  weightless radiant glowy hydrating nourishing soothing brightening sizzling smoky
  velvety rich warming cooling gentle waterproof wireless seamless seamlessly intuitive contemporary vibrant dazzling
  stunning gorgeous chic snug plush hearty homemade handpicked fragrant decadent
  affordable value roomy spacious compact immersive flavourful flavorful classic classics ideal favourite favourites favorite favorites
  magical festive independent breathtaking softer smoother brighter lighter thinner healthier stronger
  spellbinding unmissable spooktacular thrilling scrumptious moreish tender buttery fluffy tangy spicy`,
);

/**
 * The second halves of the compounds with which advertisements praise ("slow-cooked", "sugar-free", "long-lasting").
 * Leech (1966), "English in Advertising", ch. 15.
 */
const praisingHalves = wordSet(
  `made cooked baked cut fired picked brewed roasted grilled smoked pressed stitched woven poured crafted sourced aged filled
  packed topped loaded coated run owned free lasting winning selling watering drying edition new generation have quality
  size proof friendly resistant functional weight touch style inspired`,
);

/** Whether a word, alone or as the first half of a compound, praises goods. */
export const praises = (words: readonly Word[], at: number): boolean => {
  const { norm, after } = words[at] as Word;
  return praise.has(norm) || (after === '-' && praisingHalves.has(words[at + 1]?.norm ?? ''));
};

/** Imperatives that invite to have something and hardly anything else. */
export const enticing = wordSet(
  `indulge savour savor unwind pamper elevate unleash immerse embark relive amplify undo spoil freshen revitalize revitalise refresh
  rejuvenate discover experience upgrade unlock ignite satisfy quench recharge reimagine accessorize accessorise glam hydrate
  moisturize layer sip devour feast snuggle stock book treat slip wrap dive dig gift reserve shop`,
);
/** Imperatives that invite to have something, and to much else. */
export const inviting = wordSet(
  `fly enjoy make get take try bring turn start keep explore meet see visit celebrate feel earn save find step switch add wear
  drive ride play cook whip grab choose travel escape relax taste transform say look stay own power fuel pair swap
  go come style dress book join create give spend finish use apply`,
);

/** How a thing is said to be made. */
const made = oneOf(
  'designed crafted handcrafted made built engineered formulated tested inspired infused packed powered loaded filled topped baked brewed sourced curated enriched blended wrapped finished tailored proven',
);
const touch = oneOf('kick hint touch twist dash splash blend finish feel scent taste');
export const making = new RegExp(
  `\\b${made} (?:to|for|with|from|by|in|using)\\b|\\b(?:comes?|available|served|packed) (?:in|with)\\b|\\bwith (?:an?|the) (?:[a-z-]+ ){0,2}?${touch} of\\b|\\b(?:by hand|from scratch|straight (?:out of|from) the)\\b|\\byear (?:guarantee|warranty)\\b`,
);

/** What a thing does for its owner, and how one is with it. */
const effects = oneOf(
  'melts lasts glides hydrates nourishes soothes softens smooths brightens renews refines strengthens boosts restores revives delivers combines features sleeps fits removes',
);
const states = oneOf('feel look stay smell sleep ride drive live play travel');
const better = oneOf(
  'your_best better good great fresh cool warm cozy cosy dry smarter smoother further like',
);
/** How little it asks of its owner. */
const number = '(?:an?|one|two|three|five|nine|ten|twenty|thirty|[0-9]+)';
const ease = `(?:in|takes?|within) (?:just |only |under |less than )?${number} (?:minutes?|seconds?|hours?|clicks?|taps?|steps?)|\\bno (?:more )?(?:fuss|hassle|mess|smell|stress|paperwork|deposit|fees?|contracts?|commitment|catch|seams|sugar|strings|waiting|queues|setup)`;
export const benefit = new RegExp(
  `\\b(?:${effects}|(?:keeps|leaves|gives|lets|helps|brings|protects|cares for) (?:you|your))\\b|\\b${states} ${better}\\b|\\b(?:${ease})\\b|\\b(?:more [a-z]+ly|easier|faster|smarter|better|simpler|safer) with (?!you|me|us|him|her|them|each|every|age|time)\\b|^with .{3,60} (?:you can|you will|your [a-z]+ (?:is|are|will))\\b`,
);

const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** Where it is to be had, and on which terms. */
const reserved = oneOf('test_drive table stay room seat seats trip appointment slot demo');
const shelves = oneOf(
  `ios android itunes spotify netflix etsy ebay amazon steam kindle bandcamp deliveroo uber_eats google_play iplayer disney
  the_app_store the_play_store the_menu tap draught shelves shelf offer special`,
);
export const availability = new RegExp(
  `\\b(?:available (?:now|in|at|on|from|online|while|only|for)|on (?:our |the )?${shelves}|(?:pack|set|box|bundle|pair) of (?:[0-9]+|two|three|four|five|six|eight|ten|twelve)|all (?:[a-z]+ )?(?:sizes|colours|colors)|(?:one|two|three|four|[0-9]) (?:sizes|colours|colors|flavours|flavors)|in[ -]stores?\\b|in (?:theaters|theatres|cinemas|shops)|online and|while (?:stocks?|supplies|they|it) lasts?|(?:while|before) (?:they are|it is) (?:still )?(?:here|gone)|(?:book|reserve|arrange) (?:an?|your) (?:[a-z-]+ )?${reserved}|test drive|t&cs?|terms apply|free (?:delivery|shipping|returns)|for MONEY(?= EMOJI| TAG| LINK|$| [a-z]+days? only)|(?:mon|tues|wednes|thurs|fri|satur|sun)days? only|in stock|at participating|link in (?:the |our )?bio|tap (?:the|to)|shop (?:now|the|online|our)|sold out|limited (?:time|edition|run)|until (?:${days}|midnight)|open (?:daily|from|until)|from (?:(?:just|only|as little as) )?(?:MONEY|[0-9]+p\\b)|as low as|for (?:just|only) (?:MONEY|[0-9])|starts? (?:at|from) MONEY|% off|save (?:up to|MONEY|[0-9])|happy hour|takeaway|dine[- ]in|pre-?orders?|coming soon|launching|only (?:on|at|in) (?!(?:my|your|his|her|their|the|an?|one)\\b))\\b|\\b(?:is|are) back(?: EMOJI| TAG| LINK)*$`,
);

/** More for less: what stands for a price. */
export const bargain =
  /\b(?:half[- ]price|(?:double|triple|extra|bonus) (?:points|miles|rewards|stamps|nectar|xp)|for the price of|buy (?:one|two|1|2)\b.{0,30}? get|pay for (?:one|two|three|four|five|six|[0-9])|(?:first|next) [a-z]+ (?:is )?on us|on the house|bogo|bogof)\b/;

/** How it outdoes all else. */
const degrees = oneOf('biggest best smallest lowest finest fastest lightest most');
export const superlatives = new RegExp(
  `\\b(?:like never before|to the next level|never (?:looked|tasted|felt|been|sounded) (?:so|this|better|easier)|nothing (?:beats|says|like)|(?:it has|has|got|it had|it's got) to be|hits? different|(?:all )?in one (?:place|app)|everything you need|every [a-z]+|more than ever|the ${degrees} [a-z]+|something for everyone|not to be missed|too much [a-z]+|forever [a-z]+|what are you waiting for|made easy|just got [a-z]+er|one of a kind|say (?:goodbye|hello|bye|hi) to|get ready (?:for|to)|(?:is|are) (?:back|here|served|coming|on|calling)(?: EMOJI| TAG)*$|(?:is|are) back (?:in|on|at|for|and|with|until|from))`,
);

/** When it is to be had. */
export const when = new RegExp(
  `\\b(?:tonight|(?:every|by|this|on) (?:${days})s?|this (?:weekend|week|month|season|summer|winter|spring|autumn|easter|christmas)|(?:from|at|doors|until|till) [0-9:.]+ ?(?:am|pm|h)?|[0-9:]+ ?(?:am|pm))\\b`,
);

/** The way to more of it. */
export const leads =
  /\b(?:(?:find out|learn|read|see|discover) more|more (?:info|information|details)|t&cs?|#ad|link below)\b/;

/** What of the reader's it is for: a thing of daily life, and no gift, vote or account. */
export const owned =
  /\byour (?!(?:support|donation|gift|vote|voice|name|email|account|help|generosity|own|thoughts|senator|representative|government|country|state|comment|comments|data|article|post|tweet|chance|choice)\b)[a-z]/;
