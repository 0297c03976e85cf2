import { wordSet } from '../word-class';

/** Imperatives that advise nothing whatever follows: attention, courtesy, feeling, curses, the post's own next step. */
export const idle = wordSet(
  `imagine picture recall suppose guess note behold cue mean name describe define cite explain prove research
  thank hope appreciate love consider shout shoutout congratulate celebrate honor honour excuse pardon bless pray stick wish welcome happy glad sad proud lucky
  sorry please good great cheers thanks relax chill enjoy feel miss taste hear seem seems seemed sound sounds
  cheer bet insert spread strictly drop raise cast got wanna damn fuck screw shut suck lol wow swing rip fire hang catch hit
  click visit tune like comment reply contact email dm message join vote donate sign rt retweet tweet subscribe register
  swipe scroll tap shop download apply rsvp enter send order book poll answer record update mark cc bring come add forget stop
  call see check show find get watch read follow share look learn report result cost deal top right over need want watch`,
);

/** What advertising tells readers to do: to feel, to have, to be taken with the goods. */
export const praising = wordSet(
  `discover explore experience indulge unleash unlock elevate embark savour savor satisfy transform upgrade unwrap unwind
  escape dive immerse ignite spice sip bite crave revel relive step turn power fuel brighten glow refresh rejuvenate
  pamper style rock accessorise accessorize reserve claim redeem grab snag score customise customize personalise
  personalize withdraw convert earn win surprise delight gift stream play wear light snack dine travel fly drive ride
  gear kick empower equip boost enhance maximise maximize streamline accelerate sweeten complete capture hydrate nourish smooth meet treat make get feel`,
);

/** Verbs that people hardly use in the imperative but to say how to live, eat, treat others or work. */
export const conduct = wordSet(
  `choose reject embrace ditch swap boycott refuse trust invest prioritise prioritize delegate recycle compost reuse
  spay neuter vaccinate respect educate unplug ignore protect conserve skip speak admit accept apologise apologize assume
  eat drink sleep rest exercise practise practice hire quit surround stretch breathe rinse replace reduce limit
  cut beware document negotiate simplify adopt wash cover`,
);

/** Having, making, keeping: light verbs that say what their object says. */
export const having = 'have take make get find keep set show give build create start need pay';
/** Looking after what is one's own. */
export const tending = `change check control fill follow hold improve keep know lead leave make manage mind pay pick plan
  prepare put question read run set study support take trust turn use watch wear be give walk save thank forgive`;
/** Doing something for or to others. */
export const treating = `ask call give help hold lead love make meet pay put show support take teach tell treat watch
  welcome let leave thank value`;
/** Turning to others with ear, eye or word. */
export const turning = 'listen talk look reach stand speak check';
/** Bringing something into another place or state. */
export const moving = 'keep leave put take get';
/** Looking closely. */
export const examining = 'read check question know study see report look verify follow establish';
/** Having or getting something in mind. */
export const minding = 'know remember focus say share follow find ask write study do think';
/** What one does all day, well or badly. */
export const doing =
  'think listen talk look speak drive work walk plan post write do start aim shop buy';
/** Taking up a practice. */
export const practising = 'try start practise practice';
/** Choosing what to eat, wear and buy. */
export const choosing = `choose pick opt try eat skip say make explore order buy serve cook switch put take pass have
  support start give keep move leave get`;
/** Having with one what protects. */
export const equipping = 'wear bring pack carry use take put keep';
/** Verbs that the tagger takes for nouns at the start of a sentence, and that advise there. */
export const alsoNouns = wordSet(
  `practice exercise plant wash water swap spay neuter praise batch compost compare double open present reset shower
  sketch skip slow snack stock structure double-check proofread mentor shadow journal outsource mute shred declutter
  audit`,
);

/** Verbs whose bare form the tagger may take for a past. */
export const unchanging = wordSet('put cut set let shut read beware quit hit');

/** Nouns and adjectives above all: verbs only with an object that tells ("ground yourself", "time your run"). */
export const seldom = wordSet(
  `time sure cool ground auction head face hand house state board chair age air back bank bar bear box brand bridge
  camp cap circle clean clear coach colour color correct crowd date double end eye film fish flower fool frame free
  game gas guard guide index interest land last level line live map market matter milk mirror model object paint pair
  park party perfect phone pilot place pop power present process profile project pump race rain rate ring rock root
  score screen seat secure sentence shape ship shower silence slow smoke snow spice spring square stage star storm
  stream style suit surface thread tie total tour track trade train trouble tunnel view voice warm waste wave weather
  wet wire wonder network label list link design test risk rent snack stock travel review request return quote offer
  price play`,
);

/** What one does to a device, a form or an account. */
export const operating = wordSet(
  `log sign click enter select update install reset restart reinstall upload download register fill submit tap enable
  disable uninstall connect scan press type reboot verify activate configure`,
);

/** Steps that customer care gives in answer to a trouble. */
export const steps: ReadonlySet<string> = new Set([
  ...operating,
  ...wordSet(
    `contact call visit check bring provide speak use follow reach email dm send wait request present apply book pay
    arrive show complete reply confirm clear turn power open close switch go try access perform remove head choose refer
    allow run make set retry give let keep take ask add talk look`,
  ),
]);
