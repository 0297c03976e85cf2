import { personId, type SiteId } from '@/lib/draft/draft';
import type { RelationshipType } from '@/lib/policy/relationship-types';
import type { PersonRow } from '@/lib/touches/file-rows';
import type { Identity } from '@/lib/touches/records';
import { type Calendar, day, daysOfStory } from './calendar';
import { namesFor } from './names';
import type { Random } from './random';

/** How much there is to say: from one reply that led nowhere to a friend of the house. */
const closeness = ['once', 'now-and-then', 'regular', 'close'] as const;
export type Closeness = (typeof closeness)[number];

/** Somebody in the story: their row of the record, and what their year is like. */
export interface Character {
  row: PersonRow;
  closeness: Closeness;
  /** Conversations in a month. */
  pace: number;
  /** Days of the story between which the two of us write to each other. */
  from: number;
  until: number;
  /** How probably they answer, and how probably we do. */
  answers: number;
  answered: number;
}

const weights: Record<RelationshipType | 'none', number> = {
  supporter: 30,
  donor: 14,
  volunteer: 12,
  journalist: 6,
  partner: 8,
  official: 3,
  colleague: 3,
  other: 4,
  none: 20,
};

const tags = ['river', 'winter drive', 'choir', 'soup run', 'newsletter', 'school project'];

const notes = [
  'Met at the open day; asked how the night rota works.',
  'Writes for the local paper on Thursdays. Prefers messages.',
  'Her brother slept here two winters ago.',
  'Has a van, and lends it.',
];

function identityOf(site: SiteId, handle: string, displayName: string, certain: boolean): Identity {
  const shown = certain ? handle : displayName;
  const id = personId({ site, handle: shown, certain });
  return { id, site, handle: shown, displayName, certain, earlier: [] };
}

/** Says of some of them what a team says: who they are, what to know, and whether they may be asked. */
function factsFor(
  random: Random,
  calendar: Calendar,
): Omit<Partial<PersonRow>, 'tags'> & { tags: string[] } {
  const type = random.weighted(weights);
  const editedAt = calendar.now - random.whole(2, 200) * day;
  const mark = random.weighted({ none: 95, 'do-not-ask': 3, 'may-ask': 2 });
  const reason =
    mark === 'do-not-ask' ? 'Lost her job in spring.' : 'Told us to ask whenever there is need.';
  return {
    tags: tags.filter(() => random.chance(0.07)),
    ...(type === 'none' ? {} : { type }),
    ...(random.chance(0.08) ? { notes: random.pick(notes) } : {}),
    ...(mark === 'none' ? {} : { mark: { kind: mark, reason, at: editedAt } }),
    editedAt,
  };
}

/** A person met under two accounts that somebody has merged; the record can tell them apart again. */
function merged(row: PersonRow, other: Identity, random: Random, calendar: Calendar): PersonRow {
  const { id, identities, tags: own } = row;
  const lastAt = calendar.now - random.whole(100, 200) * day;
  const side = { tags: own, merges: [], lastAt };
  return {
    ...row,
    identities: [...identities, other],
    merges: [
      {
        id: random.uuid(),
        at: lastAt + day,
        kept: { ...side, id, identities, shown: id },
        absorbed: { ...side, id: other.id, identities: [other], shown: other.id },
      },
    ],
  };
}

function rowOf(handle: string, displayName: string, random: Random, calendar: Calendar): PersonRow {
  const site = random.weighted<SiteId>({ x: 5, facebook: 3, linkedin: 3 });
  const certain = site !== 'facebook' || random.chance(0.9);
  const identity = identityOf(site, handle, displayName, certain);
  const facts = factsFor(random, calendar);
  const row: PersonRow = {
    ...identityOfRow(identity),
    identities: [identity],
    merges: [],
    ...facts,
  };
  if (!certain || !random.chance(0.06)) return row;
  const elsewhere = site === 'linkedin' ? 'x' : 'linkedin';
  return merged(row, identityOf(elsewhere, handle, displayName, true), random, calendar);
}

const identityOfRow = ({ id, site, handle, displayName, certain }: Identity) => ({
  id,
  site,
  handle,
  displayName,
  certain,
});

const paces: Record<Closeness, number> = {
  once: 0,
  'now-and-then': 0.35,
  regular: 0.9,
  close: 2.2,
};

/** The people of the story. */
export function castOf(count: number, random: Random, calendar: Calendar): Character[] {
  return namesFor(count).map(([handle, displayName]) => {
    const close = random.weighted<Closeness>({
      once: 42,
      'now-and-then': 36,
      regular: 16,
      close: 6,
    });
    const from = random.whole(0, daysOfStory - 2);
    const stays = close === 'close' || random.chance(0.55);
    return {
      row: rowOf(handle, displayName, random, calendar),
      closeness: close,
      pace: paces[close] * (0.6 + random.share()),
      from,
      until: stays ? daysOfStory - 1 : Math.min(daysOfStory - 1, from + random.whole(20, 160)),
      answers: 0.25 + 0.6 * random.share(),
      answered: 0.965 + 0.03 * random.share(),
    };
  });
}
