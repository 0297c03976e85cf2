const number = '(?:an? hundred|ten|twenty|thirty|fifty|hundred|five|two|three|[\\d][\\d,.]{0,12})';
const sum = `[$\\u20AC\\u00A3] ?\\d(?:[\\d,.]{0,12}\\d)?(?: ?(?:k|million|thousand)\\b)?|\\b${number} ?(?:dollars?|euros?|pounds?|bucks|usd|eur|gbp)\\b`;
const amount = new RegExp(
  `(?:${sum})(?: ?(?:/|a|per|each|every) ?(?:day|week|month|year)\\b)?`,
  'i',
);

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?\\b';
const date = `${month} ${dayOfMonth}|${dayOfMonth}(?: of)? ${month}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|the ${dayOfMonth}`;
const hour = '\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}:\\d\\d|noon|midnight';
const day =
  '(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|(?:the )?end of (?:the )?(?:day|today|week|month|year|january|december)';
const moment = `(?:${hour}|${day}|${date})`;
const deadline = new RegExp(
  `\\b(?:by|before|until|till?|ends?|through|no later than) ${moment}(?:,? (?:on |at )?${moment}){0,2}|\\b(?:tonight|today)\\b`,
  'i',
);

/** The sum and the deadline that an ask names, in its own words; undefined when it names neither. */
export function termsOf(ask: string): Record<string, string> | undefined {
  const found = { amount: amount.exec(ask)?.[0], deadline: deadline.exec(ask)?.[0] };
  const terms: Record<string, string> = {};
  if (found.amount) terms.amount = found.amount;
  if (found.deadline) terms.deadline = found.deadline;
  return Object.keys(terms).length > 0 ? terms : undefined;
}
