import { coach } from './coach';
import { data, log } from './data';
import { person, relationships } from './people';
import { popup } from './popup';
import type { Screen } from './screen';
import { alone, settings } from './settings';

export type { Screen } from './screen';

/** Every page of the extension in every state that a person can meet. */
export const screens: readonly Screen[] = [
  ...popup,
  ...relationships,
  ...person,
  ...log,
  ...data,
  ...settings,
  ...alone,
];

/** The coach on the practice sites: pages that are not ours, with ours among them. */
export const coachScreens = coach;
