import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnsOf } from '@/lib/touches/columns';
import type { Send } from '@/lib/touches/records';
import { type Happenings, Rollups } from '@/lib/touches/rollup';
import { Store } from '@/lib/touches/store';
import { addTouches, somebody, touchWith } from '@/lib/touches/touches.fixture';
import {
  conversationShare,
  figuresOf,
  findingShare,
  givesPerAsk,
  messageMix,
  partsOf,
} from './figures';
import { loadWeek } from './load-week';
import { linesPerList } from './summarize';
import type { Part } from './week';
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

const rolledUp = (happenings: Happenings) =>
  new Rollups().add(happenings).rows().flatMap(columnsOf);
const figures = (happenings: Happenings, part: Part = {}) =>
  figuresOf(rolledUp(happenings), week, 'UTC', part);
const ask = { strength: 'hard', kind: 'donate' } as const;

describe('the figures of a week', () => {
  test('of nothing are all nought', () => {
    const { days, answers, ...counts } = figures({});
    expect(JSON.stringify(counts)).not.toMatch(/[1-9]/);
    expect(answers).toEqual({ count: 0 });
    expect(days).toHaveLength(7);
  });

  test('count people once, who wrote back, and touches by direction', () => {
    const touches = [
      touch('a'),
      touch('a', { direction: 'in' }),
      touch('b'),
      touch('a'),
      touch('c', { direction: 'in' }),
    ];
    expect(figures({ touches })).toMatchObject({
      peopleTalkedWith: 3,
      wroteBack: 1,
      touchesOut: 3,
      touchesIn: 2,
    });
  });

  test('count a thread as a conversation once both have spoken in it, on its own site', () => {
    const later = wednesday + day;
    const touches = [
      touch('a', { thread: '7' }),
      touch('b', { thread: '7', direction: 'in', at: later }),
      touch('c', { thread: '8' }),
      touch('d', { thread: '8', direction: 'in', site: 'linkedin' }),
      touch('e'),
      touch('e', { direction: 'in', at: later }),
      touch('f'),
      touch('g', { direction: 'in' }),
    ];
    expect(figures({ touches }).conversations).toBe(2);
  });

  test('count asks by what became of them, and sent drafts by rule', () => {
    const sends = [
      send({ ask: { ...ask, outcome: 'earned' }, rules: ['ask'] }),
      send({ ask: { ...ask, outcome: 'overridden' }, rules: ['ask', 'urgency'] }),
      send({ ask: { ...ask, outcome: 'public' }, rules: ['ask'], surface: 'post' }),
      send({ ask: { ...ask, outcome: 'early' } }),
      send({ ask: { strength: 'pointer', kind: 'read', outcome: 'earned' } }),
    ];
    const entry = { at: wednesday, site: 'x', surface: 'reply', people: [] } as const;
    const events = ['held', 'held', 'overridden', 'revised', 'parked'] as const;
    const log = events.map((event, id) => ({ ...entry, people: [], id: String(id), event }));
    expect(figures({ sends, log })).toMatchObject({
      asks: { earned: 1, early: 1, overridden: 1, public: 1, held: 2, revised: 1, parked: 1 },
      findings: { ask: 3, urgency: 1, telling: 0 },
      gives: 0,
      publicAsks: 1,
    });
  });

  test('tell conversation from broadcast, where anybody can', () => {
    const post = (more: Partial<Send>) => send({ surface: 'post', ...more });
    const sends = [
      send(),
      send({ surface: 'message' }),
      post({ people: ['x:mary'] }),
      post({ function: 'community' }),
      post({ function: 'information' }),
      post({ function: 'action', ask: { ...ask, outcome: 'public' } }),
      post({ rules: ['broadcast'] }),
      // In another language, or of before it was kept.
      post({ unjudged: true }),
      post({}),
    ];
    const all = figures({ sends });
    expect(all).toMatchObject({
      sends: 9,
      judged: 8,
      talk: { conversation: 4, broadcast: 3 },
      functions: { information: 1, community: 1, action: 1 },
      gives: 6,
      publicAsks: 1,
    });
    expect(conversationShare(all)).toBeCloseTo(4 / 7);
    expect(findingShare(all, 'broadcast')).toBeCloseTo(1 / 8);
    expect(messageMix(all)).toEqual({ information: 1 / 3, community: 1 / 3, action: 1 / 3 });
    expect(givesPerAsk(all)).toBe(6);
  });

  test('have no share of nothing', () => {
    const all = figures({});
    expect(conversationShare(all)).toBeUndefined();
    expect(findingShare(all, 'boilerplate')).toBeUndefined();
    expect(messageMix(all)).toBeUndefined();
    expect(givesPerAsk(all)).toBeUndefined();
  });

  test('give the middle of the waits', () => {
    const answers = (...waits: number[]) =>
      figures({ touches: waits.map((waited) => touch('a', { waited })) }).answers;
    expect(answers(5)).toEqual({ count: 1, median: 5 });
    expect(answers(9, 1, 5)).toEqual({ count: 3, median: 5 });
    expect(answers(9, 1, 5, 6)).toEqual({ count: 4, median: 5.5 });
  });

  test('count the local days on which something went out, and the asks of each', () => {
    // Sunday evening in Berlin is still Sunday; half past midnight is Monday.
    const berlin = weekOf(wednesday, 'Europe/Berlin');
    const at = (text: string) => Date.parse(text);
    const sends = [
      send({ at: at('2026-11-15T23:30:00Z'), surface: 'post' }),
      send({ at: at('2026-11-22T22:59:00Z'), ask: { ...ask, outcome: 'earned' } }),
    ];
    const touches = [touch('a', { at: at('2026-11-18T12:00:00Z'), direction: 'in' })];
    const { days, daysActive } = figuresOf(rolledUp({ sends, touches }), berlin, 'Europe/Berlin');
    expect(daysActive).toBe(2);
    expect(days.map(({ active }) => Number(active))).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(days.map(({ asks }) => asks)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  test('of a site and of an account add up to those of everything', () => {
    const touches = [
      touch('a', { account: 'rivertrust' }),
      touch('b', { account: 'owls' }),
      touch('c', { site: 'linkedin', account: 'rivertrust' }),
      touch('d'),
    ];
    const sends = [send({ account: 'owls' }), send({ site: 'linkedin' })];
    const people = (part: Part) => figures({ touches, sends }, part).peopleTalkedWith;
    expect(people({})).toBe(4);
    expect(people({ site: 'x' })).toBe(3);
    expect(people({ site: 'x', account: 'rivertrust' })).toBe(1);
    expect(people({ site: 'facebook' })).toBe(0);
    expect(figures({ touches, sends }, { site: 'x', account: 'owls' }).sends).toBe(1);
    expect(partsOf(rolledUp({ touches, sends }))).toEqual([
      { site: 'x' },
      { site: 'x', account: 'owls' },
      { site: 'x', account: 'rivertrust' },
      { site: 'linkedin' },
      { site: 'linkedin', account: 'rivertrust' },
    ]);
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
    const summary = await loadWeek(store, wednesday, 'UTC');
    expect(summary.peopleTalkedWith).toBe(2);
  });

  test('has the week before beside it, also over a change of the clocks', async () => {
    const zone = 'Europe/Berlin';
    const autumn = Date.parse('2026-10-28T12:00:00Z');
    const own = weekOf(autumn, zone);
    const hour = 3_600_000;
    const at = [own.start, own.start - 1, own.start - 169 * hour, own.start - 169 * hour - 1];
    await addTouches(
      store,
      at.map((at, i) => touch(`p${i}`, { at })),
    );
    const summary = await loadWeek(store, autumn, zone);
    expect(summary.peopleTalkedWith).toBe(1);
    expect(summary.before.peopleTalkedWith).toBe(2);
  });

  test('names those with most contacts, of a part only those of it', async () => {
    const people = Array.from({ length: 30 }, (_, i) => person(`p${i}`, 9));
    await store.people.bulkAdd(people);
    await addTouches(
      store,
      people.flatMap(({ handle }, i) =>
        Array.from({ length: 1 + (i % 3) }, () =>
          touch(handle, i === 29 ? { account: 'owls' } : {}),
        ),
      ),
    );
    const { mostContacts } = await loadWeek(store, wednesday, 'UTC');
    expect(mostContacts).toHaveLength(linesPerList);
    expect(mostContacts.map(({ touchesThisWeek }) => touchesThisWeek)).toEqual(Array(10).fill(3));
    const own = await loadWeek(store, wednesday, 'UTC', { site: 'x', account: 'owls' });
    expect(own.mostContacts).toMatchObject([{ personId: 'x:p29', touches: 9, touchesThisWeek: 3 }]);
  });

  test('counts a touch of a person who is no longer on record', async () => {
    await addTouches(store, [touch('gone')]);
    expect(await loadWeek(store, wednesday, 'UTC')).toMatchObject({
      peopleTalkedWith: 1,
      mostContacts: [],
    });
  });

  test('keeps a live query up to date', async () => {
    const { liveQuery } = await import('dexie');
    const seen: number[] = [];
    const two = new Promise<void>((resolve, reject) => {
      const watching = liveQuery(() => loadWeek(store, wednesday, 'UTC')).subscribe({
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
