import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ruleIds } from '@/lib/analysis/finding';
import { defaultPolicy } from '@/lib/policy/policy';
import type { Send } from '@/lib/touches/records';
import { type Happenings, Rollups } from '@/lib/touches/rollup';
import { Store } from '@/lib/touches/store';
import { addTouches, somebody, touchWith } from '@/lib/touches/touches.fixture';
import { loadWeek } from './load-week';
import { linesPerList, summarizeWeek } from './summarize';
import { weekOf } from './week-of';

const wednesday = Date.parse('2026-11-18T12:00:00Z');
const day = 86_400_000;
const week = weekOf(wednesday, 'UTC');

const person = somebody;
const touch = touchWith;

let next = 0;
const send = (more: Partial<Send> = {}): Send => ({
  id: `send-${next++}`,
  at: wednesday,
  site: 'x',
  surface: 'reply',
  people: [],
  rules: [],
  ...more,
});

const nothing = { rollups: [], people: [], open: [] };
const rolledUp = (happenings: Happenings) => new Rollups().add(happenings).rows();

describe('the figures of a week', () => {
  test('of nothing are all nought', () => {
    expect(summarizeWeek(nothing, week)).toEqual({
      ...week,
      peopleTalkedWith: 0,
      touchesOut: 0,
      touchesIn: 0,
      asks: { earned: 0, early: 0, overridden: 0, public: 0, held: 0, revised: 0 },
      findings: Object.fromEntries(ruleIds.map((id) => [id, 0])),
      mostContacts: [],
      openForAsk: [],
    });
  });

  test('count people once, and touches by direction', () => {
    const touches = [touch('a'), touch('a', { direction: 'in' }), touch('b'), touch('a')];
    const people = [person('b', 9), person('a', 3)];
    expect(
      summarizeWeek({ ...nothing, rollups: rolledUp({ touches }), people }, week),
    ).toMatchObject({
      peopleTalkedWith: 2,
      touchesOut: 3,
      touchesIn: 1,
      mostContacts: [
        { personId: 'x:a', touches: 3, touchesThisWeek: 3, displayName: 'A' },
        { personId: 'x:b', touches: 9, touchesThisWeek: 1 },
      ],
    });
  });

  test('count asks by what became of them, and sent drafts by rule', () => {
    const ask = { strength: 'hard', kind: 'donate' } as const;
    const sends = [
      send({ ask: { ...ask, outcome: 'earned' }, rules: ['ask'] }),
      send({ ask: { ...ask, outcome: 'overridden' }, rules: ['ask', 'urgency'] }),
      send({ ask: { ...ask, outcome: 'public' }, rules: ['ask'] }),
      send({ ask: { ...ask, outcome: 'early' } }),
      send({ ask: { strength: 'pointer', kind: 'read', outcome: 'earned' } }),
    ];
    const entry = { at: wednesday, site: 'x', surface: 'reply', people: [] } as const;
    const log = (['held', 'held', 'overridden', 'revised'] as const).map((event, index) => ({
      ...entry,
      people: [],
      id: String(index),
      event,
    }));
    expect(summarizeWeek({ ...nothing, rollups: rolledUp({ sends, log }) }, week)).toMatchObject({
      asks: { earned: 1, early: 1, overridden: 1, public: 1, held: 2, revised: 1 },
      findings: { ask: 3, urgency: 1, telling: 0 },
    });
  });

  test('name no more people than a list holds', () => {
    const people = Array.from({ length: 30 }, (_, i) => person(`p${i}`, 1));
    const touches = people.map(({ handle }) => touch(handle));
    expect(
      summarizeWeek({ ...nothing, rollups: rolledUp({ touches }), people }, week).mostContacts,
    ).toHaveLength(linesPerList);
  });
});

describe('the week from the record', () => {
  let store: Store;
  beforeEach(() => {
    store = new Store('week-test');
  });
  afterEach(async () => {
    store.close();
    await Dexie.delete('week-test');
  });

  test('takes its first instant in and leaves its end out', async () => {
    const at = [week.start - 1, week.start, week.end - 1, week.end];
    await addTouches(
      store,
      at.map((at, i) => touch(`p${i}`, { at })),
    );
    const summary = await loadWeek(store, wednesday, 'UTC', defaultPolicy);
    expect(summary.peopleTalkedWith).toBe(2);
  });

  test('lists as open exactly those whose next contact may ask, the most recent first', async () => {
    const people = Array.from({ length: 80 }, (_, i) =>
      person(`p${i}`, i + 1, wednesday - i * day),
    );
    await store.people.bulkAdd(people);
    for (const fromContact of [1, 2, 5, 12, 50]) {
      const policy = { ...defaultPolicy, ask: { ...defaultPolicy.ask, fromContact } };
      const { openForAsk } = await loadWeek(store, wednesday, 'UTC', policy);
      const expected = people
        .filter(({ touches }) => touches + 1 >= fromContact)
        .slice(0, linesPerList);
      expect(openForAsk.map(({ personId }) => personId)).toEqual(expected.map(({ id }) => id));
    }
  });

  test('counts a touch of a person who is no longer on record', async () => {
    await addTouches(store, [touch('gone')]);
    expect(await loadWeek(store, wednesday, 'UTC', defaultPolicy)).toMatchObject({
      peopleTalkedWith: 1,
      mostContacts: [],
    });
  });

  test('keeps a live query up to date', async () => {
    const { liveQuery } = await import('dexie');
    const seen: number[] = [];
    const two = new Promise<void>((resolve, reject) => {
      const watching = liveQuery(() => loadWeek(store, wednesday, 'UTC', defaultPolicy)).subscribe({
        next: ({ touchesOut }) => {
          seen.push(touchesOut);
          if (touchesOut === 0) addTouches(store, [touch('a')]).catch(reject);
          if (touchesOut !== 1) return;
          watching.unsubscribe();
          resolve();
        },
        error: reject,
      });
    });
    await two;
    expect(seen).toEqual([0, 1]);
  });
});
