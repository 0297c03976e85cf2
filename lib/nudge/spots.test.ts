import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, chipSpots, dotSpots, type Neighbours, overlaps, pickSpot, widen } from './spots';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const composer: Neighbours = {
  editor: box(100, 100, 500, 60),
  scope: box(80, 90, 540, 130),
  controls: [box(100, 175, 60, 30), box(540, 175, 60, 30)],
  rtl: false,
};
const chip = { width: 200, height: 24 };
const window = { width: 1000, height: 700 };
const free = () => 'nothing' as const;

describe('the spots of a chip', () => {
  it('begin at the end of the editor’s lower edge', () => {
    expect(chipSpots(composer, chip)[0]?.box).toEqual(box(400, 166, 200, 24));
  });

  it('begin at the left where lines end on the left', () => {
    expect(chipSpots({ ...composer, rtl: true }, chip)[0]?.box.left).toBe(100);
  });

  it('include the gap in the row of controls, level with them', () => {
    const gap = chipSpots(composer, chip).find(({ name }) => name === 'left of 1');
    expect(gap?.box).toEqual(box(334, 178, 200, 24));
  });

  it('have no name twice', () => {
    for (const spots of [chipSpots(composer, chip), dotSpots(composer, chip)])
      expect(new Set(spots.map(({ name }) => name)).size).toBe(spots.length);
  });
});

describe('picking a spot', () => {
  const spots = chipSpots(composer, chip);
  const pick = (cover: (at: Box) => 'nothing' | 'content' | 'control', current?: string) =>
    pickSpot(spots, window, cover, { allowed: 'nothing', current })?.name;

  it('takes the first that covers nothing', () => {
    expect(pick(free)).toBe('below end');
    expect(pick((at) => (at.top > 160 ? 'control' : 'nothing'))).toBe('above end');
  });

  it('keeps the one it had while that is good', () => {
    expect(pick(free, 'above start')).toBe('above start');
    expect(pick((at) => (at.top < 100 ? 'content' : 'nothing'), 'above start')).toBe('below end');
  });

  it('answers nothing when all is taken', () => {
    expect(pick(() => 'control')).toBeUndefined();
  });

  it('takes what covers content only where that is allowed', () => {
    const all = { allowed: 'content' } as const;
    expect(pick(() => 'content')).toBeUndefined();
    expect(pickSpot(spots, window, () => 'content', all)?.name).toBe('below end');
    expect(pickSpot(spots, window, () => 'control', all)).toBeUndefined();
  });

  it('never leaves the window and never covers a control, wherever things are', () => {
    const length = (max: number) => fc.integer({ min: 1, max });
    const boxes = fc
      .tuple(
        fc.integer({ min: -50, max: 900 }),
        fc.integer({ min: -50, max: 700 }),
        length(600),
        length(200),
      )
      .map(([left, top, width, height]) => box(left, top, width, height));
    fc.assert(
      fc.property(
        boxes,
        fc.array(boxes, { maxLength: 20 }),
        fc.boolean(),
        (editor, controls, rtl) => {
          const neighbours = { editor, scope: widen(editor, 30), controls, rtl };
          const cover = (at: Box) =>
            controls.some((control) => overlaps(control, at)) ? 'control' : 'nothing';
          for (const options of [
            chipSpots(neighbours, chip),
            dotSpots(neighbours, { width: 16, height: 16 }),
          ]) {
            const spot = pickSpot(options, window, cover, { allowed: 'content' });
            if (!spot) continue;
            expect(cover(spot.box)).toBe('nothing');
            expect(Math.min(spot.box.left, spot.box.top)).toBeGreaterThanOrEqual(0);
            expect(spot.box.right).toBeLessThanOrEqual(window.width);
            expect(spot.box.bottom).toBeLessThanOrEqual(window.height);
          }
        },
      ),
    );
  });
});
