import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ActLine, useActs } from './acts';

function Page({ undo }: { undo: () => Promise<unknown> }) {
  const { told, run } = useActs(() => undefined);
  return (
    <>
      <button type="button" onClick={() => void run('Merged.', async () => undo)}>
        Merge
      </button>
      <ActLine told={told} />
    </>
  );
}

it('takes an act back once, however fast it is pressed twice', async () => {
  const done: (() => void)[] = [];
  const undo = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        done.push(resolve);
      }),
  );
  render(<Page undo={undo} />);
  await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
  await userEvent.dblClick(screen.getByRole('button', { name: 'Undo' }));
  for (const one of done) one();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Taken back.'));
  expect(undo).toHaveBeenCalledTimes(1);
});
