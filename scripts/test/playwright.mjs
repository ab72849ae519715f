import { runTests } from './run-tests.mjs';

/**
 * The stage in the real window, run by Playwright.
 * @param {string[]} filters
 */
export function playwright(filters) {
  return runTests(
    '@playwright/test/cli.js',
    (report) => ({
      args: ['test', '--reporter=list,json', ...filters],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_FORCE_TTY: '0' },
    }),
    ({ stats: { expected, unexpected, flaky, skipped } }) => ({
      passed: expected,
      failed: unexpected + flaky,
      skipped,
    }),
  );
}
