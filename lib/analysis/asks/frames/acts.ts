/** Classes of asking verbs that several frames share: what is done stays the same, its object says what is asked. */

/** A list of base forms. */
export const verbs = (list: string): readonly string[] => list.trim().split(/\s+/);
/** One of these verbs, in a pattern. */
export const anyOf = (...classes: (readonly string[])[]): string =>
  `(?:${classes.flat().join('|')})`;

/** Getting hold of something, whatever it costs. */
export const take = verbs(
  'get grab nab snag pick bag score take claim order request receive redeem unlock collect secure purchase buy add',
);
/** Keeping a place for oneself. */
export const reserve = verbs('reserve claim save secure grab nab bag get book snag buy hold');
/** Putting money where it is wanted. */
export const pay = verbs(
  'send rush make add match double triple set leave wire transfer spare venmo raise start split mail',
);
/** Letting go of small money. */
export const toss = verbs('throw toss put drop kick slip pop stick');
/** Bringing things to where they are wanted. */
export const deliver = verbs('send bring drop deliver collect spare leave');
/** Care of those who have nobody else. */
export const nurture = verbs(
  'give feed clothe house shelter rescue treat educate equip comfort vaccinate',
);
/** Answering what a form asks. */
export const answer = verbs('complete take fill answer do');
/** Dealing with what one has been sent or promised. */
export const confirm = verbs('claim confirm activate complete verify renew extend update');
/** Beginning to take part in what is offered. */
export const enrol = verbs(
  'claim request secure grab book start begin activate confirm complete verify renew extend reserve enter join try explore',
);
/** Making a thing of one's own on somebody's site. */
export const create = verbs('create open set make start build launch');
/** Passing on what is there. */
export const repost = verbs('retweet re-tweet repost reshare reblog upvote regram crosspost');
/** Pressing a button. */
export const press = verbs('click hit press tap smash ring');
/** Leaving something under a post. */
export const leave = verbs('drop leave smash hit give write');
/** Turning to somebody one knows. */
export const turnTo = verbs('tell text bring call remind message email ask let');
/** Taking in what somebody made: with the eyes, with the ears. */
export const takeIn = verbs(
  'read reread watch rewatch stream see view hear catch listen check review enjoy explore browse discover study',
);
/** Following a pointer on a screen. */
export const pressLightly = verbs('click tap swipe scroll scan hit');
/** Going to a place on the web. */
export const goTo = verbs('visit follow go head use log sign hop jump');
/** Keeping from harm. */
export const protect = verbs('save protect defend preserve rescue free secure shelter restore');
/** Putting an end to something. */
export const oppose = verbs('stop fight end ban block reject oppose demand');
/** Giving others what they lack. */
export const provide = verbs(
  'fund feed house treat cover pay give raise send bring provide support',
);
/** Bringing a common work further. */
export const advance = verbs(
  'keep build grow expand launch create double make change shape turn get push spread plant clean fill name choose hold',
);
/** Reaching what a campaign is for. */
export const achieve = verbs('win reach finish pass elect re-elect hit');
/** What one does for others at a set time: with the hands, with the feet, on a stage. */
export const perform = verbs(
  'bake cook knit sew sing play dance read run ride cycle swim walk hike climb trek race skydive drive paint build plant garden write camp',
);
/** Coming together. */
export const gather = verbs(
  'dine eat brunch lunch drink feast gather assemble party celebrate stand march rally strike protest sail travel paddle train learn shop partner work',
);
/** Paying for something. */
export const buy = verbs('buy purchase preorder shop');
/** Picking something up over a counter. */
export const pickUp = verbs('get grab snag pick bag score take receive order collect');
/** Trying what one does not know yet. */
export const tryOut = verbs('try taste sample test-drive');
/** Doing oneself or others good. */
export const indulge = verbs('treat spoil indulge');
