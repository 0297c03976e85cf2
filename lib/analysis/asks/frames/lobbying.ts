import { verbs } from './acts';
import type { Frame } from './frame';
import { officials } from './things';

const messages = '(?:letters?|messages?|e-?mails?|postcards?|notes?|comments?|testimony)';

/** Asks for a word with those who decide: officials, authorities, companies. */
export const lobbying: readonly Frame[] = [
  {
    verbs:
      'call ring email e-mail write tweet contact tell urge ask message phone text demand petition lobby let remind push pressure thank implore flood'.split(
        ' ',
      ),
    kind: 'contact-official',
    after: new RegExp(
      `^(?:to |on |at )?(?:${officials.source.slice(1)}|^(?:his|her|their|its) (?:district )?offices?\\b)`,
    ),
    not: /\bthank(?:s| you)?\b|\bfor (?:his|her|their|your|its|[a-z]+ing)\b|\bfor the (?!sake|bill|act|vote|ban|motion|amendment|measure|plan|law)/,
  },
  { verbs: ['petition'], kind: 'contact-official', after: /^(?:your|the|HANDLE|NAME)\b/ },
  // "Will you demand to see results?", "will you let them know?"
  {
    verbs: verbs('let demand hold'),
    kind: 'contact-official',
    requested: true,
    after: /^(?:them|him|her|[a-zA-Z]+) know\b|^to see\b|^.* (?:to account|accountable)\b/,
    not: /^(?:me|us) know\b/,
  },
  {
    verbs: ['tell', 'urge'],
    kind: 'contact-official',
    after:
      /^HANDLE(?: HANDLE)* (?:protect|stop|vote|pass|reject|keep|save|support|end|act|fund|no|reform|release|free|oppose|do not|hands|enough|block|fire|close|open|drop|sign)\b/,
  },
  {
    verbs: ['tell', 'urge', 'ask', 'tweet', 'email', 'call', 'write'],
    kind: 'contact-official',
    after:
      /^(?:at )?(?:HANDLE|congress|parliament)(?: HANDLE)*(?: (?:to|that|not|we|you|and (?:tell|ask|demand|urge|say|remind|let))\b|$)/,
    not: /^(?:me|us|your (?:story|friends|family)|him about|her about|you|yourself|someone|people|everyone)\b/,
  },
  // "Urge Acme Dairy to free the calves", "tell #Norway: enough"
  {
    verbs: ['urge', 'petition', 'implore'],
    kind: 'contact-official',
    after: /^NAME (?:[a-z&'.-]+ ){1,4}?to\b/,
  },
  {
    verbs: ['tell', 'urge', 'ask'],
    kind: 'contact-official',
    after: /^TAG\b/,
    not: /^TAG [a-z]+ (?:about|what|how|why)\b/,
    withoutLink: 'none',
  },
  // "Tell Acme to clean up": a company by its name, with the page that takes the message
  {
    verbs: ['tell', 'urge', 'ask', 'demand', 'push', 'call', 'beg'],
    kind: 'contact-official',
    after: /^NAME (?:on )?(?:[a-z&'.-]+ ){1,3}?(?:to|that|not to|no|stop|you|we|enough|why)\b/,
    withoutLink: 'none',
  },
  {
    verbs: ['object', 'testify'],
    kind: 'contact-official',
    after:
      /^(?:to|against|online|now|here|today|at|(?:by|before) (?:[0-9]|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the deadline))/,
    withoutLink: 'none',
  },
  {
    verbs: ['get'],
    kind: 'contact-official',
    after: /^on the (?:phone|line|blower) (?:to|with)\b/,
  },
  // "Drop your councillor a line", "flood their inboxes"
  {
    verbs: ['drop', 'send', 'give', 'write', 'shoot'],
    kind: 'contact-official',
    after: new RegExp(
      `^(?:${officials.source.slice(1)}|(?:him|her|them|his|her|their) (?:offices? )?) ?(?:a|an|some) (?:[a-z]+ )?(?:line|note|call|ring|${messages})\\b`,
    ),
    not: /^(?:him|her|them) /,
  },
  {
    verbs: ['flood', 'jam', 'light', 'fill', 'ring', 'blow'],
    kind: 'contact-official',
    after:
      /^(?:up )?(?:his|her|their|the|its) (?:[a-z]+ )?(?:inbox|inboxes|phones?|phone lines|lines|switchboards?|mentions|mailbox|mailboxes)\b/,
  },
  {
    verbs: ['call', 'contact', 'write', 'email'],
    kind: 'contact-official',
    after: /^(?:to )?the (?:white house|capitol|switchboard|editor|planning)\b/,
  },
  {
    verbs: ['write', 'send', 'submit', 'file', 'leave'],
    kind: 'contact-official',
    after: new RegExp(
      `^(?:in )?(?:a|an|your) (?:[a-z]+ ){0,2}(?:${messages} (?:to (?:the|your|congress|parliament|our)|by|before|on (?:the|this))|public comments?)\\b`,
    ),
    not: /\bto (?:the|your) (?:support|help|team|address|seller|shop|store|friends?|mother|mom)\b/,
  },
  {
    verbs: ['speak', 'testify', 'comment'],
    kind: 'contact-official',
    after:
      /^(?:up |out )?at (?:the|our|this|tonight's|a) (?:[a-z]+ ){0,3}(?:hearing|meeting|session|council)\b/,
  },
  {
    verbs: ['speak', 'stand'],
    kind: 'contact-official',
    after: /^(?:up|out) (?:at|against|for|on|now|and)\b/,
    withoutLink: 'none',
  },
  // A comment to an authority on a plan or a rule
  {
    verbs: ['comment'],
    kind: 'contact-official',
    after:
      /^(?:(?:on|by|before|until|now|today|here)\b.*(?:LINK|rule|plan|proposal|by|before|deadline)|LINK|$)/,
    withoutLink: 'none',
    not: /^(?:on (?:this|my|our|his|her) (?:post|video|photo|picture|thread))/,
  },
];
