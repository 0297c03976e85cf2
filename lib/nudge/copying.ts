import type { Screen } from './screen';

/** Puts words on the clipboard, and says so. */
export function copy(screen: Screen, words: string, done: 'copied' | 'suggestion-copied'): void {
  // What was said before goes first, so that the same words twice are said twice.
  screen.set({ notice: undefined });
  navigator.clipboard.writeText(words).then(
    () => screen.set({ notice: done }),
    () => screen.set({ notice: 'copy-failed' }),
  );
}
