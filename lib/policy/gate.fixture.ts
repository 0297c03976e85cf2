import type { Analysis } from '@/lib/analysis/finding';
import { type Addressee, type Draft, personId } from '@/lib/draft/draft';
import { type Policy, policySchema } from './policy';
import type { Relationship, Relationships } from './relationship';
import { type RelationshipType, relationshipTypes } from './relationship-types';

/** The moment of every row: a Wednesday, noon in UTC. */
export const now = Date.parse('2026-11-18T12:00:00Z');
export const day = 24 * 60 * 60 * 1000;

export const person = (handle: string, more: Partial<Addressee> = {}): Addressee => ({
  site: 'x',
  handle,
  displayName: handle,
  certain: true,
  role: 'author',
  ...more,
});

export const draftTo = (addressees: Addressee[], more: Partial<Draft> = {}): Draft => ({
  site: 'x',
  surface: addressees.length > 0 ? 'reply' : 'post',
  text: 'Please donate today.',
  addressees,
  ...more,
});

/** What is on record of somebody: without more, a year of acquaintance, never asked, never answered. */
export const known = (id: string, more: Partial<Relationship> = {}): Relationship => ({
  id,
  touches: 0,
  firstAt: now - 365 * day,
  lastAt: now - day,
  asks: 0,
  contactsSinceLastAsk: 0,
  answered: false,
  asksInFlight: 0,
  ...more,
});

export const recordOf = (
  people: Iterable<readonly [string, Relationship]> = [],
  audience: Partial<Relationships['audience']> = {},
): Relationships => ({
  people: new Map(people),
  audience: { gives: 0, asksInFlight: 0, ...audience },
});

const finding = { rule: 'ask', start: 0, end: 6, variant: 'hard' } as const;
export const asking = (strongestAsk: Analysis['strongestAsk'], findings = [finding]) => ({
  strongestAsk,
  findings,
});

const isType = (word: string): word is RelationshipType =>
  relationshipTypes.some((type) => type === word);

/** `mary 4, 180 days, asked 3 ago, donor` as an addressee and what is on record of her. */
function personIn(words: string): [Addressee, Relationship] {
  const [head = '', ...facts] = words.split(',').map((word) => word.trim());
  const [, handle = '', touches = '0'] = /^(\S+) (\d+)$/.exec(head) ?? [];
  let addressee = person(handle);
  let relationship = known(handle, { touches: Number(touches) });
  for (const fact of facts) {
    const [, number = ''] = /(\d+)/.exec(fact) ?? [];
    if (/^\d+ days$/.test(fact)) relationship.firstAt = now - Number(number) * day;
    else if (/^asked \d+ ago$/.test(fact)) {
      relationship = { ...relationship, asks: 1, contactsSinceLastAsk: Number(number) };
    } else if (fact === 'answered') relationship.answered = true;
    else if (fact === 'being asked') relationship.asksInFlight = 1;
    else if (fact === 'do not ask') relationship.mark = { kind: 'do-not-ask', reason: 'bereaved' };
    else if (fact === 'may ask') relationship.mark = { kind: 'may-ask', reason: 'our chair' };
    else if (fact === 'quoted') addressee = { ...addressee, role: 'quoted' };
    else if (fact === 'name only') addressee = { ...addressee, certain: false };
    else if (isType(fact)) relationship.type = fact;
    else throw new Error(`Nobody knows what “${fact}” means.`);
  }
  return [addressee, relationship];
}

/** `from 7, any, block` as a policy. */
export function policyIn(words: string): Policy {
  const ask: Record<string, unknown> = {};
  const perType: Record<string, unknown> = {};
  const publicPosts: Record<string, unknown> = {};
  for (const word of words.split(',').map((each) => each.trim())) {
    const [, number = ''] = /(\d+)/.exec(word) ?? [];
    const type = word.split(' ')[0] ?? '';
    if (/^from \d+$/.test(word)) ask.fromContact = Number(number);
    else if (/^\d+ days$/.test(word)) ask.minimumDaysKnown = Number(number);
    else if (/^\d+ between$/.test(word)) ask.contactsBetweenAsks = Number(number);
    else if (word === 'an answer') ask.needsAnswer = true;
    else if (word === 'any ask') ask.holds = 'any';
    else if (['nudge', 'confirm', 'block'].includes(word)) ask.enforcement = word;
    else if (word === 'with reason') ask.overrideWithReason = true;
    else if (word === 'no may-ask') ask.mayAskMarks = false;
    else if (/^public (nudge|confirm|block)$/.test(word)) publicPosts.whenShort = word.slice(7);
    else if (/^\d+ gives$/.test(word)) publicPosts.givesPerAsk = Number(number);
    else if (isType(type)) perType[type] = { fromContact: Number(number) };
    else if (word !== '') throw new Error(`No policy says “${word}”.`);
  }
  return policySchema.parse({ ask: { ...ask, perType }, publicPosts });
}

export interface Row {
  title: string;
  ask: Analysis['strongestAsk'];
  draft: Draft;
  record: Relationships;
  policy: Policy;
  level: string;
  reasons: string[];
}

/** One line of the truth table: ask | to whom | policy → level | reasons. */
function rowIn(line: string): Row {
  const [ask = '', to = '', policy = '', level = '', reasons = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const isPublic = /^(everyone|a message)/.test(to);
  const people = isPublic ? [] : to.split(' & ').map(personIn);
  const gives = /(\d+) gives/.exec(to)?.[1] ?? 0;
  const surface = to.startsWith('a message') ? ('message' as const) : undefined;
  return {
    title: line.replace(/\s+/g, ' '),
    ask: ask as Row['ask'],
    draft: draftTo(
      people.map(([addressee]) => addressee),
      surface ? { surface } : {},
    ),
    record: recordOf(
      people.map(([addressee, relationship]) => [personId(addressee), relationship]),
      { gives: Number(gives), asksInFlight: to.includes('being asked') ? 1 : 0 },
    ),
    policy: policyIn(policy),
    level,
    reasons: reasons === '' ? [] : reasons.split(', '),
  };
}

export const rowsIn = (table: string): Row[] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(rowIn);
