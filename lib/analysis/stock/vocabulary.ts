import { wordSet } from '../word-class';

/**
 * The register of service, by what the words name: they could stand in any reply of any organisation to anybody and
 * say nothing of one person's case. Base forms; adjectives and adverbs are in no list, because none of them ties.
 */
const classes = {
  /** Where one writes, and what stands there. */
  channels: `app article blog button call channel chat correspondence dm e-mail email facebook faq folder form
    forum helpline hotline icon inbox instagram junk line link linkedin mail media medium memo menu message
    messenger newsletter note page phone ping pm portal post profile section site sms social spam survey tab
    telephone text thread timeline trash tweet twitter url voicemail web webpage website whatsapp window`,
  /** What people say to an organisation, and what it says back. */
  utterances: `acknowledgement acknowledgment answer appeal case claim clarification comment complaint compliment
    concern contribution conversation difficulty donation doubt enquiry explanation feedback follow-up heads-up idea
    input inquiry insight instruction issue label matter mention merit observation opinion perspective prayer
    preference problem prompt pull query question questionnaire rating reason recommendation referral remark reply
    request response review shout shoutout star story suggestion tag template thought ticket tip topic trouble
    tutorial view voice vote word`,
  /** What an organisation thanks for and promises. */
  merits: `attention business candid commitment confidence cooperation curiosity custom dedication dignity efficiency
    effort enthusiasm excellence expectation faith generosity gift honesty integrity interest kindness love loyalty
    mission passion patience patronage policy praise priority privacy promptness quality recognition respect safety
    satisfaction security success support transparency trust vigilance`,
  people: `admin adviser advisor agency agent airline anybody anyone applicant associate audience authority babe bro
    bud buddy buyer caller candidate center centre citizen client colleague community company constituency
    constituent council councillor crew customer department desk developer district division donor dude embassy
    employee engineer everybody everyone expert fam family fan folk follower friend governor group guest guy
    headquarters hon host hun maintainer management manager mate mayor member minister ministry mod moderator
    newcomer nobody office operator organisation organization owner pal parent partner passenger people reader
    reception recipient relation rep representative resident secretary senator shopper sis somebody someone
    specialist sponsor staff steward student subscriber supervisor supporter team tech technician traveler traveller
    user volunteer`,
  /** What a case is found by. */
  particulars: `account address barcode batch birth booking code confirmation contract credential data date detail
    digit handle id id's identity image imei info information invoice isp licence license location locator login
    membership meter model name number order passcode passport password photo pic picture pnr postal postcode proof
    purchase receipt ref reference registered registration reservation screengrab screenshot serial sign-in specifics
    surname tracking username video vin zip zipcode`,
  /** What is bought, brought and paid: the trade, not the thing. */
  dealings: `appointment bank basket bill branch brand card cart charge checkout collection compensation consultation
    content coupon coverage credit delivery discount entry episode event exchange experience facility fee flight game
    goodies goods history hotel interview item journey library list maintenance meal offering operating outage
    package parcel payment plan playlist position price procedure product program programme project promo range
    refund replacement restaurant result ride room rule sale series service session shipment shipping shop standard
    stay store subscription table travel trip vacation visit voucher warranty`,
  machines: `browser bug cache computer connection console cookies crash desktop device error feature function
    functionality glitch handset hardware internet laptop mobile modem network notification option os playback
    release router setting signal software stream system tablet task update version wi-fi wifi`,
  /** What goes wrong, and how that feels. */
  mishaps: `aggravate aggravation alarming anger annoy annoyance apologise apologize apology backlog bother
    bummer cancel confuse confusion delay disappoint disappointment dishearten dismay disruption
    dissatisfaction dissatisfy distress down embarrass fail fault frustrate frustration gutted hardship hassle
    headache heartbroken hiccup hurt ignore inactivity inconvenience interruption irritate irritation letdown
    miscommunication misled miss mistake misunderstanding mix-up nightmare overlook pain regret runaround
    setback shame shortcoming snag stress struggle stuck suffer undervalued unwelcome upset wait worry`,
  /** Thanks, praise, wishes. */
  warmth: `adore adventure afternoon agree anniversary appreciate appreciation aww ball birthday blast bless bliss
    celebrate celebration champion chapter charm cheer cherish christmas congrats congratulate congratulation cross
    day delight easter endeavor endeavour enjoy evening excite finger flatter gem gratitude haha heart hero hiya
    holiday honor honour hope howdy hug inspiration inspire joy kind king kudos laugh legend lol luck madam magic
    match memory moment month morning namaste night obsessed outstanding perfect pleasure pls plz pump queen rock
    season sincerest sir slay smile stunning thank thanksgiving thx tickle today tomorrow tonight treasure treat ty
    uh-oh venture vibe warm week weekend welcome wellness whoops wish world xmas xoxo xx year yum`,
  time: `24 24/7 365 48 7 anytime asap away back convenience couple deadline few first forever friday further hour
    instant manner meantime mins minute monday now once past peak pending period process progress queue recently
    right saturday schedule status sunday sure throughout thursday time tuesday tuned until wednesday while within
    yet`,
  /** To mend, to pass on, to look into. */
  services: `action aid amend arrange assess assist assistance chase correct diagnose direct escalate evaluate
    examine expedite explore feed fix flag forward fulfil fulfill help highlight improve improvement
    investigate investigation isolate log look manage mend monitor move narrow notify pass pinpoint prevent
    prioritise prioritize proceed put raise record rectify redirect reduce refer relay remedy remind repair
    replace report research resolution resolve respond restore revert serve share solution solve sort spot
    straighten tackle transfer troubleshoot untangle verification verify`,
  /** What the reader is asked to do. */
  steps: `access add ask attach attempt change check choose chose clarify clear click commit complete confirm connect
    contact deal delete describe dial dig discuss download drop elaborate enter explain express fill find flick
    follow forget give head include inform initiate install join lead leave let liaise point pop press provide reach
    read reboot refresh reinstall remove replicate reset restart retry return ring run see select send sent set shoot
    sign speak start stop submit suggest supply switch take talk tap tell touch try turn uninstall upgrade use write`,
  /** Verbs that fit any matter. */
  acts: `accept accommodate acknowledge admit advise aim allow applied approve assure attend avoid bear believe
    belong better book bring brought care catch cause close coach come consider continue coordinate create decide
    deliver deny deserve dig discover do doing done earn encounter encourage endeavor endeavour enhance ensure
    entertain evolve exceed expect feel felt fly found gather get go got grow guarantee guess guide hang happen hear
    hesitate hired hold impress introduce invite keep know learn learnt left like listen live lose made make march
    mean meet met mind motivate need occur offer open participate perform persist please promise pursue rebuild
    receive recognise recognize recommend regain remain represent satisfy saw spread stand strive subscribe think
    took train tune understand understood value want watch win work wrote`,
  /** Nouns without a matter of their own. */
  shells: `accuracy activity advice anything application area availability background bell best bit board bottom
    bunch chance choice circumstance city comfort corner country criterion demand difference ear ease end everything
    extra eye future glow goal guidance guideline hand hat health helpfulness home instance invitation job lack level
    lot money news nothing occasion official online opportunity part piece place possibility possible public regard
    region reliability resource rest role search side situation something source space state step term thing ton tool
    top trick type utmost volume way well-being wellbeing worth zone`,
} as const;

/** Of these, words of a machine or contract: an answer where one states them. */
export const technical: ReadonlySet<string> = wordSet(
  `${classes.machines} account app phone button icon menu tab window screen list data plan price fee subscription
  payment card library playlist content task download mobile online time date position type`,
);

/** Words that could stand in any reply of any organisation. */
export const generic: ReadonlySet<string> = wordSet(Object.values(classes).join(' '));

/** What a customer has of a firm: whoever speaks of it in an answer helps with it. */
export const customers: ReadonlySet<string> = wordSet(
  `account address app battery bill booking branch browser button cable cache card cookies delivery device flight form
  handset invoice login modem order parcel password plug postcode receipt reference refund router screen settings store
  subscription ticket voucher warranty website wi-fi wifi`,
);

/** Words of the closed classes: they name nothing. */
export const little: ReadonlySet<string> = wordSet(
  `a an the this that these those my your his her its our their mine yours ours theirs i me we us you he him she it they
  them u ur ya y'all myself yourself yourselves ourselves themselves who whom whose which what when where why how
  about above across after against along among around as at before behind below beside besides between beyond by down
  during except for from in inside into like near of off on onto out outside over past per since than through throughout
  till to toward towards under until up upon via with within without
  and or but nor so yet because although though while if unless whether then
  am is are was were be been being do does did done doing have has had having can could will would shall should may might must
  ought cannot let's not no never none neither either both all any some each every few fewer many much more most less least
  several enough other others another such same own one two three four five ones
  very too quite rather pretty really just even only also still again ever always often maybe perhaps almost already
  else there here now then therefore however together everywhere anywhere somewhere
  get gets got getting go goes going gone went come comes coming came make makes made making put say says said saying
  seem seems sound sounds looks gonna wanna gotta`,
);

const endings = /(?:'s|s|es|ed|ing|ly|d|r|er)$/;

/** The forms a word may be inflected from: "stopped" from "stop", "replies" from "reply". */
function basesOf(norm: string): string[] {
  if (/i(?:es|ed|er)$/.test(norm)) return [norm, `${norm.slice(0, -3)}y`];
  const base = norm.replace(endings, '');
  return base.at(-1) === base.at(-2)
    ? [norm, base, `${base}e`, base.slice(0, -1)]
    : [norm, base, `${base}e`];
}

/** Whether a list of base forms has a word, in whatever form it stands. */
export const isOf = (words: ReadonlySet<string>, norm: string): boolean =>
  basesOf(norm).some((base) => words.has(base));
