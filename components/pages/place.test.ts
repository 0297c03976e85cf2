import { describe, expect, it } from 'vitest';
import { personHref, placeIn } from './place';

describe('placeIn', () => {
  it.each([
    ['', 'settings', ''],
    ['#', 'settings', ''],
    ['#rules', 'settings', ''],
    ['#relationships', 'relationships', ''],
    ['#relationships/x%3Aann', 'relationships', 'x:ann'],
    ['#relationships/linkedin:company/acme', 'relationships', 'linkedin:company/acme'],
    ['#relationships/%E0%A4%A', 'relationships', '%E0%A4%A'],
    ['#log', 'log', ''],
  ])('%s', (hash, page, rest) => {
    expect(placeIn(hash)).toEqual({ page, rest });
  });

  it('finds the person of an address again', () => {
    for (const id of ['x:ann', 'linkedin:company/acme', 'facebook:~نور', 'x:50%'])
      expect(placeIn(personHref(id)).rest).toBe(id);
  });
});
