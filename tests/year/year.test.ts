// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWeek } from '@/lib/summary/load-week';
import { weekOf } from '@/lib/summary/week-of';
import { checkRecord } from '@/lib/touches/check';
import { rowSchemas, sections } from '@/lib/touches/file-rows';
import { Store } from '@/lib/touches/store';
import { day } from './calendar';
import { intoStore } from './into-store';
import { fileOf, listOnly, nobody, yearOf } from './year';

const now = Date.parse('2026-11-18T15:00:00Z');
const timeZone = 'Europe/Dublin';
const year = yearOf({ now, timeZone });

describe('the made-up year', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(fileOf(yearOf({ now, timeZone }), now)).toBe(fileOf(year, now));
    expect(fileOf(yearOf({ now, timeZone, seed: 6 }), now)).not.toBe(fileOf(year, now));
  });

  test('has rows as a record has them, none after its end', () => {
    for (const section of sections) {
      for (const row of year[section]) expect(() => rowSchemas[section].parse(row)).not.toThrow();
    }
    const last = Math.max(...[year.touches, year.sends, year.log].flat().map(({ at }) => at));
    expect(last).toBeLessThanOrEqual(now);
    expect(now - last).toBeLessThan(2 * day);
  });

  test('has something of everything that the pages show', () => {
    const asks = year.sends.flatMap(({ ask }) => (ask ? [ask.outcome] : []));
    for (const outcome of ['earned', 'early', 'overridden', 'public'] as const)
      expect(asks.filter((one) => one === outcome).length).toBeGreaterThan(3);
    for (const event of ['held', 'overridden', 'revised'] as const)
      expect(year.log.filter((one) => one.event === event).length).toBeGreaterThan(3);
    expect(new Set(year.touches.map(({ kind }) => kind))).toEqual(
      new Set(['reply', 'mention', 'message', 'quote', 'offline']),
    );
    expect(year.parked.length).toBeGreaterThan(1);
    expect(year.people.filter(({ mark }) => mark).length).toBeGreaterThan(3);
    expect(year.people.filter(({ identities }) => identities.length > 1).length).toBeGreaterThan(3);
    expect(year.people.some(({ certain }) => !certain)).toBe(true);
    expect(new Set(year.people.map(({ type }) => type))).toContain('journalist');
    expect(year.touches.length).toBeGreaterThan(3_000);
  });

  test('can be a list of people only, or nothing at all', () => {
    expect(listOnly({ now }).people).toHaveLength(380);
    expect(listOnly({ now }).touches).toEqual([]);
    expect(JSON.parse(fileOf(nobody, now))).toMatchObject({ people: [], counts: { people: 0 } });
  });
});

type Passing = (typeof year.touches)[number];
type Sent = (typeof year.sends)[number];
const isOpenToAll = ({ surface }: Sent) => ['post', 'quote'].includes(surface);
const asks = ({ ask }: Sent) => ask !== undefined && ask.strength !== 'pointer';

/** Who wrote back, the threads there and back, and how long people waited: looking back from each touch by itself. */
function passed(
  touches: readonly Passing[],
  person: ReadonlyMap<string, string>,
  { start, end }: { start: number; end: number },
) {
  const of = ({ identity }: Passing) => person.get(identity) ?? identity;
  const both = (keys: (touch: Passing) => string) =>
    [...new Set(touches.map(keys))].filter((key) =>
      (['out', 'in'] as const).every((way) =>
        touches.some((touch) => keys(touch) === key && touch.direction === way),
      ),
    ).length;
  const waits = year.touches
    .filter(({ at, direction }) => direction === 'out' && at >= start && at < end)
    .flatMap((touch) => {
      const before = year.touches.filter((one) => of(one) === of(touch) && one.at < touch.at);
      const answered = Math.max(
        -1,
        ...before.filter(({ direction }) => direction === 'out').map(({ at }) => at),
      );
      const open = before.filter(({ at, direction }) => direction === 'in' && at > answered);
      return open.length > 0 ? [touch.at - Math.min(...open.map(({ at }) => at))] : [];
    })
    .sort((one, other) => one - other);
  const middle = waits.length / 2;
  const median = ((waits[Math.ceil(middle) - 1] ?? 0) + (waits[Math.floor(middle)] ?? 0)) / 2;
  return {
    wroteBack: both(of),
    conversations: both((touch) => `${touch.site} ${touch.thread ?? `with ${of(touch)}`}`),
    answers: { count: waits.length, ...(waits.length > 0 ? { median } : {}) },
  };
}

/** The figures of a stretch of time, counted straight from the rows and without anything of the product's. */
function counted(start: number, end: number) {
  const within = ({ at }: { at: number }) => at >= start && at < end;
  const person = new Map<string, string>();
  for (const { id, identities } of year.people)
    for (const identity of identities) person.set(identity.id, id);
  const touches = year.touches.filter(within);
  const sends = year.sends.filter(within);
  const log = year.log.filter(within);
  const asked = (outcome: string) =>
    sends.filter(({ ask }) => ask && ask.strength !== 'pointer' && ask.outcome === outcome).length;
  const logged = (event: string) => log.filter((entry) => entry.event === event).length;
  const perPerson = new Map<string, number>();
  for (const { identity } of touches) {
    const id = person.get(identity) ?? identity;
    perPerson.set(id, (perPerson.get(id) ?? 0) + 1);
  }
  return {
    peopleTalkedWith: perPerson.size,
    touchesOut: touches.filter(({ direction }) => direction === 'out').length,
    touchesIn: touches.filter(({ direction }) => direction === 'in').length,
    asks: {
      earned: asked('earned'),
      early: asked('early'),
      overridden: logged('overridden'),
      public: asked('public'),
      held: logged('held'),
      revised: logged('revised'),
      parked: logged('parked'),
    },
    ...passed(touches, person, { start, end }),
    sends: sends.length,
    functions: {
      information: sends.filter((send) => send.function === 'information').length,
      community: sends.filter((send) => send.function === 'community').length,
      action: sends.filter((send) => send.function === 'action').length,
    },
    gives: sends.filter((send) => isOpenToAll(send) && !asks(send)).length,
    publicAsks: sends.filter((send) => isOpenToAll(send) && asks(send)).length,
    daysActive: new Set(
      [...sends, ...touches.filter(({ direction }) => direction === 'out')].map(({ at }) =>
        new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' }).format(at),
      ),
    ).size,
    flagged: (rule: string) =>
      sends.filter(({ rules }) => rules.some((one) => one === rule)).length,
    most: [...perPerson.values()].sort((one, other) => other - one).slice(0, 10),
  };
}

describe("the popup's figures over the year", () => {
  const store = new Store('year-test');
  beforeAll(() => intoStore(store, year, now), 60_000);
  afterAll(async () => {
    store.close();
    await Dexie.delete('year-test');
  });

  test('the record that the import made is sound', async () => {
    expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });
  });

  // This week, a usual one, a silent one, those in which the clocks change, one of a campaign, the first.
  test.each([0, 1, 3, 9, 13, 19, 28, 34, 49, 51])('%i weeks ago', async (weeks) => {
    const at = now - weeks * 7 * day;
    const { start, end } = weekOf(at, timeZone);
    const week = await loadWeek(store, at, timeZone);
    const { flagged, most, ...figures } = counted(start, end);
    expect(week).toMatchObject(figures);
    for (const [rule, drafts] of Object.entries(week.findings)) expect(drafts).toBe(flagged(rule));
    expect(week.mostContacts.map(({ touchesThisWeek }) => touchesThisWeek)).toEqual(most);
  });
});
