import { expect, it } from 'vitest';
import { profileOf } from './profile';

it('leads to a profile, and nowhere else', () => {
  const at = (site: 'x' | 'facebook' | 'linkedin', handle: string, certain = true) =>
    profileOf({ site, handle, certain });
  expect(at('x', 'ann')).toBe('https://x.com/ann');
  expect(at('linkedin', 'bob-1')).toBe('https://www.linkedin.com/in/bob-1/');
  expect(at('linkedin', 'company/acme')).toBe('https://www.linkedin.com/company/acme/');
  expect(at('facebook', '100042')).toBe('https://www.facebook.com/100042');
  expect(at('facebook', 'Ann Lee', false)).toBeUndefined();
  expect(at('x', '../evil?x')).toBe('https://x.com/..%2Fevil%3Fx');
});
