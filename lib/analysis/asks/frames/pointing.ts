import { goTo, pressLightly, takeIn, verbs } from './acts';
import type { Frame } from './frame';
import { channels, object, ours, sites, works } from './things';

/** Where the thing itself is: beside these words, or one step on. */
const there =
  '(?:LINK|here|below|above|(?:in|via|through|at|on) (?:the|my|our) (?:link|bio|profile|comments?|description))';
/** What there is to take in: the writer's own, a work that is named ("the interview", QUOTE), an account's. */
const named = `(?:(?:my|our|me|us)\\b|(?:${ours}|more|all|every|full|new|latest) (?:(?!(?:to|that|with|at|and|is|was|as)\\b)[A-Za-z0-9'.&-]+ ){0,5}?${works}\\b|QUOTE|HANDLE|NAME HANDLE|(?:as|how) (?:i|we)\\b)`;
/** "… at eight", "… live on the radio", "… tonight on HANDLE". */
const aired = `(?:live|tonight|tomorrow|today|at [0-9]+|[0-9]+ ?(?:am|pm)|(?:on|to|via) (?:the |our |my |your )?(?:[a-z0-9]+ )?(?:${channels}|HANDLE|NAME))\\b`;
/** "You see", "listen to yourself", "read the room", "watch your step": nothing that somebody made. */
const ofLife =
  /^(?:you|u|ya|if|it$|me out|out(?: for| of|$)|this space|your (?:step|back|mouth|language)|to (?:me|yourself|your|people|each)|the room)\b/;

const unsubscribing = /^(?:here|below|LINK) to (?:stop|unsubscribe|view this)/;

/**
 * The weakest asks: read, watch, learn more. They ask for something that is there to be taken in: a work that is
 * named, a channel at its time, or a link in the draft. Without one of these "watch", "listen" and "see" are advice,
 * a forecast or a mood ("listen to the rain").
 */
export const pointing: readonly Frame[] = [
  // A work
  {
    verbs: takeIn,
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(
      `^(?:(?:in|to|out|on|it|up|about|through|back|live|along|more|from) ){0,2}${named}`,
    ),
    not: ofLife,
  },
  {
    verbs: verbs('check read watch'),
    kind: 'read',
    strength: 'pointer',
    after: /^(?:(?:this|it|these)(?: out)?|out (?:this|it|these)|(?:and|&) share)\b|^on(?: for|$)/,
    not: ofLife,
  },
  // A channel at its time
  {
    verbs: verbs('tune watch listen catch hear stream see'),
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(`^(?:[a-z.'-]+ ){0,6}?${aired}`),
    not: ofLife,
  },
  { verbs: ['tune'], kind: 'read', strength: 'pointer', after: /^in(?:to)?\b/ },
  // Whatever it is, when a link leads to it
  {
    verbs: verbs('read reread watch rewatch stream listen review discover explore browse'),
    kind: 'read',
    strength: 'pointer',
    not: ofLife,
    withoutLink: 'none',
  },
  {
    verbs: verbs('see view'),
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(
      `\\b${there}\\b|^(?:how|why|what|who|where|which|more|all|for yourself|it)\\b`,
    ),
    not: ofLife,
    withoutLink: 'none',
  },
  {
    verbs: ['check'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:out|them|LINK|here|the)\b/,
    withoutLink: 'none',
  },
  {
    verbs: verbs('learn find discover'),
    kind: 'read',
    strength: 'pointer',
    after: /^(?:out )?more\b/,
  },
  {
    verbs: verbs('learn find'),
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(`^(?:out|about|how|why|what|all|which)\\b|\\b${there}\\b`),
    withoutLink: 'none',
  },
  {
    verbs: verbs('catch stay'),
    kind: 'read',
    strength: 'pointer',
    after: /^up (?:on|with|to)\b/,
    withoutLink: 'none',
  },
  {
    verbs: verbs('have take get'),
    kind: 'read',
    strength: 'pointer',
    after: /^an? (?:[a-z]+ )?(?:look|peek|listen|read|glimpse)\b/,
  },
  // The way to it
  {
    verbs: pressLightly,
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(
      `^(?:on |through |over |up )?(?:${there}|${object(sites).source.slice(1)}|to (?:see|find|learn|check|discover|read|watch|view|hear|listen|explore))`,
    ),
    not: unsubscribing,
  },
  {
    verbs: pressLightly,
    kind: 'read',
    strength: 'pointer',
    not: unsubscribing,
    withoutLink: 'none',
  },
  {
    verbs: goTo,
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(
      `^(?:(?:over|on|to|onto|in|by|back) ){0,2}(?:LINK|(?:(?:${ours}|full|HANDLE) (?:[a-z-]+ ){0,3}?)?${sites}\\b)`,
    ),
  },
  { verbs: ['visit'], kind: 'read', strength: 'pointer', after: /LINK|HANDLE/ },
];
