import { defaultPolicy } from '@/lib/policy/policy';
import { recounted } from './counts';
import { newPerson } from './person';
import { maxStep, regularContacts } from './person-counts';
import type { Pending, Person, Touch } from './records';
import { admitRelease } from './release';
import { addToRollups, countTables } from './rollup-store';
import type { Store } from './store';

/** Wednesday noon (UTC) of the ISO week 2026-W47. */
export const noon = Date.parse('2026-11-18T12:00:00Z');

/** Somebody on X with so many replies from us, the last of them at `lastAt`. */
export function somebody(handle: string, touches: number, lastAt = noon): Person {
  const person = newPerson({
    id: `x:${handle}`,
    site: 'x',
    handle,
    displayName: handle.toUpperCase(),
    certain: true,
  });
  const tally = { 'out:reply': touches };
  return recounted(person, {
    touches,
    out: touches,
    in: 0,
    asks: 0,
    firstAt: lastAt - 86_400_000,
    lastAt,
    lastOutAt: lastAt,
    lastDirection: 'out',
    step: Math.min(touches, maxStep),
    regular: touches >= regularContacts ? 1 : 0,
    tally,
    sinceAsk: tally,
  });
}

let next = 0;

/** A reply of ours to somebody on X, unless said otherwise. */
export const touchWith = (handle: string, more: Partial<Touch> = {}): Touch => ({
  id: `${next++}:x:${handle}`,
  personId: `x:${handle}`,
  identity: `x:${handle}`,
  kind: 'reply',
  at: noon,
  direction: 'out',
  site: 'x',
  surface: 'reply',
  role: 'author',
  asked: 'none',
  ...more,
});

/** Puts touches on record with their rollups, but counts them for nobody. */
export const addTouches = (store: Store, touches: Touch[]) =>
  store.transaction('rw', [store.touches, ...countTables(store)], async () => {
    await store.touches.bulkAdd(touches);
    await addToRollups(store, { touches });
  });

/** Remembers a send before it leaves, whatever the gate would say; answers how many asks were on their way. */
export const putRelease = (store: Store, pending: Pending): Promise<number> =>
  admitRelease(
    store,
    {
      site: pending.site,
      counting: defaultPolicy.counting,
      now: pending.at,
      release: pending.id,
      people: pending.asking ?? [],
    },
    ({ people }) => ({
      pending,
      answer: [...people.values()].reduce((sum, { asksInFlight }) => sum + asksInFlight, 0),
    }),
  );
