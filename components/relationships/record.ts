import { siteName } from '@/components/names';
import type { Protocol } from '@/lib/messaging';
import { type Policy, thresholdsFor } from '@/lib/policy/policy';
import { idsOf, listPeople } from '@/lib/touches/list';
import type { ListContext, ListQuery } from '@/lib/touches/list-query';
import type { Person } from '@/lib/touches/records';
import { outlooksOf } from '@/lib/touches/relationships';
import type { Store } from '@/lib/touches/store';
import { suggestedMergesOf } from '@/lib/touches/suggestions';
import { personOf, tagsInUse, timelineOf } from '@/lib/touches/timeline';
import { editing } from './editing';
import { renaming } from './renaming';
import { restoring, restoringTouch } from './restoring';
import { identityOf, rowOf, touchOf } from './row-of';
import { nameOf } from './row-words';
import type { PersonDetail, RelationshipsWorld } from './world';

/** The messages of the background that change the record of people. */
type RecordMessages = {
  [Name in
    | 'editPeople'
    | 'rename'
    | 'merge'
    | 'undoMerge'
    | 'erasePeople'
    | 'offline'
    | 'undoTouch'
    | 'importRows'
    | 'importFinish']: (
    argument: Parameters<Protocol[Name]>[0],
  ) => Promise<ReturnType<Protocol[Name]>>;
};

/** What the page stands on. Reads go to the store at once; every change is the background's. */
export interface RecordSource {
  store: Store;
  policy: () => Promise<Policy>;
  send: RecordMessages;
  /** Calls back when the record may have changed; answers how to stop. */
  watch: RelationshipsWorld['watch'];
  now: () => number;
  timeZone: string;
}

/** Where these people stand against an ask today, by `Person.id`. */
const standings = async ({ store, policy, now }: RecordSource, people: readonly Person[]) =>
  outlooksOf(store, people, await policy(), now());

async function contextOf({ policy, now }: RecordSource): Promise<ListContext> {
  return { now: now(), policy: await policy() };
}

async function detailOf(source: RecordSource, id: string): Promise<PersonDetail | undefined> {
  const { store, policy, now } = source;
  const person = await personOf(store, id);
  if (!person) return undefined;
  const [known, suggested, rules] = await Promise.all([
    standings(source, [person]),
    suggestedMergesOf(store, person),
    policy(),
  ]);
  return {
    ...rowOf(person, known.get(person.id), now()),
    opensAt: thresholdsFor(rules, person.type).fromContact,
    out: person.out,
    in: person.in,
    asks: person.asks,
    firstAt: person.touches > 0 ? person.firstAt : undefined,
    notes: person.notes ?? '',
    markReason: person.mark?.reason,
    identities: person.identities.map(identityOf),
    merges: person.merges.map(({ id, at, absorbed: { identities } }) => ({
      id,
      at,
      name: identities.map((one) => `${nameOf(one)} (${siteName(one.site)})`).join(', '),
    })),
    suggestions: suggested.map((other) => ({
      ...identityOf({ ...other, earlier: [] }),
      touches: other.touches,
    })),
  };
}

/** The record as the relationships page needs it. */
export function recordWorld(source: RecordSource): RelationshipsWorld {
  const { store, send, now, timeZone, watch } = source;
  return {
    page: async (query, after, limit) => {
      const context = await contextOf(source);
      const list: ListQuery = query;
      const paging = { limit, ...(after ? { after } : {}) };
      const { rows, next, total } = await listPeople(store, list, context, paging);
      const known = await standings(source, rows);
      return { rows: rows.map((row) => rowOf(row, known.get(row.id), now())), next, total };
    },
    ids: async (query) => idsOf(store, query, await contextOf(source)),
    watch,
    facets: async () => ({ tags: await tagsInUse(store) }),
    tag: async (ids, tag) => {
      const before = await store.people.bulkGet([...ids]);
      const without = before.flatMap((row) => (row && !row.tags.includes(tag) ? [row.id] : []));
      await send.editPeople({ people: without, change: { addTags: [tag] } });
      return () => send.editPeople({ people: without, change: { removeTags: [tag] } });
    },
    merge: async (ids) => {
      const [keep, ...others] = ids;
      if (keep === undefined) return undefined;
      await send.merge({ keep, absorb: others });
      return async () => {
        await send.undoMerge({ person: keep, merges: others.length });
      };
    },
    remove: async (ids) => {
      const restore = await restoring(store, send, ids);
      await send.erasePeople([...ids]);
      return restore;
    },
    person: (id) => detailOf(source, id),
    touches: async (id, limit) => {
      const person = await personOf(store, id);
      if (!person) return { touches: [], more: false };
      const { touches, next } = await timelineOf(store, person.id, { limit });
      return { touches: touches.map(touchOf), more: next !== undefined };
    },
    change: editing(store, send),
    rename: renaming(send),
    separate: async (id) => {
      const [keep = id, ...absorb] = await send.undoMerge({ person: id, merges: 1 });
      return () => send.merge({ keep, absorb });
    },
    addOffline: async (person, { means, at, note }) => {
      const id = crypto.randomUUID();
      const words = note ? { note } : {};
      await send.offline({ id, person, at, means, direction: 'out', ...words });
      return () => send.undoTouch(`offline:${id}`);
    },
    removeTouch: async (_, touch) => {
      const restore = await restoringTouch(store, send, touch);
      await send.undoTouch(touch);
      return restore;
    },
    erase: (id) => send.erasePeople([id]),
    now,
    timeZone,
  };
}
