import { oneOf } from '../../one-of';
import { perform, verbs } from './acts';
import type { Frame } from './frame';
import { atOnce, roles } from './things';

const offices =
  'coordinator coordinators manager managers leader leaders director directors chair chairs driver drivers firefighter firefighters committee committees team teams crew crews effort efforts hours work';

/** Asks for time and work. */
const ofTime: readonly Frame[] = [
  // Who volunteers needs no object: "volunteer coordinator Ann Smith" is a person.
  {
    verbs: ['volunteer'],
    kind: 'volunteer',
    not: new RegExp(`^(?:co[ -])?${oneOf(offices)}\\b(?! (?:needed|wanted|LINK))`),
  },
  {
    verbs: ['lend'],
    kind: 'volunteer',
    after: /^(?:a|your|us|some) (?:hand|voice|help|time|support)|^(?:us|me) (?:a|an|your|some)\b/,
  },
  {
    verbs: verbs('spend give spare'),
    kind: 'volunteer',
    after:
      /^(?:us |me )?(?:a|an|your|one|two|some|this) (?:[a-z]+ ){0,2}(?:with us|volunteering)\b/,
  },
  {
    verbs: verbs('take pick cover fill grab claim join work sign'),
    kind: 'volunteer',
    after: /^(?:up |on |up for )?(?:a|an|one|your|our|the|some|extra) (?:[a-z-]+ ){0,2}?shifts?\b/,
  },
  {
    verbs: verbs('become train sign serve'),
    kind: 'volunteer',
    after: new RegExp(
      `^(?:up )?(?:as )?(?:a|an|our|one of our) (?:(?!better|good|great|more|thought)[a-z-]+ ){0,2}?${roles}\\b`,
    ),
  },
  {
    verbs: ['be'],
    kind: 'volunteer',
    after: new RegExp(
      `^(?:a|an|our) (?:(?!better|good|great|more|thought)[a-z-]+ ){0,2}?${roles}\\b.*\\b${atOnce}`,
    ),
  },
  {
    verbs: ['be'],
    kind: 'volunteer',
    after: new RegExp(
      `^(?:a|an|our) (?:(?!better|good|great|more|thought)[a-z-]+ ){0,2}?${roles}\\b`,
    ),
    not: /\bnot an?\b/,
    withoutLink: 'none',
  },
  { verbs: ['train'], kind: 'volunteer', after: /^(?:up )?(?:as|to be) (?:a|an|one of our)\b/ },
  // "Bake for us on Sunday"
  {
    verbs: perform,
    kind: 'volunteer',
    after: /^(?:[a-z]+ ){0,3}for us\b/,
  },
  { verbs: ['put'], kind: 'volunteer', after: /^your(?:self)? (?:hand up|forward) for\b/ },
  { verbs: ['mentor'], kind: 'volunteer', after: /^(?:a|an|our|with us|young)\b/ },
  { verbs: ['open'], kind: 'volunteer', after: /^your (?:home|spare room|house) to\b/ },
  // "Could you offer a sofa to a greyhound for a month?"
  {
    verbs: verbs('offer give lend provide'),
    kind: 'volunteer',
    after:
      /^(?:[a-z]+ ){0,4}(?:an?|your|some) (?:[a-z]+ )?(?:homes?|sofa|rooms?|beds?|roof|space|lift|ride|hand) (?:to|for)\b/,
    requested: true,
  },
];

/** Asks to work for a campaign. */
const forCampaigns: readonly Frame[] = [
  {
    verbs: ['knock'],
    kind: 'volunteer',
    after: /^(?:on )?(?:a few |some |more |[0-9]+ )?doors?\b|^(?:with|for) |^$/,
  },
  { verbs: verbs('canvass phonebank phone-bank doorknock'), kind: 'volunteer' },
  {
    verbs: verbs('hit work walk'),
    kind: 'volunteer',
    after: /^the (?:doors|phones|pavement|polls|streets)\b/,
  },
  { verbs: ['make'], kind: 'volunteer', after: /^(?:some |a few )?(?:phone ?)?calls?\b/ },
  { verbs: verbs('phone text'), kind: 'volunteer', after: /^bank\b/ },
  {
    verbs: verbs('drive take get give bring'),
    kind: 'volunteer',
    after:
      /^(?:a |an |your |some )?(?:[a-z]+ )?(?:voters?|neighbou?rs?|friends?|people|seniors?|family) (?:a (?:ride|lift) )?to the polls\b/,
  },
  {
    verbs: verbs('host throw organize organise hold'),
    kind: 'volunteer',
    after: /^(?:a|an|your own) (?:[a-z]+ ){0,2}(?:party|fundraiser|event|meetup|drive|sale)\b/,
  },
  {
    verbs: verbs('pick grab get put place plant display hang'),
    kind: 'volunteer',
    after:
      /^(?:up )?(?:a|an|your|some|our) (?:(?!to\b|for\b)[a-zA-Z]+ ){0,2}(?:yard sign|lawn sign|signs?|flyers?|leaflets|posters?)(?: (?:in|on|up)\b| for | LINK|$)/,
  },
];

/** Asks for time and for work. */
export const helping: readonly Frame[] = [...ofTime, ...forCampaigns];
