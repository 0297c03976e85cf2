/** What came of the tests of one runner. @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @typedef {{status: string, message: string, assertionResults: {status: string}[]}} VitestFile */

/**
 * Reads Vitest's JSON report. A file that could not be loaded counts as one failed test.
 * @param {{testResults: VitestFile[]}} report
 * @returns {Counts}
 */
export function countVitest({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    counts.passed += passed;
    counts.failed += status === 'failed' ? Math.max(1, failed) : failed;
    counts.skipped += assertionResults.length - passed - failed;
  }
  return counts;
}

/**
 * Reads Playwright's JSON report. A test that passed only on a repetition counts as failed, an error outside the
 * tests (a setup that broke) as one failed test.
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors: unknown[]}} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What one runner's exit code and report together say: a runner that broke, or ran nothing, counts as a failure.
 * @param {number} exitCode
 * @param {Counts | undefined} counts undefined when the runner left no report
 * @returns {Counts}
 */
export function settle(exitCode, counts = { passed: 0, failed: 0, skipped: 0 }) {
  const broke = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return broke ? { ...counts, failed: 1 } : counts;
}

/**
 * The last line of `npm test`.
 * @param {Counts[]} parts
 */
export function countLine(parts) {
  /** @type {(key: keyof Counts) => number} */
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
