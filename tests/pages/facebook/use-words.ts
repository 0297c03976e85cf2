import { useMemo } from 'react';
import { type Words, wordsFor } from './words';

/** The labels that this page was opened with. */
export const useWords = (): Words => useMemo(() => wordsFor(window.practice.switches), []);
