import { wordSet } from '../word-class';

/**
 * The register of service: words that could stand in any reply of any organisation to anybody, by what they name.
 * They say nothing of this person's case.
 */
const classes = {
  writing: `forum forums blog newsletter correspondence contents memo reply-all timeline sms message messages
    note notes email emails e-mail mail call chat dm dms pm pms ping line shout text tweet tweets post posts
    posting posted comment comments letter ticket tickets form reply replies response responses answer answers
    inbox thread link links page pages website site webpage web portal app apps voicemail whatsapp messenger
    facebook twitter instagram linkedin media social phone telephone helpline hotline number numbers contact
    handle bio profile spam junk trash folder attention heads-up follow-up window button icon tab menu channel
    channels url template templates survey questionnaire label medium pull request`,
  wishes: `reasons expectation hopes doubts clarification remark remarks observation observations preference
    preferences recognition acknowledgement acknowledgment appeal referral curiosity vigilance honest candid
    constructive detailed thoughtful reading catching spotting flagging flagged pointing question questions
    query queries concern concerns enquiry enquiries inquiry inquiries requests case cases matter matters issue
    issues problem problems trouble troubles difficulty difficulties complaint complaints claim feedback
    suggestion suggestions idea ideas input thought thoughts opinion opinions view views review reviews rating
    ratings star stars recommendation recommendations shoutout mention mentions tag tags compliment compliments
    insight insights perspective reminder interest support patience understanding loyalty trust loyal generous
    satisfaction patronage business custom cooperation generosity kindness love enthusiasm words word praise
    honesty vote confidence effort efforts passion gift donation contribution`,
  people: `newcomer newcomers owner audience citizen citizens resident residents parent parents student
    students associate associates host hosts steward reception secretary operator operators technician
    technicians tech techs owners caller callers buddy mate pal bud hun hon lovely dude bro sis everybody
    anybody somebody nobody group division senator governor mayor councillor minister constituent constituents
    donor donors volunteer volunteers mod mods moderator moderators admin admins team teams staff folks
    colleague colleagues crew agent agents rep reps representative representatives advisor advisors adviser
    advisers specialist specialists expert experts manager managers management supervisor member members
    customer customers guest guests client clients user users passenger passengers traveller travelers shopper
    shoppers follower followers fan fans friend friends developer developers engineer engineers buyer buyers
    department departments office offices desk centre center headquarters relations community guys partner
    partners people candidate candidates applicant applicants everyone anyone someone others employee employees
    maintainer maintainers recipient recipients holder family babe reader readers subscriber supporter
    supporters`,
  identity: `id's username imei isp vin licence license registration registered reg passport pnr locator name
    names surname address addresses account accounts id details detail info information data order orders
    booking bookings reservation reservations reference ref confirmation tracking receipt invoice serial model
    date birth zip zipcode postcode postal code codes photo photos picture pictures pic pics image screenshot
    screenshots screengrab video barcode batch specifics particulars proof purchase identity password login
    sign-in credentials membership digits passcode`,
  goods: `rule rules procedure procedures standard programme program series episode facility facilities
    offering offerings appointment appointments consultation interview session sessions room rooms table basket
    cart checkout warranty exchange exchanges returns replacement replacements compensation voucher vouchers
    credit credits coupon discount promo sale sales product products item items service services purchases
    package packages parcel delivery deliveries shipment shipping store stores shop shops branch branches
    restaurant location locations hotel stay visit visits meal trip travel travels flight flights journey ride
    rides experience experiences event game games device devices phones computer laptop tablet desktop handset
    console browser software hardware operating system os version update updates feature features function
    functionality setting settings option options connection internet network wifi wi-fi signal coverage bill
    bills billing plan plans payment payments card cards charge charges refund refunds fee fees price pricing
    subscription notification notifications library company position history list vacation maintenance activity
    project results result bank content playlist stream streaming playback collection range brand goodies cache
    cookies router modem error errors glitch bug bugs crash outage`,
  mishaps: `ignored neglected disrespected misled unheard unwelcome undervalued overlooked unsatisfied
    unsatisfactory unresolved unsuccessful unexpected cancelled canceled late stuck lost down backlog snag
    snags hiccup hiccups inactivity interruption interruptions disruption disruptions setback setbacks mix-up
    misunderstanding miscommunication fault faults shame embarrassing disheartened alarming sadly regretful
    regrettable apologetic dissatisfying aggravation aggravated irritation irritating anger angry mad furious
    awful terrible horrible dreadful hurt hurts suffer suffered struggle struggling nightmare pain painful
    sorry apology apologies apologise apologize apologising apologizing regret inconvenience frustration
    frustrating frustrated annoyance annoying annoyed upset upsetting disappointment disappointing disappointed
    disappoint unhappy hassle bother bothered confusion confusing confused delay delays delayed wait waiting
    worry worries worrying distress hardship headache bummer stressful stress mistake unfortunate unfortunately
    unacceptable displeased dissatisfied dissatisfaction unpleasant poor bad negative odd strange weird unusual
    inconvenient inconvenienced short shortcoming shortcomings expectations standards letdown uncomfortable
    rough fail failed fun missing miss unable troubling troublesome runaround aggravating gutted heartbroken
    disheartening dismay sad hmm eek argh ugh`,
  courtesy: `exciting wonderful enjoyable refreshing fortunate lucky blast ball treat treats vibe vibes joy
    joyful smiling laugh laughs bliss delight delightful charming charmed heartwarming heartfelt flattered
    obsessed stoked pumped chuffed buzzing tickled magical magic special iconic chic cute adorable pretty
    precious glowing radiant fab fabulous goals queen king slay impressive inspiration inspire inspires
    champion hero heroes appreciated welcomed cherish treasure hooray bless xx xoxo namaste adventure
    adventures memories moments celebrate celebrating celebration congratulate wellness merry easter christmas
    xmas thanksgiving safely thank thanks thx ty cheers welcome glad happy pleased delighted thrilled excited
    honored honoured grateful thankful appreciate appreciation gratitude hope hopefully wish wishes wishing
    enjoy enjoyed loved loving adore please pls plz kindly hello hi hey hiya howdy morning afternoon evening
    dear sir madam regards sincerely best warmly respectfully faithfully congrats congratulations bravo kudos
    anniversary birthday luck fingers crossed pleasure honor honour proud kind warm sweet sweetest sincere
    sincerest humble humbled touched blessed smile smiles hug hugs heart hearts world day week weekend month
    year today tomorrow tonight holiday holidays season night awesome amazing great good nice fantastic
    brilliant excellent incredible beautiful gorgeous stunning perfect cool super superb terrific marvellous
    marvelous outstanding inspiring inspirational insightful informative helpful useful valuable interesting
    important favorite favourite favorites favourites rock rocks legend gem yay woohoo woo aww aw wow yum haha
    lol yes yep no ok okay oh ah oops yikes uh-oh whoops absolutely definitely certainly totally completely
    agree agreed cheer keep`,
  stages: `mornings evenings nights 7 365 throughout asap presently instant today's tomorrow's fast instantly
    lately overnight weeks months years few couple within timely manner schedule scheduled deadline pending
    queue volumes peak period periods monday tuesday wednesday thursday friday saturday sunday soon shortly
    moment minute minutes hour hours working days 24 48 24/7 time times earliest convenience immediately
    promptly directly quickly swiftly possible availability available meantime meanwhile current currently
    temporarily ongoing recent recently previous previously past future further additional extra more other
    another again back longer later yet already still now right away once awhile while next first finally until
    tuned ready coming process processing processed progress updated status`,
  deeds: `introduce spread encourage encouraged pursue promise promised admit accommodate entertain motivate
    deserve satisfy satisfied fulfil fulfill expedite expedited prioritize prioritise prioritized prioritised
    correct corrected amend amended repair repaired mend clarified enhance enhancing rectify rectified
    straighten straightened untangle assess evaluate evaluated examine examined explore discover explored
    prevent avoid reduce handling treated train training coach learnt learned growing evolve tackle tackling
    actioned chase chasing feed highlight highlighted direct directed redirect refer referred transfer
    transferred hold hang bear remind reminding notify notified participate attend approve approved deny denied
    revert reverted liaise coordinate acknowledge acknowledged noted recognize recognise striving endeavour
    endeavor exceeding deliver delivering delivered win rebuild restore restoring restored supply help helping
    helped assist assisting assistance aid supporting serve serving resolve resolving resolved resolution solve
    solving solution solutions fix fixing fixed fixes sort sorted sorting addressed addressing investigate
    investigating investigation research handled escalate escalated escalating forward forwarded forwarding
    pass passed passing share shared sharing relay relayed raise raised log logged logging report reported
    reporting reviewed reviewing look looking check checking checked see seeing hear hearing heard listen
    listening know knowing let tell telling send sending sent provide providing provided give giving submit
    submitting submitted include included attach fill complete completed completing confirm confirming
    confirmed verify verifying verification clarify elaborate explain describe advise advised reach reaching
    contacting contacted get getting got touch connect connecting connected dial ring drop shoot pop flick
    speak talk talking chatting discuss write writing wrote click tap head go going come follow following join
    find finding found read learn access accessed accessible accessing use using used try trying tried attempt
    restart restarting reboot reinstall reinstalling uninstall refresh clear clearing reset resetting updating
    upgrade sign signing install installed delete select choose choosing chose enter press turn switch improve
    improving improvement improvements better change changes changing make making made do doing done take
    taking took work works keeping bring bringing brought ensure guarantee strive aim understand understood
    understands believe accept accepted accepting invite invited letting open opened close closed welcoming add
    added impress impressed leave left belong monitor monitored monitoring receive received meet met exceed
    live deserves deserved expect expected earn mind respond responding responded recommend recommended return
    returning continue continuing happen happened happening occur occurred experiencing experienced encounter
    encountered encountering want wanted need needing like think feel felt mean means remain apply applied
    regain remedy amends grow start decide decided move set replace replaced lose dig perform retry inform
    informed assured persists persist hired care run running up-to-date action actions remove allow started
    hesitate point guide assure value valued ask asking represent guess stop stopping put proceed gather
    pinpoint narrow troubleshoot diagnose isolate suggest suggested suggesting consider considered considering
    create created manage arrange requested cause caused offer tagged tagging mentioned saw purchased shopping
    ordered travelling flying fly book booked`,
  qualities: `honestly frankly positive successful ideal quick quickest fastest easiest nearest safety comfort
    wellbeing well-being transparency integrity dignity respect respectful careful caring attentive helpfulness
    efficient efficiency prompt promptness accuracy accurate reliable reliability smooth smoothly seamless
    pleasant memorable exceptional exemplary consistent continuous necessary required applicable utmost deepest
    top-notch potential similar individual particular overall entire able sure certain aware unaware specific
    relevant appropriate wrong different new busy local mobile digital online internal final last latest main
    immediate likely big free safe secure security private personal public general official common regular
    normal high higher demand volume technical dedicated professional friendly quality excellence commitment
    committed dedication priority priorities one mission goal top full serious seriously fully truly genuinely
    really simply closer deeper easy easily simple hard difficult tough long way ways bit lot lots bunch ton
    type piece part rest board invitation background application thing things something anything everything
    nothing reason side end place chance opportunity bottom level situation circumstances occasion instance
    step steps tip tips instructions guidance guidelines article articles faq faqs section policy policies
    terms topic topics resource resources tool tools difference light little small large whole sometimes always
    never often just also too well here there below above privacy health space area areas zone country
    countries city state region regions eligible known familiar unfamiliar wonderfully incredibly extremely
    terribly awfully deeply success search glow trick regard bell hand hands eye eyes ear ears hat voice story
    role job`,
} as const;

/** Words of a machine or contract: general where one asks for them or tells how to get in touch, an answer where one states them. */
export const technical: ReadonlySet<string> = wordSet(
  `subscription notification notifications library version update updates feature features function functionality setting settings
  option options menu list tab button icon window screen account accounts device devices app apps phone phones data plan plans
  price pricing fee fees signal network connection download mobile online playlist stream streaming content task tasks
  sort time date start position payment payments card cards type types user users available`,
);

/** Words that could stand in any reply of any organisation. */
export const generic: ReadonlySet<string> = wordSet(Object.values(classes).join(' '));

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
