import { oneOf } from '../one-of';

/** What advice is about, as classes of what follows a verb (see `restOf`). A class of verbs with one of these advises. */

const any = (words: string) => `${oneOf(words)}\\b`;
/** Anywhere in the words that follow. */
export const later = (pattern: string) => `(?:[a-z0-9'-]+ ){0,9}?${pattern}`;
/** A noun with what may stand before it. */
const noun = (words: string) =>
  `(?:(?!(?:to|for|by|with|at|in|on|of|off|about|and|or|our|my|this|you|it|them)\\b)[a-z0-9'-]+ ){0,3}?${any(words)}`;

/** What an account, a visit or this post holds; it is the reader's for the moment only. */
const forNow = any(
  `account order seats? spots? place ticket tickets copy copies booking visit trip stay journey route entry entries email inbox dms? code
  voucher points card app device browser details name number knowledge luck wits eyes? fingers ears comments? questions? thoughts? photos? pick
  reservations? registration vote ballot favou?rites? free horoscope stars summer weekend holidays calendars? hands? glass glasses bags clocks? reminders?`,
);
/** The reader's own life and work: "your team", "yourself". */
export const own = `(?:yourself|yourselves|your (?!(?:[a-z]+ )?${forNow}))\\b`;
/** People and creatures in general. */
export const people = `(?:(?:your|thy|other|more|all|each|small|local|young|older?|as many|as much) ){0,2}${any(
  `people others everyone everybody someone somebody anyone anybody each_other one_another strangers women men kids
  children babies animals wildlife dogs cats pets employees customers clients users staff workers artists interns
  creators friends neighbou?rs leaders farmers experts scientists doctors those_who companies brands businesses`,
)}`;
/** No one thing at hand: whatever is of a kind. */
export const anything = any(
  `an? every each all any both some one two three [0-9]+ no something everything anything nothing none whatever`,
);
/** How much and how: what has a scale. */
export const degree = any(
  `more less fewer better best harder smarter smaller bigger slower longer shorter simpler clearer healthier lighter twice once first early earlier small big long
  hard deep ahead before well enough plenty good instead differently carefully critically slowly safely openly
  actively widely local second_hand online_less like_an?`,
);
/** What one does first, or does not do: "before you sign", "rather than shout". */
export const contrast = later(
  any(
    `before_you before_they(?!_are_(?:all_)?(?:gone|sold)|_go\\b|_sell|_run) before_any until_you instead rather_than not_just not_at twice aloud out_loud in_writing on_paper in_public in_private
    next_time_you every_day every_week every_morning every_night every_time each_day`,
  ),
);
/** A thought of the reader's: "what you know", "that you matter", "who pays". */
export const thought = `(?:what(?:ever)?|who|whom|why|when|where|how|that) (?:to|you|your|it|people|others|they|is|works|matters|makes|feels|not|really)\\b`;
/** Who knows better than oneself, or is owed a word. */
export const confidant = any(
  `doctor gp nurse vet dentist midwife pharmacist therapist lawyer solicitor accountant professional expert mentor
  mum mom mother dad father gran grandma grandmother grandfather grandparents parents team kids children`,
);
/** What a good character has and shows. */
export const virtue = noun(
  `courage patience respect kindness compassion empathy mercy gratitude humility pride faith decency shame care
  attention responsibility ownership accountability initiative control action advantage credit feedback honesty appreciation trust
  confidence boundaries limits goals priorities expectations habits standards precautions? risks? mistakes decisions?
  choices? balance peace joy perspective purpose discipline effort change changes difference`,
);
/** What body and mind need. */
export const relief = `(?!the (?!stairs|bus|train|time))${noun(
  `breaks? breath breaths nap naps rest sleep walk walks exercise time room space help therapy air sun stairs bus train
  vacation medication medicine meds pills vitamins vaccine vaccination shot jab booster test screening checkup day_off
  step steps water`,
)}`;
/** What one orders one's days by. */
export const plan = noun(
  `plan plans routine routines budget goal list lists journal diary notes system systems process schedule habit rule
  limit deadline backup will mentor coach lawyer hobby strategy agenda timer example conversation conversations ways?_to
  reason reasons niche skill skills job calendar workouts? life community network records? relationships foundations? basics second_opinion`,
);
/** What protects. */
export const gear = noun(
  `masks? helmets? hats? seat_?belts? sunscreen sunblock layers gloves boots vest coat jacket life_?jackets? lights?
  shoes snacks water torch whistle condoms? repellent clothing clothes leash lead`,
);
/** What one works out oneself. */
export const homework = noun('homework research reading work math maths part best thing opposite');
/** What one looks up to know better. */
export const facts = noun(
  `data facts? evidence science numbers figures history records? trends? definition law laws constitution
  statistics stats sources? past bible labels? ingredients
  contracts? instructions terms fine_print small_print room signs symptoms rules difference truth both_sides`,
);
/** What an audience wants more of. */
export const works = later(
  any(
    'videos? vids? montages? episodes? songs? music parts? content posts games recipes version cover series album song playlist books?',
  ),
);
/** To where something is moved away, or how it is kept. */
export const away = `(?!you\\b|it up)(?:[a-z'-]+ ){1,4}?${any(
  `off out away down alone aside inside indoors outdoors short simple clean safe dry close accountable straight together
  checked tested`,
)}(?! (?:with|for|and) (?:our|the new))`;
/** One's practice: "writing every day". */
export const practice =
  '(?!(?:any|every|no|some)?thing|reading|following|shopping|listening|watching|training (?:room|kit))[a-z-]+ing\\b(?! (?:room|machine|system|app|kit|pack|menu))';
/** In what state one is to be or stay. */
export const state = `(?!tuned|involved|connected|updated|posted|excited|started|featured|inspired)(?:the )?(?:[a-z]+(?:ed|ful|ous|ive|ant|ent|al)|${any(
  `humble home inside indoors away calm cool alert sober kind honest aware put strong in_your off_(?:your|the|that) out_of outside moving
  active organi[sz]ed comfortable rid used_to(?!_it) serious real good better clear close true open at_home curious hungry`,
)})\\b`;
/** What one eats and wears, and why. */
export const fare = any(
  `vegan veganism vegetarian vegetarianism plant_based plants cruelty_free meat_free dairy_free meatless compassion
    compassionate faux lentils? beans chickpeas tofu veggies? vegetables legumes dairy meat eggs beef lamb steak pork bacon
    fur leather wool fish seafood prawns shrimp salmon tuna cheese milk honey veal duck turkey animals_off off_your_plate
    off_the_menu`,
);
