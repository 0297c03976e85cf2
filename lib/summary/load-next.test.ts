import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide } from '@/lib/policy/gate';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { countAll, recounted } from '@/lib/touches/counts';
import { newPerson } from '@/lib/touches/person';
import type { Person, Touch } from '@/lib/touches/records';
import { relationshipsOf } from '@/lib/touches/relationships';
import { Store } from '@/lib/touches/store';
import { noon, touchWith } from '@/lib/touches/touches.fixture';
import { loadNext } from './load-next';

const day = 86_400_000;
let store: Store;
beforeEach(() => {
  store = new Store('next-test');
});
afterEach(async () => {
  store.close();
  await Dexie.delete('next-test');
});

/** A person with these touches: `o` from us, `i` from them, `a` an ask of ours; the last one `ago` days ago. */
async function add(handle: string, passed: string, more: Partial<Person> = {}, ago = 1) {
  const touches = [...passed].map(
    (mark, index): Touch =>
      touchWith(handle, {
        id: `${handle}-${index}`,
        at: noon - ago * day - (passed.length - index) * 60_000,
        direction: mark === 'i' ? 'in' : 'out',
        asked: mark === 'a' ? 'hard' : 'none',
      }),
  );
  const account = { id: `x:${handle}`, site: 'x', handle, displayName: handle } as const;
  const person = recounted(newPerson({ ...account, certain: true }), countAll(touches));
  await store.touches.bulkAdd(touches);
  await store.people.add({ ...person, ...more });
}

const named = async (policy: Policy = defaultPolicy, part = {}) => {
  const { ready, oneAway, waiting, cold } = await loadNext(store, policy, noon, part);
  const handles = (lines: { handle: string }[]) => lines.map(({ handle }) => handle);
  return {
    ready: handles(ready),
    oneAway: handles(oneAway),
    waiting: handles(waiting),
    cold: handles(cold),
  };
};

describe('what to do next', () => {
  test('is nothing where nobody is known', async () => {
    expect(await named()).toEqual({ ready: [], oneAway: [], waiting: [], cold: [] });
  });

  test('tells who is ready, who nearly is, who waits and who goes cold', async () => {
    await add('far', 'oo');
    await add('near', 'ooo');
    await add('open', 'oooo', {}, 2);
    await add('asked', 'ooooa');
    await add('asked-long-ago', 'ooooaooo');
    await add('wrote', 'oi', {}, 3);
    await add('wrote-first', 'oi', {}, 5);
    await add('wrote-long-ago', 'oi', {}, 31);
    await add('silent', 'oooo', {}, 31);
    await add('silent-for-long', 'oooo', {}, 300);
    await add('stranger', 'o', {}, 300);
    const mark = { reason: 'She said so.', at: noon };
    await add('never', 'oooooooo', { mark: { ...mark, kind: 'do-not-ask' } });
    await add('always', 'o', { mark: { ...mark, kind: 'may-ask' } }, 4);
    expect(await named()).toEqual({
      ready: ['open', 'always'],
      oneAway: ['near', 'asked-long-ago'],
      waiting: ['wrote-first', 'wrote'],
      cold: ['silent', 'silent-for-long'],
    });
  });

  test('is of one site when one is looked at', async () => {
    await add('open', 'oooo');
    expect(await named(defaultPolicy, { site: 'x' })).toMatchObject({ ready: ['open'] });
    expect(await named(defaultPolicy, { site: 'linkedin' })).toMatchObject({ ready: [] });
  });

  test('names who waits on one site also behind a hundred who wait elsewhere', async () => {
    for (let n = 0; n < 101; n++) await add(`x${n}`, 'i', {}, 3);
    const account = { site: 'linkedin', handle: 'ann', displayName: 'Ann', certain: true } as const;
    const ann = newPerson({ ...account, id: 'linkedin:ann' });
    const touch = touchWith('ann', { direction: 'in', at: noon - day });
    await store.people.add(recounted(ann, countAll([touch])));
    expect((await named(defaultPolicy, { site: 'linkedin' })).waiting).toEqual(['ann']);
  });

  test('looks past those who must wait, and names no more than a list holds', async () => {
    for (let index = 0; index < 250; index++) await add(`p${index}`, 'oo', {}, 1 + index / 250);
    for (let index = 0; index < 14; index++) await add(`q${index}`, 'oooo', {}, 3 + index / 100);
    const { ready } = await named();
    expect(ready).toEqual(Array.from({ length: 10 }, (_, index) => `q${index}`));
  });

  test('agrees with the gate on everybody, whatever the policy', async () => {
    const passed = [
      'o',
      'oi',
      'ooo',
      'oooi',
      'oooo',
      'ooooo',
      'ooooa',
      'ooooaooo',
      'ooooaoooo',
      'iiii',
    ];
    const types = [undefined, 'donor', 'journalist'] as const;
    for (const [index, marks] of passed.entries()) {
      const type = types[index % 3];
      await add(`p${index}`, marks, type ? { type } : {}, 1 + index / 10);
    }
    const { ask } = defaultPolicy;
    const variants: Partial<Policy>[] = [
      {},
      { ask: { ...ask, fromContact: 2 } },
      { ask: { ...ask, needsAnswer: true, contactsBetweenAsks: 1 } },
      { ask: { ...ask, minimumDaysKnown: 2 } },
      { ask: { ...ask, perType: { ...ask.perType, donor: { fromContact: 9 } } } },
      { counting: { ...defaultPolicy.counting, inbound: false } },
      { counting: { ...defaultPolicy.counting, atMostOne: 'hour' } },
    ];
    for (const variant of variants) {
      const policy = { ...defaultPolicy, ...variant };
      const { ready } = await named(policy);
      const open: string[] = [];
      for (const [index] of passed.entries()) {
        const handle = `p${index}`;
        const addressee = { site: 'x', handle, displayName: handle, certain: true } as const;
        const draft = { site: 'x', surface: 'reply', text: 'Give?' } as const;
        const relationships = await relationshipsOf(store, [`x:${handle}`], {
          site: 'x',
          counting: policy.counting,
          now: noon,
        });
        const verdict = decide(
          { ...draft, addressees: [{ ...addressee, role: 'author' }] },
          { findings: [], strongestAsk: 'hard' },
          relationships,
          policy,
          noon,
        );
        if (verdict.level === 'clear') open.push(handle);
      }
      expect(ready).toEqual(open.slice(0, 10));
    }
  });
});
