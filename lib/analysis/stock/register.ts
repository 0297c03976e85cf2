/**
 * The register of service, by what the words name: they could stand in any reply of any organisation to anybody and
 * say nothing of one person's case. Base forms; adjectives and adverbs are in no list, because none of them ties.
 */
export const register = {
  /** Where one writes, and what stands there. */
  channels: `app content article attachment banner blog box bracket bulletin button call catalogue channel chat
    correspondence desk dialog dialogue digest directory dm e-mail email enquiries facebook faq feed field flyer
    folder footer form forum guide handbook header helpdesk helpline homepage hotline hub icon inbox inboxes
    instagram junk kiosk leaflet letter line link linkedin live-chat livechat mail mailbox manual media medium memo
    menu message messenger newsletter note outbox page phone ping pm portal post profile reception reel screen
    section site sms social spam stories subject survey switchboard tab telephone text thread timeline toolkit trash
    tweet twitter url voicemail web webchat webform webinar webpage website whatsapp window`,
  /** What people say to an organisation, and what it says back. */
  utterances: `accusation acknowledgement acknowledgment allegation announcement answer appeal caption case claim
    clarification comment commentary complaint complement compliment concern congratulations contribution conversation criticism
    critique decision demand description difficulty discussion donation doubt engagement enquiry ethics excuse
    explanation expression feedback follow-up gesture greeting heads-up hint idea impression input inquiry insight
    instruction intro introduction invite issue label mailing matter mention merit misconduct nomination notice
    objection observation opinion outreach perspective petition pitch plea policy poll prayer preference presentation
    problem prompt proposal pull query question questionnaire rating reason recommendation referral remark reminder
    reply request response review rumour sentiment shout shoutout star statement story submission suggestion summary
    tag template testimonial thank-you thought ticket tip topic trouble tutorial urgency verdict view voice vote
    warning word wording`,
  /** What an organisation thanks for and promises. */
  merits: `ability accountability affection ambition appetite aspiration assurance attention authenticity awareness
    bravery brilliance business candid candour care clarity collaboration commitment compassion concern confidence
    consideration consistency cooperation courage courtesy creativity credibility curiosity custom dedication
    devotion dignity diligence efficiency effort empathy energy engagement enthusiasm excellence expectation
    expertise fairness faith flexibility focus forgiveness friendliness friendship generosity gift goodwill grace
    honesty hospitality humanity humility imagination impact importance ingenuity initiative innovation integrity
    interest involvement kindness leadership legacy love loyalty mission momentum openness participation partnership
    passion patience patronage perseverance persistence personality pledge policy positivity potential praise
    presence pride principle priority privacy professionalism promptness purpose quality readiness reassurance
    recognition reputation resilience resolve respect respectfulness responsibility reward sacrifice safety
    satisfaction security seriousness sincerity skill solidarity spirit strength style success support talent teamwork
    experience program programme project service standard stay treatment visit thoroughness thoughtfulness tradition transparency trust understanding unity vigilance vision wisdom`,
  people: `admin adviser advisor advocate agency agent airline ally ambassador analyst anybody anyone applicant
    assistant associate attendee audience authority babe backer branch-manager bro broker bud buddy buyer
    caller candidate carrier center centre chap chief citizen claimant clerk client clinic co-worker
    colleague commission commissioner committee community company competitor concierge congressman congresswoman
    constituency constituent consultant consumer contractor contributor coordinator council councillor counterpart
    courier creator crew crowd customer dealer dealership delegate department desk developer
    director distributor district division donor dude editor embassy employee engineer enthusiast everybody everyone
    executive expert fam family fan firm folk follower founder franchise franchisee friend gang gent gentleman
    gentlemen governor group guest guy handler headquarters helper hon host household hun individual
    installer institution insurer intern investor jobseeker ladies lady landlord leader listener lover maintainer
    maker management manager marketer mate mayor member merchant minister ministry mod moderator neighbor
    neighbour newcomer nobody office officer official operator organisation organiser organization organizer
    owner pal parent participant partner passenger patient patron peer people personnel player policyholder
    professional provider publisher purchaser reader reception recipient recruiter regulator relation rep reporter
    representative resident retailer reviewer rider secretary seller senator shareholder shipper shopkeeper shopper
    sis sister somebody someone speaker specialist spokesperson sponsor staff staffer stakeholder steward
    stranger student subscriber supervisor supplier supporter team tech technician tenant tester trainer traveler
    traveller trustee tutor union user vendor viewer visitor volunteer voter winner worker workforce writer`,
  /** What a case is found by. */
  particulars: `acct account address agreement amount attachment barcode batch birth booking cardholder clip code
    confirmation contract credential crn cv data date detail digit dob docket document documentation extension file
    gamertag handle iban id id's identity image imei info information initials invoice isp itinerary key licence
    license location locator log login make membership meter model name nickname number order passcode passport
    password photo pic picture pin plate pnr policy postal postcode postmark proof purchase receipt recording ref
    reference reg registered registration reservation resume screengrab screenshot serial sign-in sku sort-code
    specifics statement surname tenancy timestamp timezone token town tracking transcript uid upc username video vin
    zip zipcode`,
  /** What is bought, brought and paid: the trade, not the thing. */
  dealings: `allowance appointment arrangement assortment balance bank bargain basket benefit bid bill bonus branch
    brand brochure budget bundle cancellation card cart cash charge check-in check-out checkout collection
    compensation concession consultation cost coupon coverage credit deal delivery deposit destination
    discount entry episode estimate event exchange expense facility fare favorite favourite fee flight
    fund game goodies goods history hotel interview inventory item journey launch library list listing maintenance
    market meal merch merchandise offering operating outage outlet pack package parcel payment perk pick-up pickup
    plan playlist points position premium price procedure product promo promotion quota
    quote range rate rebate refund rental replacement restaurant result reward ride room rule sale sample saving
    savings scheme selection series session shipment shipping shop slot stock store
    subscription supply surcharge table tariff tier top-up trade transaction transfer travel trial trip
    usage vacancy vacation venue voucher waitlist warranty workshop`,
  machines: `antivirus app-store backup browser bug build cache cloud computer config configuration connection
    connectivity console cookies coverage crash database desktop device driver error feature file firewall firmware
    format function functionality glitch handset hardware hotspot interface internet keyboard laptop log-in log-out
    mobile modem network notification option os platform playback plug-in plugin processor prompt reception release
    reset router scan server setting signal sim software storage stream sync system tablet task toggle update version
    virus wi-fi wifi`,
  /** What goes wrong, and how that feels. */
  mishaps: `adversity affect aggravate aggravation alarm alarming anger annoy annoyance anxiety apologise apologize apology
    awkwardness backlog blip blunder bother breakdown bummer burden cancel chaos complication confuse confusion
    congestion crisis defect deficiency delay dilemma disappoint disappointment disaster discomfort discontent
    discrepancy dishearten dismay disruption dissatisfaction dissatisfy distress disturbance down downtime drawback
    embarrass error fail failing failure fault fiasco flaw friction frustrate frustration fuss grief grievance gutted
    hardship hassle headache heartbroken hiccup hitch hold-up holdup hurdle hurt ignore imperfection inactivity
    incident inconsistency inconvenience interference interruption irregularity irritate irritation lag lapse letdown
    limitation loss malfunction mess miscommunication misfortune mishap misled miss mistake misunderstanding mix-up
    muddle neglect nightmare nuisance obstacle omission overlook oversight pain pity regret runaround sadness setback
    shame shock shortage shortcoming shortfall slip-up snafu snag sorrow stress struggle stuck suffer tension trauma
    turmoil undervalued unwelcome upset violation wait woe worry`,
  /** Thanks, praise, wishes. */
  warmth: `admiration admire adore adventure afternoon agree amaze anniversary anticipation applause appreciate
    appreciation awesomeness aw aww ball beauty bestie birthday blast bless blessing bliss bravo brighten buzz cake
    candle celebrate celebration champion chapter charm cheer cherish christmas clap congrats congratulate
    congratulation cross crush day dear delight dream easter embrace endeavor endeavour enjoy evening excite fab fave
    finger flatter fun gem giggle goodness gratitude grin haha happiness heart hero hiya holiday honor honour hooray
    hope howdy hug hurrah hype icon inspiration inspire inspiring joy kind king kudos laugh legend lol luck madam
    magic match memory moment month mood morning mwah namaste night oblige obsessed outstanding peace perfect pleasure pls
    plz prayer pride pump queen regards rock salute savior saviour season shine sincerest sir slay smile soul sparkle
    squad squeal stunning sunshine sweetheart sweetie swoon taste thank thanksgiving thrill thx tickle toast today
    tomorrow tonight treasure treat tribute triumph ty uh-oh venture vibe warm week weekend welcome well-wishes
    wellness whoops wink wish wonder woo woohoo world wow xmas xoxo xx yay year yippee yum`,
  time: `24 24/7 365 48 7 acdt acst aedt aest anytime asap away awst back beginning bst cdt cest clock cet closing
    convenience couple cst daytime deadline decade early edt est eve few first forever fortnight fri friday further
    future gmt hour immediately instant interval hr hrs ist later lunchtime m-f m-sat m-sun manner meantime midday midnight
    min mins minute mon mon-fri monday noon now nzst once opening pace past peak pending period phase present prior
    process progress pst queue recent recently right sat saturday schedule shift shortly soon sooner start status sun
    sunday sure throughout thu thursday time timeframe timeline timescale timing tue tuesday tuned turnaround until
    utc wed wednesday weekday while within wk x-mas yesterday yet`,
  /** To mend, to pass on, to look into. */
  services: `accelerate action advise aftercare aid amend analyse analyze arrange assess assign assist assistance
    authorise authorize chase clarify collaborate communicate communication compensate coordinate correct counsel
    dedicate determine develop development diagnose direct document educate eliminate enable engage escalate evaluate
    examine execute expedite explore facilitate feed finalise finalize fix flag forward fulfil fulfill handle help
    highlight identify implement improve improvement inspect inspection intervene intervention investigate
    investigation iron isolate liaison locate log look maintain manage mark mend minimise minimize mitigate monitor move
    narrow navigate notify obtain oversee pass pinpoint prepare prevent prioritise prioritize proceed process protect
    protection put raise reassure record rectification rectify redirect reduce refer refine reimburse reinstate
    reissue relay remedy remind repair replace report research resolution resolve respond restore retrieve revert
    review safeguard scan serve share simplify smooth solution solve sort speed spot steer straighten streamline
    strengthen strive support sustain tackle trace train transfer transform troubleshoot unlock untangle validate
    verification verify`,
  /** What the reader is asked to do. */
  steps: `access add answer appear apply approach ask attach attempt await block browse cancel capture change chat
    check choose chose clarify clear click commit compare complete compose confirm connect consult contact copy
    deactivate deal delete describe dial dig disconnect discuss double-check download drop e-mail elaborate engage
    enrol enroll ensure enter exit explain express fetch fill find flick follow forget give glance google head
    highlight hop include indicate inform initiate input insert install join key lead leave let liaise load locate
    lock mail mention note notify obtain outline paste peek phone ping plug point pop press preview print provide
    quote re-add re-enter re-install re-login re-send re-submit re-try reach read reapply reboot reconnect redo
    reference refresh register reinstall reload remove repeat replicate reply repost request resend reset restart
    resubmit retry return review ring run save scan scroll search see select send sent set shoot show sign skip slide
    speak specify start state stop submit suggest supply swing switch sync take talk tap tell text tick toggle touch
    try turn tweet type unblock uninstall unplug unsubscribe update upgrade upload use utilise utilize validate
    verify view visit whatsapp wipe write`,
  /** Verbs that fit any matter. */
  acts: `accept accommodate achieve acknowledge adapt adjust admit advise aim alert align allow announce anticipate
    applied approve arise arrive assume assure attend attract avoid base bear become begin behave believe belong
    benefit bet better book boost break brighten bring brought build capture care catch cater cause celebrate
    challenge choose cite close coach collect combine come commend complain concern conclude consider continue convey
    coordinate cope count cover craft create deal decide defend define delight deliver deny depend deserve design
    desire detail develop devote differ dig disagree discover do doing done drive earn ease echo elevate emerge
    empathise empathize employ empower enable encounter encourage endeavor endeavour enhance enrich ensure entertain
    entrust equip establish evolve exceed exist expand expect extend face fall feel felt fight figure finish fit fly
    focus forgive foster found fuel further gain gather get given go got grow guarantee guess guide handle hang
    happen hear hesitate hired hold identify ignite imagine impact imply impress inconvenience influence innovate
    inspire intend interest introduce invite involve jump justify keep know last launch learn learnt left lend lift
    like link list listen live lose made make march matter maximise maximize mean measure meet met mind motivate move
    need nominate notice nurture obtain occur offer open operate opt organise organize overcome own participate
    perform persist pick please pledge ponder prefer prepare present preserve produce promise protect prove pursue
    push range re-consider realise realize reason rebuild recall receive recognise recognize recommend reconsider
    recover reflect regain relate relax rely remain remember renew represent request require resonate result retain
    reveal rise rush sadden satisfy save saw seek sense serve settle shape spark spend spread stand stick strive
    subscribe suit suppose surprise taken tend think thrive took train transform tune understand understood uphold
    upholding utilise utilize value vary want watch welcome win wonder work wrote yearn`,
  /** Nouns without a matter of their own. */
  shells: `accuracy activity advice anything application area aspect availability background base basis behalf bell
    best bit board bottom bunch capacity category challenge chance choice circumstance city comfort concept condition
    consequence context core corner country course criterion culture cycle degree demand depth detail difference
    dimension direction ear ease edge effect element end environment essence everything example exception extent
    extra eye fact factor favor favour flow foundation framework front future gap glance glow goal guidance guideline
    half hand handful hat health heap helpfulness home host impact incident instance invitation job kind lack latter
    layer length lesson level load loop lot majority means measure method mix mode money nature news norm nothing
    objective occasion occurrence odds official online opportunity outcome overview pair part path pattern percentage
    perk phase piece place pleasure portion possibility possible practice presence principle public purpose quantity
    range reality regard region reliability requirement resource rest role route row rule-book sake scale scenario
    scope search segment sense set shape side sight situation something sort source space specific stage standpoint
    state step strategy stuff style substance target term theme thing ton tone tool top total touch trend trick turn type
    utmost variety volume way well-being wellbeing whole worth zone`,
} as const;
