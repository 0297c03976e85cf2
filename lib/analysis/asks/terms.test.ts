import { describe, expect, it } from 'vitest';
import { termsOf } from './terms';

describe('what an ask names', () => {
  it.each([
    ['Give $20 by Friday', { amount: '$20', deadline: 'by Friday' }],
    ['chip in £1,500 before midnight', { amount: '£1,500', deadline: 'before midnight' }],
    ['give ten dollars a month', { amount: 'ten dollars a month' }],
    ['donate 25 euros until 31 December', { amount: '25 euros', deadline: 'until 31 December' }],
    ['Sign up by 5 pm tomorrow', { deadline: 'by 5 pm tomorrow' }],
    ['Apply no later than March 3rd at noon', { deadline: 'no later than March 3rd at noon' }],
    ['Register before the 14th', { deadline: 'before the 14th' }],
    ['Reply by Thurs', { deadline: 'by Thurs' }],
    ['Give $5/month today', { amount: '$5/month', deadline: 'today' }],
    ['Help us raise $2 million', { amount: '$2 million' }],
    [
      'Help us raise £3m by the end of the quarter',
      { amount: '£3m', deadline: 'by the end of the quarter' },
    ],
    [
      'Chip in before our midnight fundraising deadline',
      { deadline: 'before our midnight fundraising deadline' },
    ],
  ])('%s', (ask, terms) => {
    expect(termsOf(ask, 'donate')).toEqual(terms);
  });

  it.each([
    'Join the walk',
    'Sign by name',
    'Stand by your team',
    'Share with 5 friends',
    "Give some of today's pay",
    'Give by standing order, it is matched $1-for-$1',
    'Order now and get $20 off your first box',
    'Save £5 on every sack',
  ])('nothing in %j', (ask) => {
    expect(termsOf(ask, 'buy')).toBeUndefined();
  });

  it('a sum that is not asked for', () => {
    expect(termsOf('Retweet if $700 million is too much', 'share')).toBeUndefined();
    expect(termsOf('Apply for £5,000 by noon', 'apply')).toEqual({ deadline: 'by noon' });
  });
});
