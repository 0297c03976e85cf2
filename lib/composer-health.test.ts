import { beforeEach, expect, it } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { loadHealth, noteHealth } from './composer-health';

beforeEach(() => storage.clear('local'));

const report = {
  site: 'x',
  surface: 'reply',
  recognized: true,
  adapterSeen: '2026-11-20',
} as const;

it('remembers when a composer was used last, known and unknown apart, and nothing else', async () => {
  await noteHealth(report, 1_000);
  await noteHealth(report, 2_000);
  await noteHealth({ ...report, surface: 'unknown', recognized: false }, 1_500);
  expect(await loadHealth()).toEqual({
    x: {
      recognized: { at: 2_000, surface: 'reply' },
      unrecognized: { at: 1_500, surface: 'unknown' },
    },
    facebook: {},
    linkedin: {},
  });
});

it('takes what it cannot read for nothing', async () => {
  await storage.setItem('local:health:x:recognized', { at: 'yesterday' });
  expect((await loadHealth()).x).toEqual({});
});
