import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';

/** @typedef {import('./stages.mjs').Outcome} Outcome */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs a test runner that writes a report in JSON, and counts by the report. A run that ends badly without a failed
 * test (a file that cannot be loaded, an error outside any test, no report at all) counts as one failure more.
 * @param {string} script of the runner, from node_modules
 * @param {(report: string) => { args: string[], env?: Record<string, string> }} how given the report's path
 * @param {(report: any) => Counts} count
 * @returns {Promise<Outcome>}
 */
export async function runTests(script, how, count) {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-test-'));
  try {
    const report = join(folder, 'report.json');
    const { args, env } = how(report);
    const { code, output, errors } = await run(
      process.execPath,
      [inProject('node_modules', script), ...args],
      {
        cwd: inProject(),
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      },
    );
    const text = await readFile(report, 'utf8').catch(() => null);
    const counts = text === null ? { passed: 0, failed: 0, skipped: 0 } : count(JSON.parse(text));
    const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
    return { ...counts, failed, output: `${output}${errors}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
