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

/** What was said beside a call, a meeting or an e-mail. */
export const offlineNotes = {
  call: ['About the van on Sunday.', 'How the first night went.'],
  meeting: ['Tea at the open day.', 'Walked along the river with the dog.'],
  email: ['Dates of the choir evening.', 'Sent the photos of the boat.'],
} as const;
