import { describe, expect, test } from 'vitest';
import { day, known, now, policyIn } from './gate.fixture';
import { defaultPolicy } from './policy';
import type { Relationship } from './relationship';
import { isOneContactAway, outlookOf } from './standing';
import { contactsToGo } from './verdict';

const outlook = (more: Partial<Relationship> | undefined, policy = '') => {
  const of = outlookOf(more && known('mary', more), policy ? policyIn(policy) : defaultPolicy, now);
  return { open: of.open, toGo: contactsToGo(of), oneAway: isOneContactAway(of) };
};

describe('where a relationship stands, for every list of people', () => {
  test('a stranger is as many contacts away as the policy wants before an ask', () => {
    expect(outlook(undefined)).toEqual({ open: false, toGo: 4, oneAway: false });
    expect(outlook(undefined, 'from 1')).toEqual({ open: true, toGo: 0, oneAway: false });
  });

  test('one contact away is the third touch of the house’s five', () => {
    expect(outlook({ touches: 2 })).toEqual({ open: false, toGo: 2, oneAway: false });
    expect(outlook({ touches: 3 })).toEqual({ open: false, toGo: 1, oneAway: true });
    expect(outlook({ touches: 4 })).toEqual({ open: true, toGo: 0, oneAway: false });
  });

  test('who was asked lately is as far away as the contacts between two asks', () => {
    const asked = { touches: 40, asks: 1 };
    expect(outlook({ ...asked, contactsSinceLastAsk: 0 })).toMatchObject({ open: false, toGo: 4 });
    expect(outlook({ ...asked, contactsSinceLastAsk: 3 })).toMatchObject({ oneAway: true });
    expect(outlook({ ...asked, contactsSinceLastAsk: 4 })).toMatchObject({ open: true, toGo: 0 });
  });

  test('of two numbers the larger one counts', () => {
    expect(outlook({ touches: 3, asks: 1, contactsSinceLastAsk: 1 })).toMatchObject({ toGo: 3 });
    expect(outlook({ touches: 3, asks: 1, contactsSinceLastAsk: 3 })).toMatchObject({
      oneAway: true,
    });
  });

  test('what a contact of ours does not end leaves nobody one contact away', () => {
    const near = { touches: 3 };
    expect(outlook({ ...near, firstAt: now - day }, '180 days')).toEqual({
      open: false,
      toGo: 1,
      oneAway: false,
    });
    expect(outlook(near, 'an answer').oneAway).toBe(false);
    expect(outlook({ ...near, asksInFlight: 1 }).oneAway).toBe(false);
    expect(outlook({ ...near, mark: { kind: 'do-not-ask', reason: 'bereaved' } })).toEqual({
      open: false,
      toGo: 0,
      oneAway: false,
    });
  });

  test('the type of a relationship and a mark decide as they do in the gate', () => {
    expect(outlook({ touches: 4, type: 'journalist' }, 'journalist 10')).toMatchObject({ toGo: 5 });
    expect(outlook({ touches: 0, type: 'colleague' }, 'colleague 1').open).toBe(true);
    const mark = { kind: 'may-ask', reason: 'our chair' } as const;
    expect(outlook({ touches: 0, mark }).open).toBe(true);
    expect(outlook({ touches: 0, mark }, 'no may-ask').open).toBe(false);
  });
});
