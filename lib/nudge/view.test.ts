import { expect, it } from 'vitest';
import type { Finding } from '@/lib/analysis/finding';
import { looksDifferent, type NudgeView } from './view';

const finding: Finding = { rule: 'urgency', variant: 'deadline', start: 0, end: 6 };

const view = (findings: Finding[]): NudgeView => ({
  site: 'x',
  surface: 'reply',
  recognized: true,
  state: 'ready',
  text: '',
  findings,
  cardOpen: false,
});

it('sees nothing new on a closed card while the same hints move with the text', () => {
  const moved = { ...finding, start: 4, end: 10 };
  expect(looksDifferent(view([finding]), view([moved]))).toBe(false);
});

it('sees that a hint has become quiet: the chip speaks of one less', () => {
  expect(looksDifferent(view([finding]), view([{ ...finding, dot: true }]))).toBe(true);
});
