import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { open } from './options.fixture';

it('tells Firefox’s words for its keys, without a button where there is no way', async () => {
  await open({ browser: 'firefox', changeKeys: undefined });
  expect(screen.getByText(/about:addons/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Change keys' })).toBeNull();
});

it('says when no keys are set, and leads to where they are', async () => {
  const changeKeys = vi.fn<() => void>();
  await open({ keys: async () => '', changeKeys });
  expect(screen.getByText('No keys are set')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Change keys' }));
  expect(changeKeys).toHaveBeenCalledOnce();
});
