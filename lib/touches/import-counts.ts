import { countAll, recounted } from './counts';
import { eachTouchByPerson } from './each-touch';
import { touchesOf } from './find';
import type { Touch } from './records';
import type { Rollups } from './rollup';
import type { Store } from './store';
import { type Retold, retoldIn } from './waits';

/** With more people than this one walk over all touches is quicker than a look-up for each. */
const manyPeople = 1_000;

/** So many people are counted at once: all of them together would not fit into memory. */
const peopleAtOnce = 500;

/** One person's touches: all of them. */
type Own = readonly [id: string, touches: Touch[]];

/** Counts these people anew; answers the touches whose wait is another than what was kept. */
async function recountSome(store: Store, some: readonly Own[]): Promise<Retold[]> {
  const people = await store.people.bulkGet(some.map(([id]) => id));
  const retold = some.flatMap(([, touches]) => retoldIn(touches));
  await store.people.bulkPut(
    people.flatMap((person, index) =>
      person ? [recounted(person, countAll(some[index]?.[1] ?? []))] : [],
    ),
  );
  await store.touches.bulkPut(retold.map(({ touch }) => touch));
  return retold;
}

/**
 * Counts these people anew, and how long they waited for our answers. `added` is told of waits that are new; answered
 * are the touches that had another. Tells how much (0..1) is done.
 */
export async function recount(
  store: Store,
  ids: ReadonlySet<string>,
  added: Rollups,
  onProgress: (share: number) => void,
): Promise<Retold[]> {
  const altered: Retold[] = [];
  let waiting: Own[] = [];
  let done = 0;
  const flush = async () => {
    const some = waiting;
    waiting = [];
    onProgress(ids.size === 0 ? 1 : done / ids.size);
    done += some.length;
    for (const retold of await recountSome(store, some)) {
      if (retold.before === undefined) added.add({ retold: [retold] });
      else altered.push(retold);
    }
  };
  if (ids.size <= manyPeople) {
    for (const id of ids) waiting.push([id, await touchesOf(store, id)]);
  } else {
    await eachTouchByPerson(store, (id, touches) => {
      if (ids.has(id)) waiting.push([id, touches]);
      return waiting.length < peopleAtOnce ? undefined : flush();
    });
  }
  await flush();
  return altered;
}
