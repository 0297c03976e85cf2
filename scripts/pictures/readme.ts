import type { Look } from '../../tests/screens/looks';

/** A picture in the README. */
export interface ReadmePicture {
  /** The screen's name. */
  of: string;
  file: string;
  look: Look;
  /** The part of the window that is shown; all of it when absent. */
  clip?: { x: number; y: number; width: number; height: number };
  /** Selects the part of the page after which the picture ends, so that no line is cut. */
  until?: string;
}

export const forReadme: readonly ReadmePicture[] = [
  {
    of: 'coach-x-card',
    file: 'docs/coach-at-work.png',
    look: { width: 1280, height: 900 },
    clip: { x: 292, y: 0, width: 988, height: 790 },
  },
  {
    of: 'popup-running-week',
    file: 'docs/week.png',
    look: { width: 420, height: 600 },
    until: '.next',
  },
  {
    of: 'person',
    file: 'docs/relationship.png',
    look: { width: 988, height: 700 },
    until: '.timeline > :nth-child(7)',
  },
];
