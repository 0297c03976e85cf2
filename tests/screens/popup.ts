import type { Page } from 'playwright-core';
import { storyEnd } from './records';
import { back, type Screen, settled } from './screen';

const day = 24 * 60 * 60 * 1000;

/** Opened at another instant, for the popup asks for the time when it is opened. */
const opened = async (page: Page, now: number): Promise<void> => {
  await page.clock.setFixedTime(now);
  await page.reload();
  await settled(page);
};

/** Goals as an organisation may set them, some of which the story's weeks meet. */
const goals = {
  version: 2,
  goals: { conversationShare: 85, responseHours: 2, daysActive: 5, cannedShareAtMost: 5 },
};

export const popup: readonly Screen[] = [
  { name: 'popup-nobody', record: 'nobody', path: 'popup.html', show: settled },
  { name: 'popup-list-only', record: 'list', path: 'popup.html', show: settled },
  { name: 'popup-running-week', record: 'year', path: 'popup.html', show: settled },
  {
    name: 'popup-past-week',
    record: 'year',
    path: 'popup.html',
    show: (page, words) => back(page, words, 1),
  },
  {
    name: 'popup-silent-week',
    record: 'year',
    path: 'popup.html',
    show: (page, words) => back(page, words, 28),
  },
  {
    name: 'popup-monday',
    record: 'year',
    path: 'popup.html',
    // The Monday after the story's last week, in the morning.
    show: (page) => opened(page, storyEnd + 5 * day - 6 * 60 * 60 * 1000),
  },
  {
    name: 'popup-goals',
    record: 'year',
    path: 'popup.html',
    policy: goals,
    show: (page, words) => back(page, words, 1),
  },
  {
    // A week of the winter drive, in which much was held, rewritten and sent anyway.
    name: 'popup-campaign',
    record: 'year',
    path: 'popup.html',
    show: (page, words) => back(page, words, 22),
  },
  { name: 'popup-first-week', record: 'begun', path: 'popup.html', show: settled },
  { name: 'popup-long-names', record: 'names', path: 'popup.html', show: settled },
];
