import { expect, it, vi } from 'vitest';
import { find } from './adapter.fixture';
import { when } from './watch';

it('looks again after a change, but not for what is typed apart', async () => {
  document.body.innerHTML = '<main><ul></ul><form><p>Dear Ann</p></form></main>';
  const check = vi.fn<() => string | undefined>(() =>
    document.querySelector('li') ? 'there' : undefined,
  );
  const abort = new AbortController();
  const answer = when(find('main'), check, abort.signal, find('form'));
  expect(check).toHaveBeenCalledTimes(1);
  find('p').textContent = 'Dear Anna';
  find('form').append(document.createElement('p'));
  // Observers are told in the order in which they began: once this one knows, the other has been told.
  await new Promise<void>((resolve) => {
    new MutationObserver(() => resolve()).observe(find('form'), { childList: true });
    find('form').append(document.createElement('p'));
  });
  expect(check).toHaveBeenCalledTimes(1);
  find('ul').append(document.createElement('li'));
  await expect(answer).resolves.toBe('there');
  expect(check).toHaveBeenCalledTimes(2);
});
