import { outputOf } from '../checks/words.mjs';
import { lineOf } from './summary.mjs';

/** @typedef {import('./stages.mjs').Outcome & { name: string, seconds: number }} StageResult */

/**
 * Runs the stages one after another, each with the whole machine to itself; tells of each as it ends, and shows all
 * that one printed in which something failed.
 * @param {import('./arguments.mjs').Wanted} wanted
 * @param {StageResult[]} failedBefore set-up or build, if they failed
 * @param {(words: string) => void} print
 * @returns {Promise<StageResult[]>}
 */
export async function runStages({ stages, filters }, failedBefore, print) {
  const results = /** @type {StageResult[]} */ ([]);
  for (const stage of stages) {
    const obstacle = failedBefore.find(({ name }) => name === 'set-up' || stage.needsBuild);
    const result = obstacle ? notRun(stage, obstacle.name) : await timed(stage, filters);
    results.push(result);
    print(`${lineOf(result)}\n`);
    if (result.note) print(`${result.note.replace(/^/gm, '         ')}\n`);
    if (result.failed > 0) print(outputOf(result));
  }
  return results;
}

/** @param {import('./stages.mjs').Stage} stage @param {string[]} filters @returns {Promise<StageResult>} */
async function timed({ name, run }, filters) {
  const began = performance.now();
  const outcome = await run(filters).catch((thrown) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  }));
  return { ...outcome, name, seconds: (performance.now() - began) / 1000 };
}

/** A stage that could not run has not passed. @param {import('./stages.mjs').Stage} stage @param {string} obstacle @returns {StageResult} */
function notRun({ name }, obstacle) {
  return { name, passed: 0, failed: 1, skipped: 0, output: `Not run: the ${obstacle} failed.`, seconds: 0 };
}
