import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PersonLine } from './person-line';
import { people } from './relationships.fixture';

it.each([
  ['a plain press, in place of the list', {}, true],
  ['Ctrl, in another tab', { ctrlKey: true }, false],
  ['Cmd, in another tab', { metaKey: true }, false],
  ['Shift, in another window', { shiftKey: true }, false],
  ['Alt, as a download', { altKey: true }, false],
])('is remembered as opened by %s: %o → %s', (_, keys, remembered) => {
  const onOpen = vi.fn();
  render(
    <table>
      <tbody>
        <PersonLine
          id="line"
          index={0}
          start={0}
          row={people[0]}
          selected={false}
          active={false}
          reading={{ locale: 'en', timeZone: 'UTC', now: 0 }}
          onPick={() => undefined}
          onOpen={onOpen}
        />
      </tbody>
    </table>,
  );
  const link = screen.getByRole('link', { name: 'Amara Okafor' });
  // The page of the test goes nowhere.
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link, keys);
  expect(onOpen).toHaveBeenCalledTimes(remembered ? 1 : 0);
});
