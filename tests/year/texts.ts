/** Why somebody sent an ask in spite of the hold. */
export const reasons = [
  'She asked me twice how she could help.',
  'We spoke on the phone about it this morning.',
  'He offered to share it last week.',
  'The deadline of the match fund is tonight and he wanted to know.',
];

/** Asks that were parked. */
export const parkedTexts = [
  'Would you stand with us and donate to the winter beds? Twenty euro keeps one open for a night.',
  'Please sign the petition for the day centre; the council votes next month.',
  'We are short of drivers on Sundays. Please sign up for one run, and bring a friend.',
  'Please come to the open evening and bring somebody who has never seen the house.',
];

export const offlineNotes = [
  'Tea at the open day.',
  'Called about the van.',
  'Wrote about the choir evening.',
];
