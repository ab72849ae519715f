import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bench/run-benchmark.mjs';
import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';

/** The program that tortures the library. */
export const tortureProgram = { name: 'torture', file: inProject('tests', 'torture', 'torture.ts') };

/**
 * The short form of `npm run torture`: each kill, cut, fault and input counts as a test. One that ends without a report
 * counts as one failure.
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function torture() {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-test-'));
  try {
    const report = join(folder, 'report.json');
    const args = [await bundle(tortureProgram), '--short', '--report', report];
    const { code, output, errors } = await run(process.execPath, args, { cwd: inProject() });
    const text = await readFile(report, 'utf8').catch(() => null);
    const { kills, cuts, faults, inputs, failures } = text ? JSON.parse(text) : nothing;
    const failed = code !== 0 && failures.length === 0 ? 1 : failures.length;
    const passed = Math.max(0, kills + cuts + faults + inputs - failed);
    return { passed, failed, skipped: 0, output: `${output}${errors}`, note: lastLines(output) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nothing = { kills: 0, cuts: 0, faults: 0, inputs: 0, failures: [] };

/** The table that the program ends with. @param {string} output */
function lastLines(output) {
  return output.trimEnd().split('\n\n').at(-1) ?? '';
}
