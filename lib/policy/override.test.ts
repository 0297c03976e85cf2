import { describe, expect, it } from 'vitest';
import { decide } from './gate';
import { asking, draftTo, now, person, policyIn, recordOf } from './gate.fixture';
import { isReason, mayOverride } from './override';

describe('the reason for an override', () => {
  it.each(['', ' ', '...', 'ok', '12 345'])('%j is none', (words) => {
    expect(isReason(words, 'confirm')).toBe(false);
    expect(isReason(words, 'block')).toBe(false);
  });

  it.each(['urgent', 'she asked'])('%j will do to confirm, not to lift a block', (words) => {
    expect(isReason(words, 'confirm')).toBe(true);
    expect(isReason(words, 'block')).toBe(false);
  });

  it.each([
    'She asked me to',
    'Vom Vorstand so gewünscht',
    'она попросила об этом',
    '她请我发给她',
  ])('%j will do for both', (words) => {
    expect(isReason(words, 'confirm')).toBe(true);
    expect(isReason(words, 'block')).toBe(true);
  });
});

describe('an override', () => {
  const reason = 'She asked me to.';
  const verdict = (policy: string) =>
    decide(draftTo([person('mary')]), asking('hard'), recordOf(), policyIn(policy), now);

  it.each([
    ['confirm', true],
    ['block', false],
    ['block, with reason', true],
    ['nudge', false],
  ])('of %s: %s', (policy, may) => expect(mayOverride(verdict(policy), reason)).toBe(may));
});
