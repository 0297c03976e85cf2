import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askStrengths } from '@/lib/analysis/finding';
import { directions, touchKinds } from '@/lib/draft/touch-kind';
import { type Policy, policySchema } from '@/lib/policy/policy';
import { markKinds } from '@/lib/policy/relationship';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { countAll, recounted } from './counts';
import { idsOf } from './list';
import type { ListOrder } from './list-query';
import type { Pending, Person, Touch } from './records';
import { outlooksOf } from './relationships';
import { Store } from './store';
import { noon, somebody, touchWith } from './touches.fixture';

const name = 'list-open-test';
const hour = 3_600_000;

const touch = fc.record({
  kind: fc.constantFrom(...touchKinds),
  direction: fc.constantFrom(...directions),
  asked: fc.constantFrom('none' as const, ...askStrengths),
  // Often in one hour, day or thread, so that a cap bites; sometimes long ago.
  at: fc.oneof(
    fc.integer({ min: 0, max: 60 }).map((hours) => noon - hours * (hour / 2)),
    fc.integer({ min: 0, max: 400 }).map((days) => noon - days * 24 * hour),
  ),
  thread: fc.constantFrom('one', 'two', undefined),
});

const person = fc.record({
  touches: fc.array(touch, { maxLength: 12 }),
  type: fc.option(fc.constantFrom(...relationshipTypes), { nil: undefined }),
  mark: fc.option(fc.constantFrom(...markKinds), { nil: undefined, freq: 4 }),
  asksUnderway: fc.constantFrom(0, 0, 0, 1),
});

const thresholds = {
  fromContact: fc.integer({ min: 1, max: 8 }),
  minimumDaysKnown: fc.constantFrom(0, 0, 1, 30),
  needsAnswer: fc.boolean(),
  contactsBetweenAsks: fc.integer({ min: 0, max: 4 }),
};

const policy: fc.Arbitrary<Policy> = fc
  .record({
    ask: fc.record({
      ...thresholds,
      mayAskMarks: fc.boolean(),
      perType: fc.dictionary(
        fc.constantFrom(...relationshipTypes),
        fc.record(thresholds, { requiredKeys: [] }),
        { maxKeys: 3 },
      ),
    }),
    counting: fc.record({
      kinds: fc.dictionary(fc.constantFrom(...touchKinds), fc.boolean()),
      inbound: fc.boolean(),
      atMostOne: fc.constantFrom('none', 'hour', 'day', 'thread'),
    }),
  })
  .map((given) => policySchema.parse(given));

type Made = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

function rowsOf(made: Made, index: number): [Person, Touch[], Pending[]] {
  const handle = `p${index}`;
  const touches = made.touches.map(({ thread, ...rest }) =>
    touchWith(handle, { ...rest, ...(thread ? { thread } : {}) }),
  );
  const row = {
    ...recounted(somebody(handle, 0), countAll(touches)),
    ...(made.type ? { type: made.type } : {}),
    ...(made.mark ? { mark: { kind: made.mark, reason: 'So they said.', at: noon } } : {}),
  };
  const pending = Array.from({ length: made.asksUnderway }, (): Pending => {
    const { id } = row;
    return {
      id: `release-${id}`,
      at: noon,
      site: 'x',
      surface: 'reply',
      recipients: [],
      rules: [],
      asking: [id],
    };
  });
  return [row, touches, pending];
}

test('the list of those open for an ask is what the gate says of each, whatever the policy', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 12 }),
      policy,
      fc.constantFrom<ListOrder>('name', 'contacts', 'last', 'distance'),
      fc.boolean(),
      async (made, rules, order, descending) => {
        await Dexie.delete(name);
        const store = new Store(name);
        try {
          const rows = made.map(rowsOf);
          const people = rows.map(([row]) => row);
          await store.people.bulkAdd(people);
          await store.touches.bulkAdd(rows.flatMap(([, touches]) => touches));
          await store.pending.bulkAdd(rows.flatMap(([, , pending]) => pending));
          const outlooks = await outlooksOf(store, people, rules, noon);
          const open = people.filter(({ id }) => outlooks.get(id)?.open).map(({ id }) => id);
          const query = { show: 'open', order, descending } as const;
          const listed = await idsOf(store, query, { now: noon, policy: rules });
          expect([...listed].sort()).toEqual(open.sort());
        } finally {
          store.close();
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
