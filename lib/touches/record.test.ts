import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecord } from './check';
import { editPeople, renameIdentity } from './edit';
import { erasePeople, erasePeriod } from './erase';
import { exportRecord } from './export-file';
import { finishImport } from './import';
import { stageRows } from './import-rows';
import { mergePeople } from './merge';
import { recordInbound, recordOffline } from './other-touches';
import { park } from './parked';
import { readRecordFile } from './read-file';
import type { Pending } from './records';
import { confirmRelease } from './release';
import { canonical } from './rollup';
import { rebuildRollups } from './rollup-store';
import { Store } from './store';
import { undoTouch } from './take-back';
import { putRelease } from './touches.fixture';
import { undoMerges } from './unmerge';

const start = Date.parse('2026-10-24T22:00:00Z');
const right = { people: [], rollups: [], strays: [], audience: [] };

const site = fc.constantFrom('x' as const, 'facebook' as const, 'linkedin' as const);
const handle = fc.constantFrom('ann', 'bea', '__proto__');
/** Over the end of summer time, out of order, often at the same instant. */
const at = fc.integer({ min: 0, max: 60 }).map((hours) => start + hours * 1_800_000);
const pick = fc.nat(1_000);

const act = fc.oneof(
  fc.record({
    kind: fc.constant('send' as const),
    site,
    handles: fc.uniqueArray(handle, { maxLength: 2 }),
    at,
    surface: fc.constantFrom('post' as const, 'reply' as const, 'quote' as const),
    asks: fc.boolean(),
    account: fc.constantFrom(undefined, 'rivertrust', 'owls:x'),
    thread: fc.constantFrom(undefined, 't1', '__proto__'),
    aim: fc.constantFrom(undefined, 'information' as const, 'community' as const),
  }),
  fc.record({ kind: fc.constant('inbound' as const), site, handle, at, id: fc.nat(5) }),
  fc.record({ kind: fc.constant('offline' as const), who: pick, at, in: fc.boolean() }),
  fc.record({ kind: fc.constant('park' as const), site, at, handle }),
  fc.record({ kind: fc.constant('undo touch' as const), which: pick }),
  fc.record({ kind: fc.constant('tag' as const), who: pick }),
  fc.record({ kind: fc.constant('rename' as const), who: pick, handle }),
  fc.record({ kind: fc.constant('merge' as const), who: pick, other: pick }),
  fc.record({ kind: fc.constant('undo merge' as const), who: pick }),
  fc.record({ kind: fc.constant('erase person' as const), who: pick }),
  fc.record({ kind: fc.constant('erase period' as const), from: at, hours: fc.nat(6) }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

let made = 0;
const uuid = () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`;

async function doIt(store: Store, step: Act): Promise<void> {
  const people = await store.people.orderBy('id').primaryKeys();
  const person = (index: number) => people[index % people.length];
  if (step.kind === 'send') {
    const role = step.surface === 'quote' ? 'quoted' : 'author';
    const id = uuid();
    const pending: Pending = {
      id,
      at: step.at,
      site: step.site,
      surface: step.surface,
      rules: step.asks ? ['ask'] : [],
      recipients: step.handles.map((name) => ({
        id: `${step.site}:${name}`,
        site: step.site,
        handle: name,
        displayName: name,
        certain: true,
        role,
      })),
      ...(step.asks ? { ask: { strength: 'hard', kind: 'donate', outcome: 'early' } } : {}),
      ...(step.asks ? { override: 'They asked.' } : {}),
      ...(step.account === undefined ? {} : { account: step.account }),
      ...(step.thread === undefined ? {} : { thread: step.thread }),
      ...(step.aim === undefined ? { unjudged: true } : { function: step.aim }),
    };
    await putRelease(store, pending);
    await confirmRelease(store, id, step.at);
    return;
  }
  if (step.kind === 'inbound') {
    const from = { site: step.site, handle: step.handle, displayName: 'N', certain: true };
    const inbound = { id: String(step.id), from, kind: 'reply', surface: 'reply' } as const;
    await recordInbound(store, { ...inbound, at: step.at });
    return;
  }
  if (step.kind === 'park') {
    const { handle: name, site: where } = step;
    const recipient = { id: `${where}:${name}`, site: where, handle: name, displayName: name };
    await park(store, {
      id: uuid(),
      at: step.at,
      site: where,
      surface: 'reply',
      people: [recipient.id],
      recipients: [{ ...recipient, certain: true, role: 'author' }],
      text: 'Could you give $20?',
      strength: 'hard',
      account: 'rivertrust',
    });
    return;
  }
  if (step.kind === 'erase period') {
    await erasePeriod(store, { start: step.from, end: step.from + step.hours * 1_000_000 });
    return;
  }
  if (step.kind === 'undo touch') {
    const ids = await store.touches.toCollection().primaryKeys();
    await undoTouch(store, ids[step.which % ids.length] ?? 'none');
    return;
  }
  const id = person(step.who);
  if (id === undefined) return;
  if (step.kind === 'offline') {
    const offline = { id: uuid(), person: id, means: 'call' } as const;
    await recordOffline(store, { ...offline, at: step.at, direction: step.in ? 'in' : 'out' });
  } else if (step.kind === 'tag') {
    await editPeople(store, [id], { addTags: ['river'], notes: 'A note.' }, start);
  } else if (step.kind === 'rename') {
    await renameIdentity(store, { identity: id, handle: step.handle }, start);
  } else if (step.kind === 'merge') {
    const other = person(step.other);
    if (other !== undefined && other !== id) {
      await mergePeople(store, { keep: id, absorb: [other] }, start);
    }
  } else if (step.kind === 'undo merge') {
    if ((await store.people.get(id))?.merges.length)
      await undoMerges(store, { person: id, merges: 1 });
  } else await erasePeople(store, [id]);
}

const withStore = async (work: (store: Store) => Promise<void>) => {
  const store = new Store(`record-test-${made++}`);
  try {
    await work(store);
  } finally {
    store.close();
    await Dexie.delete(store.name);
  }
};

const exported = async (store: Store): Promise<Blob> => {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  await exportRecord(store, { now: start, write });
  JSON.parse(text);
  return new Blob([text]);
};

const taken = async (store: Store, file: Blob) => {
  const id = uuid();
  await readRecordFile(file, (rows) => stageRows(store, { ...rows, id }, start));
  return finishImport(store, id, start);
};

/** All that is kept, but for the order of what is in a rollup. */
const everything = async (store: Store) => {
  const { people, touches, sends, log, audience } = store;
  const tables = await Promise.all([people, touches, sends, log, audience].map((t) => t.toArray()));
  const rollups = (await store.rollups.toArray()).map(canonical);
  return [...tables, rollups];
};

test('counts and rollups are those of a full count, whatever was done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), (acts) =>
      withStore(async (store) => {
        for (const step of acts) await doIt(store, step);
        expect(await checkRecord(store)).toEqual(right);
        const before = await everything(store);
        await rebuildRollups(store);
        expect(await everything(store)).toEqual(before);
      }),
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('a merge of two or three and its undo leave everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 20 }), pick, (acts, which) =>
      withStore(async (store) => {
        for (const step of acts) await doIt(store, step);
        const people = await store.people.toCollection().primaryKeys();
        const [keep = '', ...others] = [0, 1, 2].map((i) => people[(which + i) % people.length]);
        const absorb = [...new Set(others.filter((id) => id !== undefined && id !== keep))];
        if (absorb.length === 0) return;
        const before = await everything(store);
        await mergePeople(store, { keep, absorb: absorb as string[] }, start);
        expect(await checkRecord(store)).toEqual(right);
        const undo = { person: keep, merges: absorb.length };
        expect(await undoMerges(store, undo)).toEqual([keep, ...absorb.toReversed()]);
        expect(await everything(store)).toEqual(before);
      }),
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('an account renamed to one that was merged with it can be taken apart again', () =>
  withStore(async (store) => {
    for (const handle of ['ann', 'bea'] as const)
      await doIt(store, {
        kind: 'inbound',
        site: 'x',
        handle,
        at: start,
        id: handle === 'ann' ? 0 : 1,
      });
    const before = await everything(store);
    const rename = { identity: 'x:ann', handle: 'bea' };
    await renameIdentity(store, rename, start);
    await renameIdentity(store, rename, start);
    expect(await store.people.count()).toBe(1);
    expect(await undoMerges(store, { person: 'x:ann', merges: 1 })).toEqual(['x:ann', 'x:bea']);
    expect(await everything(store)).toEqual(before);
  }));

test('a new handle that was a slip is taken back without a trace', () =>
  withStore(async (store) => {
    await doIt(store, { kind: 'inbound', site: 'x', handle: 'ann', at: start, id: 0 });
    const before = await everything(store);
    const rename = (identity: string, handle: string, forget = false) =>
      renameIdentity(store, { identity, handle, forget }, start);
    expect(await rename('x:ann', 'Bea')).toBe('renamed');
    expect(await rename('x:bea', 'bea')).toBe('known');
    expect(await rename('x:bea', 'ann', true)).toBe('renamed');
    expect(await everything(store)).toEqual(before);
  }));

test('a file brings the record back elsewhere, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), (acts) =>
      withStore(async (store) => {
        for (const step of acts) await doIt(store, step);
        const file = await exported(store);
        await withStore(async (other) => {
          await taken(other, file);
          expect(await checkRecord(other)).toEqual(right);
          expect(await everything(other)).toEqual(await everything(store));
          const nothing = { people: 0, touches: 0, sends: 0, log: 0, parked: 0 };
          expect(await taken(other, file)).toEqual(nothing);
          expect(await everything(other)).toEqual(await everything(store));
          expect(await other.staged.count()).toBe(0);
        });
      }),
    ),
    { numRuns: 30 },
  );
}, 60_000);
