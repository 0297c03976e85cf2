import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { open, unfold } from './options.fixture';

it('says what it is and what it stands on, with places to look up', async () => {
  const { container } = await open();
  expect(screen.getByText('Fifth Touch 1.2.3')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Privacy, in full' })).toBeDefined();
  await unfold('Sources');
  const leads = screen
    .getAllByRole('link', { name: /^doi:|^https:/ })
    .map((link) => link.getAttribute('href'));
  expect(leads).toEqual(['https://doi.org/10.1017/S0047404500006837', 'https://example.org/a']);
  await expectAccessible(container, 'page');
});
