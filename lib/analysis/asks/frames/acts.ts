/** Classes of asking verbs that several frames share: what is done stays the same, its object says what is asked. */

/** A list of base forms. */
export const verbs = (list: string): readonly string[] => list.trim().split(/\s+/);

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
  'claim request secure grab book start activate confirm complete verify renew extend reserve enter join try explore',
);
/** Making a thing of one's own on somebody's site. */
export const create = verbs('create open set make start build launch');
/** Passing on what is there. */
export const repost = verbs('retweet re-tweet repost reshare upvote regram crosspost amplify');
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
