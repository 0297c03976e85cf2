import { back, type Screen, settled } from './screen';

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
  { name: 'popup-long-names', record: 'names', path: 'popup.html', show: settled },
];
