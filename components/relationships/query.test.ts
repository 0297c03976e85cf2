import { describe, expect, it } from 'vitest';
import { everybody, isNarrowed, narrowed, orderedBy } from './query';

describe('a query', () => {
  it('starts each order its own way round, and turns it when asked again', () => {
    const byName = orderedBy(everybody, 'name');
    expect(byName).toMatchObject({ order: 'name', descending: false });
    expect(orderedBy(byName, 'name').descending).toBe(true);
    expect(orderedBy(byName, 'contacts').descending).toBe(true);
    expect(orderedBy(everybody, 'distance').descending).toBe(false);
  });

  it('is narrowed by words, a list or a filter, and widened again', () => {
    expect(isNarrowed(everybody)).toBe(false);
    expect(isNarrowed({ ...everybody, text: '  ' })).toBe(false);
    expect(isNarrowed({ ...everybody, text: 'ann' })).toBe(true);
    const donors = narrowed(everybody, 'type', 'donor');
    expect(isNarrowed(donors)).toBe(true);
    expect(narrowed(donors, 'type', undefined)).toEqual(everybody);
  });
});
