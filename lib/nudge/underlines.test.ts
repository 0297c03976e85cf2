import { describe, expect, it } from 'vitest';
import { ruleIds } from '@/lib/analysis/finding';
import { luminance } from './scheme';
import { underlines } from './underlines';

/** The sites' own backgrounds: white; X's dim and black, Facebook's and LinkedIn's dark (sites as of autumn 2026). */
const backgrounds = ['#ffffff', '#15202b', '#000000', '#252728', '#1b1f23'];

const luminanceOf = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return luminance(`rgb(${r}, ${g}, ${b})`) ?? Number.NaN;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

const hue = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  const sixth =
    most === r
      ? ((g - b) / spread + 6) % 6
      : most === g
        ? (b - r) / spread + 2
        : (r - g) / spread + 4;
  return sixth * 60;
};

describe.each(ruleIds)('the underline of %s', (rule) => {
  const { color, name, line, thickness } = underlines[rule];

  it.each(backgrounds)('can be seen on %s', (background) =>
    expect(contrast(color, background)).toBeGreaterThanOrEqual(3),
  );

  it('is never red', () =>
    expect(hue(color)).toSatisfy((degrees: number) => degrees > 25 && degrees < 330));

  it('has a name that says nothing', () => expect(name).toMatch(/^hint-\d$/));

  it('is not told apart by colour alone', () => {
    const drawn = ruleIds.map((id) => `${underlines[id].line} ${underlines[id].thickness}`);
    expect(drawn.filter((other) => other === `${line} ${thickness}`)).toHaveLength(1);
  });
});

it('no two rules share a name', () => {
  expect(new Set(ruleIds.map((rule) => underlines[rule].name)).size).toBe(ruleIds.length);
});
