import { availableParallelism } from 'node:os';

/** @typedef {{ name: string, passed: boolean, output: string, note?: string, seconds: number }} Result */

/**
 * Runs checks, as many at once as there are cores, and tells of each as it ends.
 * @param {import('./all.mjs').Check[]} checks
 * @param {(result: Result) => void} tell
 * @returns {Promise<Result[]>} in the order of `checks`
 */
export async function runChecks(checks, tell) {
  const results = /** @type {Result[]} */ ([]);
  const waiting = [...checks.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, check] = next;
      const result = await runOne(check);
      results[at] = result;
      tell(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return results;
}

/** A check that throws has failed: it is a broken check, not a clean project. @param {import('./all.mjs').Check} check */
async function runOne({ name, look }) {
  const began = performance.now();
  const finding = await look().catch((thrown) => ({
    passed: false,
    output: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  }));
  return { name, ...finding, seconds: (performance.now() - began) / 1000 };
}
