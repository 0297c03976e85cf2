import type { AskKind } from '../finding';

const number = '(?:an? hundred|ten|twenty|thirty|fifty|hundred|five|two|three|[\\d][\\d,.]{0,12})';
const scale = '(?: ?(?:k|m|bn|thousand|million|billion)\\b)?';
const sum = `[$\\u20AC\\u00A3] ?\\d(?:[\\d,.]{0,12}\\d)?(?!\\d)${scale}|\\b${number}${scale} ?(?:dollars?|euros?|pounds?|quid|bucks|usd|eur|gbp)\\b`;
const per = '(?: ?(?:/|a|per|each|every) ?(?:day|week|month|year)\\b)?';
/** What a price falls by, and what one gift is matched with, is no sum that is asked for. */
const taken = '(?! ?(?:off\\b|-for-|discount\\b|voucher\\b))';
const amount = new RegExp(`(?<!\\bsave (?:up to )?|-for-)(?:${sum})${taken}${per}`, 'i');

/** What is asked for in money, or at a price. */
const paid: ReadonlySet<AskKind> = new Set([
  'donate',
  'buy',
  'sign-up',
  'attend',
  'volunteer',
  'other',
]);

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?\\b';
const date = `${month} ${dayOfMonth}|${dayOfMonth}(?: of)? ${month}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|the ${dayOfMonth}`;
const hour = '\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}:\\d\\d|noon|midnight';
const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';
const day = `(?:next |this )?${weekday}|today|tonight|tomorrow|(?:the )?end of (?:the |this |next )?(?:day|today|week|weekend|month|quarter|year|january|december)`;
const moment = `(?:${hour}|${day}|${date})`;
/** "Before our midnight deadline". */
const named = "(?:our|my|the|this|that|tonight's|tomorrow's|today's)(?: [a-z-]+){0,3} deadline\\b";
/** "Today" is a term where something is to be done by then: not in "today's payment". */
const deadline = new RegExp(
  `\\b(?:by|before|until|till?|ends?|closes?|through|no later than|deadline:?) (?:on )?(?:${named}|${moment}(?:,? (?:on |at )?${moment}){0,2})|\\b(?:tonight|today)\\b(?!['\\u2019])`,
  'i',
);

/** The sum and the deadline that an ask of some kind names, in its own words; undefined when it names neither. */
export function termsOf(ask: string, kind: AskKind): Record<string, string> | undefined {
  const terms: Record<string, string> = {};
  const sum = paid.has(kind) ? amount.exec(ask)?.[0] : undefined;
  // When something is on the air is no term.
  const term = kind === 'read' ? undefined : deadline.exec(ask)?.[0];
  if (sum) terms.amount = sum;
  if (term) terms.deadline = term;
  return Object.keys(terms).length > 0 ? terms : undefined;
}
