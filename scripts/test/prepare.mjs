import { codeOf, Problem } from '../setup/problem.mjs';

/** @typedef {import('./run-stages.mjs').StageResult} StageResult */

/**
 * Sets up and builds. A failure counts as one failed test: the stages that can do without still run.
 * @returns {Promise<StageResult[]>} what failed
 */
export async function prepare() {
  const setUp = await attempt('set-up', async () => (await import('../setup/set-up.mjs')).setUp());
  if (setUp.length > 0) return setUp;
  return attempt('build', async () => (await import('../setup/build.mjs')).buildIfChanged());
}

/** @param {string} name @param {() => Promise<unknown>} work @returns {Promise<StageResult[]>} */
async function attempt(name, work) {
  const began = performance.now();
  try {
    await work();
    return [];
  } catch (thrown) {
    const output = wordsFor(thrown);
    process.stderr.write(`\n${output}\n\n`);
    return [{ name, passed: 0, failed: 1, skipped: 0, output, seconds: (performance.now() - began) / 1000 }];
  }
}

/** @param {unknown} thrown */
function wordsFor(thrown) {
  if (thrown instanceof Problem) return `${thrown.message}\n${thrown.advice}`;
  return thrown instanceof Error
    ? `${codeOf(thrown) ?? ''} ${thrown.stack ?? thrown.message}`.trim()
    : String(thrown);
}
