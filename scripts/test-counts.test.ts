import { describe, expect, it } from 'vitest';
import { countLine, countPlaywright, countVitest, settle } from './test-counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  message: '',
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countVitest', () => {
  it('counts tests', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed', 'failed', 'todo'),
    ];
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });
  it('counts a file that cannot be loaded as one failed test', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(countVitest({ testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});

describe('countPlaywright', () => {
  it('counts a test that needed a repetition, and a broken setup, as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
    const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats: none, errors: ['setup'] }).failed).toBe(1);
  });
});

describe('settle', () => {
  const good = { passed: 2, failed: 0, skipped: 0 };
  it('leaves a good run and a run with failures alone', () => {
    expect(settle(0, good)).toEqual(good);
    expect(settle(1, { ...good, failed: 3 })).toEqual({ ...good, failed: 3 });
  });
  it('counts a runner that broke, left no report or ran nothing as a failure', () => {
    expect(settle(1, good).failed).toBe(1);
    expect(settle(0, undefined).failed).toBe(1);
    expect(settle(0, { passed: 0, failed: 0, skipped: 1 }).failed).toBe(1);
  });
});

describe('countLine', () => {
  it('adds up, and names skipped tests only when there are any', () => {
    const part = { passed: 2, failed: 1, skipped: 0 };
    expect(countLine([part, part])).toBe('4 passed, 2 failed');
    expect(countLine([part, { ...part, skipped: 1 }])).toBe('4 passed, 2 failed, 1 skipped');
  });
});
