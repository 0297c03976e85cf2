import type { Frame } from './frame';

/** Where one votes, is tested or finds shelter: whoever tells the way informs. */
const publicPlace =
  /\byour (?:[a-z-]+ ){0,2}(?:polling|voting|precinct|ballot|shelter|clinic|evacuation|vaccination|testing)\b/;

/** The weakest asks: read, watch, learn more. They count with a link, or when what to look at is named. */
export const pointing: readonly Frame[] = [
  { verbs: ['read', 'reread'], kind: 'read', strength: 'pointer' },
  {
    verbs: ['watch', 'rewatch', 'stream'],
    kind: 'read',
    strength: 'pointer',
    not: /^(?:out|your (?:step|back|mouth|language))\b/,
  },
  {
    verbs: ['listen', 'tune'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:in|into|to|here|now|live|on|at|LINK|$)/,
    not: /^to (?:me|yourself|your|people|each)\b/,
  },
  {
    verbs: ['check', 'cheak', 'chek'],
    kind: 'read',
    strength: 'pointer',
    after:
      /^(?:out|it|this|these|our|my|me|us|them|LINK|HANDLE|QUOTE|here|the (?:link|video|website|site|page|schedule|comments|full))\b/,
  },
  {
    verbs: ['learn', 'find'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:out|more|about|how|why|what|here|all|which)\b/,
  },
  {
    verbs: ['find'],
    kind: 'read',
    strength: 'pointer',
    after: /LINK|\bhere\b/,
    not: publicPlace,
  },
  { verbs: ['discover', 'explore', 'browse', 'review'], kind: 'read', strength: 'pointer' },
  {
    verbs: ['see', 'view'],
    kind: 'read',
    strength: 'pointer',
    after:
      /LINK|\bhere\b|\bbelow\b|^(?:how|why|what|our|my|the (?:full|video|photos?|pictures?|story)|more|for yourself|it|who)\b|(?:video|photos?|pictures?|article|piece|thread|track|channel|list|map)\b/,
    not: /^(?:you|u|ya|if|you)\b/,
  },
  {
    verbs: ['click', 'tap', 'swipe', 'scroll'],
    kind: 'read',
    strength: 'pointer',
    not: new RegExp(`^(?:here|below|LINK) to (?:stop|unsubscribe|view this)|${publicPlace.source}`),
  },
  {
    verbs: ['visit', 'follow', 'go', 'head', 'use'],
    kind: 'read',
    strength: 'pointer',
    after:
      /^(?:(?:over|on|to|the|our|my|this|these|at|full) ){0,5}(?:LINK|links?|websites?|web|site|page|blog|channel|profile|bio|facebook|youtube)\b/,
    not: publicPlace,
  },
  {
    verbs: ['visit'],
    kind: 'read',
    strength: 'pointer',
    after: /LINK|HANDLE/,
    not: publicPlace,
  },
  {
    verbs: ['scan'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:the|this|our|that) (?:qr )?(?:code|qr)/,
  },
  { verbs: ['hit'], kind: 'read', strength: 'pointer', after: /^(?:the|our|that|this) link/ },
  {
    verbs: ['log', 'sign'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:on|onto|in)(?: to)? LINK/,
  },
  {
    verbs: [
      'catch',
      'hear',
      'meet',
      'get',
      'look',
      'stay',
      'steal',
      'access',
      'enjoy',
      'have',
      'take',
    ],
    kind: 'read',
    strength: 'pointer',
    after:
      /^(?:up (?:on|with)|me|my|our|the (?:full|latest|story|interview|video|facts|scoop|details|replay|podcast|report)|a (?:look|peek|listen|read)|all the|inside|back at|this|it)\b.*(?:LINK|\bhere\b|\bat \d|\bon\b|tonight|tomorrow)|^a (?:look|peek|listen|read)\b/,
  },
];
