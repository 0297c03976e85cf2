import { vi } from 'vitest';
import type { Undo } from '@/components/pages/acts';
import type { PeopleQuery, PersonDetail, PersonRow, RelationshipsWorld, TouchView } from './world';

const now = Date.parse('2026-11-21T15:00:00+01:00');
const day = 86_400_000;

/** A relationship of four contacts on X, but for what is given. */
function rowOf(handle: string, given: Partial<PersonRow> = {}): PersonRow {
  return {
    id: `x:${handle}`,
    site: 'x',
    handle,
    displayName: handle,
    certain: true,
    sites: ['x'],
    tags: [],
    touches: 4,
    lastAt: now - 2 * day,
    lastDirection: 'out',
    toGo: 0,
    open: (given.toGo ?? 0) === 0 && given.mark !== 'do-not-ask',
    waiting: false,
    cold: false,
    ...given,
  };
}

/** People as a small organisation has them, with names that are hard to set. */
export const people: PersonRow[] = [
  rowOf('amara_writes', {
    displayName: 'Amara Okafor',
    sites: ['x', 'linkedin'],
    type: 'donor',
    tags: ['river day', 'press list'],
    touches: 31,
    lastDirection: 'in',
    waiting: true,
  }),
  rowOf('jonas-lindqvist', {
    id: 'linkedin:jonas-lindqvist',
    site: 'linkedin',
    sites: ['linkedin'],
    displayName: 'Jonas Lindqvist',
    type: 'journalist',
    touches: 3,
    toGo: 1,
  }),
  rowOf('the_river_trust_volunteers', {
    displayName: 'The River Trust Volunteers of the Upper Valley and all its Tributaries',
    type: 'partner',
    tags: ['volunteers', 'upper valley', 'spring clean-up', 'river day', 'long list of tags'],
    touches: 120,
    mark: 'may-ask',
    lastAt: now - 70 * day,
    cold: true,
  }),
  rowOf('نور', {
    id: 'facebook:~نور',
    site: 'facebook',
    sites: ['facebook'],
    displayName: 'نور الهدى',
    certain: false,
    touches: 1,
    toGo: 3,
  }),
  rowOf('tom', { displayName: '<img src=x onerror=alert(1)>', mark: 'do-not-ask', touches: 9 }),
  rowOf('mei', { displayName: 'Mei Tanaka', touches: 0, lastAt: undefined, toGo: 4 }),
];

const touch = (id: string, given: Partial<TouchView>): TouchView => ({
  id,
  at: now - 2 * day,
  direction: 'out',
  site: 'x',
  kind: 'reply',
  asked: 'none',
  ...given,
});

const touches: TouchView[] = [
  touch('t1', { direction: 'in', kind: 'message', site: 'linkedin' }),
  touch('t2', { kind: 'reply', account: 'river_trust', asked: 'hard', at: now - 5 * day }),
  touch('t3', {
    kind: 'offline',
    means: 'call',
    at: now - 30 * day,
    note: 'Talked about the spring clean-up; she will bring her class.',
  }),
  touch('t4', { kind: 'mention', at: now - 400 * day }),
];

/** Amara, who is met on two sites. */
export function detailOf(given: Partial<PersonDetail> = {}): PersonDetail {
  const [amara = rowOf('amara')] = people;
  const { site, handle, displayName, certain, id } = amara;
  return {
    ...amara,
    opensAt: 5,
    out: 22,
    in: 9,
    asks: 2,
    firstAt: now - 400 * day,
    notes: 'Teaches biology. Prefers messages in the evening.',
    identities: [
      { id, site, handle, displayName, certain, earlier: ['@amara_okafor'] },
      {
        id: 'linkedin:amara-okafor',
        site: 'linkedin',
        handle: 'amara-okafor',
        displayName: 'Amara Okafor',
        certain: true,
        earlier: [],
      },
    ],
    merges: [{ id: 'm1', at: now - 9 * day, name: 'Amara Okafor (LinkedIn)' }],
    suggestions: [
      {
        id: 'facebook:amara.okafor',
        site: 'facebook',
        handle: 'amara.okafor',
        displayName: 'Amara Okafor',
        certain: true,
        touches: 2,
      },
    ],
    ...given,
  };
}

const fits = (row: PersonRow, { text, show, type, tag, site }: PeopleQuery): boolean =>
  [row.displayName, row.handle].some((words) =>
    words.toLowerCase().includes(text.trim().toLowerCase()),
  ) &&
  (type === undefined || row.type === type) &&
  (tag === undefined || row.tags.includes(tag)) &&
  (site === undefined || row.sites.includes(site)) &&
  {
    all: true,
    open: row.mark !== 'do-not-ask' && (row.toGo === 0 || row.mark === 'may-ask'),
    cold: row.cold,
    waiting: row.waiting,
    marked: row.mark !== undefined,
  }[show];

const orderKeys = {
  name: (row: PersonRow) => row.displayName.toLowerCase(),
  contacts: (row: PersonRow) => row.touches,
  last: (row: PersonRow) => row.lastAt ?? 0,
  distance: (row: PersonRow) => row.toGo,
};

function ordered(all: PersonRow[], { order, descending }: PeopleQuery): PersonRow[] {
  const key = orderKeys[order];
  return all.toSorted((one, other) => {
    const [a, b] = descending ? [key(other), key(one)] : [key(one), key(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** A record that is a list in memory; acts are spies that answer an undo. */
export function worldOf(rows: PersonRow[] = people, detail: PersonDetail = detailOf()) {
  const undo = vi.fn(async () => undefined);
  const act = async (): Promise<Undo> => undo;
  const found = (query: PeopleQuery) =>
    ordered(
      rows.filter((row) => fits(row, query)),
      query,
    );
  const world = {
    page: vi.fn<RelationshipsWorld['page']>(async (query, after, limit) => {
      const all = found(query);
      const first = after ? all.findIndex(({ id }) => id === after[1]) + 1 : 0;
      const page = all.slice(first, first + limit);
      const last = page.at(-1);
      const more = first + limit < all.length;
      return { rows: page, total: all.length, ...(last && more ? { next: ['', last.id] } : {}) };
    }),
    watch: () => () => undefined,
    ids: vi.fn<RelationshipsWorld['ids']>(async (query) => found(query).map(({ id }) => id)),
    facets: async () => ({ tags: ['press list', 'river day'] }),
    tag: vi.fn<RelationshipsWorld['tag']>(act),
    merge: vi.fn<RelationshipsWorld['merge']>(act),
    remove: vi.fn<RelationshipsWorld['remove']>(act),
    person: vi.fn<RelationshipsWorld['person']>(async (id) =>
      id === detail.id ? detail : undefined,
    ),
    touches: vi.fn<RelationshipsWorld['touches']>(async () => ({ touches, more: false })),
    change: vi.fn<RelationshipsWorld['change']>(act),
    rename: vi.fn<RelationshipsWorld['rename']>(act),
    separate: vi.fn<RelationshipsWorld['separate']>(act),
    addOffline: vi.fn<RelationshipsWorld['addOffline']>(act),
    removeTouch: vi.fn<RelationshipsWorld['removeTouch']>(act),
    erase: vi.fn<RelationshipsWorld['erase']>(async () => undefined),
    now: () => now,
    timeZone: 'Europe/Berlin',
  } satisfies RelationshipsWorld;
  return { world, undo };
}
