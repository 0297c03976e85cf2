import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalReason } from '@/lib/refusal';
import type { Pending } from './records';
import { confirmRelease, discardRelease, pendingLifetime, sweep } from './release';
import { wrongRollups } from './rollup-store';
import { Store } from './store';
import { takeBackSend } from './take-back';
import { putRelease } from './touches.fixture';

const name = 'counts-test';
const start = Date.parse('2026-11-18T12:00:00Z');

/** What a page and a browser can do to the record, in any order and as often as they like. */
const act = fc.oneof(
  fc.record({
    kind: fc.constantFrom('release', 'confirm', 'discard', 'take back'),
    send: fc.integer({ min: 0, max: 7 }),
  }),
  fc.record({ kind: fc.constantFrom('restart', 'sweep'), send: fc.constant(0) }),
  fc.record({ kind: fc.constant('day passes'), send: fc.constant(0) }),
);

const release = (send: number, at: number): Pending => ({
  id: `send-${send}`,
  at,
  site: 'x',
  surface: 'reply',
  // Sends overlap in people: 0 to `ann`, 1 to `bea`, 2 to both, 3 to nobody, and so on.
  recipients: ['ann', 'bea'].flatMap((handle, index) =>
    ((send % 4) + 1) & (index + 1)
      ? [
          {
            id: `x:${handle}`,
            site: 'x',
            handle,
            displayName: handle,
            certain: true,
            role: 'author',
          },
        ]
      : [],
  ),
  rules: [],
  ...(send > 3 ? { ask: { strength: 'hard', kind: 'donate', outcome: 'overridden' } } : {}),
});

test('the counts are always those of a full count, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      let store = new Store(name);
      let now = start;
      /** The model: releases that wait, with their time, and sends that went out. */
      const waiting = new Map<number, number>();
      const out = new Set<number>();
      for (const { kind, send } of acts) {
        if (kind === 'release') {
          await putRelease(store, release(send, now));
          if (!out.has(send) && !waiting.has(send)) waiting.set(send, now);
        } else if (kind === 'confirm') {
          const reason = await confirmRelease(store, `send-${send}`, now).then(
            () => undefined,
            refusalReason,
          );
          const alive = now - (waiting.get(send) ?? -Infinity) <= pendingLifetime;
          expect(reason).toBe(out.has(send) || alive ? undefined : 'unknown-release');
          if (alive) out.add(send);
          if (alive) waiting.delete(send);
        } else if (kind === 'discard') {
          await discardRelease(store, `send-${send}`);
          waiting.delete(send);
        } else if (kind === 'take back') {
          await takeBackSend(store, { id: `send-${send}` });
          out.delete(send);
        } else if (kind === 'sweep') {
          await sweep(store, now);
          for (const [id, at] of waiting) if (now - at > pendingLifetime) waiting.delete(id);
        } else if (kind === 'restart') {
          store.close();
          store = new Store(name);
        } else {
          now += pendingLifetime + 1;
        }
      }

      expect((await store.sends.toCollection().primaryKeys()).sort()).toEqual(
        [...out].map((send) => `send-${send}`).sort(),
      );
      const touches = await store.touches.toArray();
      for (const person of await store.people.toArray()) {
        const own = touches.filter(({ personId }) => personId === person.id);
        const times = own.map(({ at }) => at);
        expect(person).toMatchObject({
          touches: own.length,
          out: own.length,
          in: 0,
          asks: own.filter(({ asked }) => asked === 'hard').length,
          firstAt: Math.min(...times),
          lastAt: Math.max(...times),
          step: own.length,
        });
      }
      expect(await wrongRollups(store)).toEqual([]);
      expect(touches).toHaveLength([...out].flatMap((send) => release(send, 0).recipients).length);
      store.close();
      await Dexie.delete(name);
    }),
    { numRuns: 30 },
  );
  // Thousands of transactions: a busy machine may take its time.
}, 30_000);
