import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from './options.fixture';

it('says when each site was found last, and what was not known', async () => {
  const at = Date.UTC(2026, 10, 21, 12);
  const adapterSeen = '2026-11-20';
  const health = {
    x: { adapterSeen, recognized: { at, surface: 'reply' } },
    facebook: { adapterSeen, unrecognized: { at, surface: 'unknown' } },
    linkedin: { adapterSeen },
  } as const;
  await open({ health: async () => health });
  expect((await screen.findAllByText(/last checked on .*20.*2026/)).length).toBe(3);
  expect(screen.getByText(/^Composer recognised, last on .*21.*2026/)).toBeDefined();
  expect(screen.getByText(/a place to write was not recognised/)).toBeDefined();
  expect(screen.getAllByText('No composer has been used here yet.')).toHaveLength(2);
});
