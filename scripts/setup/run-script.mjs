import { nodeProblem } from './node-version.mjs';
import { Problem } from './problem.mjs';

/**
 * The frame around every script: checks Node first, then loads and runs; a failure ends in its message and what to do,
 * never in a stack trace.
 * @param {() => Promise<number>} script imports what it needs itself (so that an old Node meets the check first) and
 *   gives the exit code
 */
export async function runScript(script) {
  const problem = nodeProblem();
  if (problem) return fail(problem);
  try {
    process.exitCode = await script();
  } catch (thrown) {
    fail(wordsFor(thrown));
  }
}

/** @param {string} words */
function fail(words) {
  process.stderr.write(`\n${words}\n`);
  process.exitCode = 1;
}

/** @param {unknown} thrown */
function wordsFor(thrown) {
  if (thrown instanceof Problem) return `${thrown.message}\n${thrown.advice}`;
  const words =
    thrown instanceof Error ? (process.env.COUPURE_DEBUG && thrown.stack) || thrown.message : String(thrown);
  return `Something unforeseen went wrong: ${words}\nRun it again with COUPURE_DEBUG=1 to see where, and please report it.`;
}
