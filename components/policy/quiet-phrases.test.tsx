import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/tests/accessibility';
import { open, storePolicy } from './options.fixture';

it('lists quiet phrases as they are and lets each be flagged again', async () => {
  const phrase = '<img src=x onerror=alert(1)>';
  await storePolicy({
    quietPhrases: [
      { rule: 'ask', phrase },
      { rule: 'telling', phrase: 'you should' },
    ],
  });
  const { container } = await open();
  const quiet = within(screen.getByRole('region', { name: 'Quiet phrases' }));
  expect(quiet.getByText(phrase)).toBeDefined();
  expect(container.querySelector('img')).toBeNull();
  await expectAccessible(container, 'page');
  await userEvent.click(quiet.getByRole('button', { name: `Remove ${phrase}` }));
  await waitFor(() => expect(quiet.queryByText(phrase)).toBeNull());
  expect(document.activeElement?.textContent).toBe('Quiet phrases');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(quiet.getAllByRole('listitem')).toHaveLength(2));
});

it('names a passage that is only kept as a digest', async () => {
  await storePolicy({ quietPhrases: [{ rule: 'broadcast', phrase: '#0123456789abcdef' }] });
  await open();
  expect(screen.getByRole('button', { name: 'Remove a longer passage' })).toBeDefined();
  expect(screen.queryByText(/0123456789abcdef/)).toBeNull();
});
