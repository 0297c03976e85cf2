import { describe, expect, it } from 'vitest';
import { isInstalled, nodeTooOld } from './setup.mjs';

describe('nodeTooOld', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('takes %s', (version) => {
    expect(nodeTooOld('>=20.19', version)).toBeUndefined();
  });
  it.each(['20.18.9', '18.20.4', '9.11.2'])('says what is wrong with %s', (version) => {
    expect(nodeTooOld('>=20.19', version)).toContain(
      `Node 20.19 or newer, and this is Node ${version}`,
    );
  });
});

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a-for-mac': { version: '1.0.0', integrity: 'sha512-m', optional: true },
    },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const everywhere = () => true;

  it('is content when all is there but a package for another system', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': a } }, everywhere)).toBe(true);
  });
  it.each([
    ['nothing', {}],
    ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['other bytes', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['a package too many', { 'node_modules/a': a, 'node_modules/b': a }],
  ])('is not content with %s', (_, packages) => {
    expect(isInstalled(lock, { packages }, everywhere)).toBe(false);
  });
  it('is not content when a folder was removed by hand', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': a } }, () => false)).toBe(false);
  });
});
