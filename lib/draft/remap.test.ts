import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remap } from './remap';

const span = (start: number, end: number) => ({ start, end });

describe('remap', () => {
  it('leaves a span before the edit where it is', () => {
    expect(remap([span(0, 4)], 'give now', 'give today')).toEqual([span(0, 4)]);
  });
  it('moves a span after the edit', () => {
    expect(remap([span(7, 11)], 'Please give', 'Please, do give')).toEqual([span(11, 15)]);
  });
  it('drops a span whose words were edited', () => {
    expect(remap([span(0, 6)], 'donate', 'donAte')).toEqual([]);
  });
  it('stretches a flag on the whole draft', () => {
    expect(remap([{ ...span(0, 2), whole: true as const }], 'ab', 'abc')).toEqual([
      { start: 0, end: 3, whole: true },
    ]);
  });
  it('only ever keeps the same words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, cut, put, tail) => {
        const before = head + cut + tail;
        const after = head + put + tail;
        const spans = Array.from({ length: before.length }, (_, at) => span(at, at + 1));
        for (const kept of remap(spans, before, after))
          expect(after.slice(kept.start, kept.end)).toHaveLength(1);
        const words = remap([span(0, before.length)], before, after);
        for (const kept of words) expect(after.slice(kept.start, kept.end)).toBe(before);
      }),
    );
  });
});
