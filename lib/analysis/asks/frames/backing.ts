import { nurture, verbs } from './acts';
import type { Frame } from './frame';
import { beneficiaries, givers, trades } from './things';

/** Asks to stand behind somebody with what one has. */
export const backing: readonly Frame[] = [
  { verbs: verbs('sponsor fund bankroll crowdfund'), kind: 'donate' },
  {
    verbs: verbs('become be'),
    kind: 'donate',
    after: new RegExp(`^(?:a|an|our) (?:[a-z-]+ ){0,2}${givers}\\b`),
  },
  {
    verbs: verbs('invest power'),
    kind: 'donate',
    after:
      /^(?:in )?(?:our|my|this) (?:[a-z]+ ){0,2}(?:movement|campaign|future|work|mission|team|fight|cause)\b/,
  },
  {
    verbs: verbs('support back'),
    kind: 'other',
    after: new RegExp(
      `^(?:us|me|our|my|this|the|their|his|her|these|HANDLE|QUOTE|LINK|NAME|your (?:local|favou?rite)|(?:local|small|independent|black owned) (?:[a-z-]+ )?${trades}|${beneficiaries})\\b`,
    ),
  },
  { verbs: verbs('support back'), kind: 'other', after: /^TAG\b/, withoutLink: 'none' },
  // "Feed a child for a week", "give a family a warm night": what a gift does, with the page that takes it
  {
    verbs: nurture,
    kind: 'donate',
    after: new RegExp(
      `^(?:a|an|one|every|each|these|this|two|three|more|[0-9]+) (?:[a-z-]+ ){0,2}?${beneficiaries}\\b`,
    ),
    withoutLink: 'none',
  },
  {
    verbs: nurture,
    kind: 'donate',
    after: new RegExp(
      `^(?:a|an|one|[0-9]+) (?:[a-z-]+ ){0,2}?${beneficiaries} (?:for (?:MONEY|just|only|an? (?:day|week|month|year))|this (?:christmas|winter|season|easter|ramadan|thanksgiving))\\b`,
    ),
  },
];
