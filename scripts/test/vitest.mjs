import { runTests } from './run-tests.mjs';

/**
 * A stage run by Vitest.
 * @param {string} config
 * @returns {(filters: string[]) => Promise<import('./stages.mjs').Outcome>}
 */
export function vitest(config) {
  return (filters) =>
    runTests(
      'vitest/vitest.mjs',
      (report) => ({
        args: [
          'run',
          '--config',
          config,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          ...filters,
        ],
      }),
      ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
      }),
    );
}
