import { chosen } from '../checks/choose.mjs';
import { runChecks } from '../checks/run-checks.mjs';
import { lineOf, outputOf } from '../checks/words.mjs';

/**
 * The static checks as a stage of the tests: each counts as one test.
 * @param {string[]} names of checks; all where none is named
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function checkProject(names) {
  const results = await runChecks(await chosen(names), () => undefined);
  const failed = results.filter(({ passed }) => !passed);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    skipped: 0,
    output: `${results.map(lineOf).join('\n')}\n${failed.map(outputOf).join('')}`,
  };
}
