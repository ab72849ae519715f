import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';

/** What a check found: nothing is good. A note is told also where it passes. @typedef {{ passed: boolean, output: string, note?: string }} Finding */

/**
 * A check that is a tool's own: it passes if the tool ends with 0.
 * @param {string} script of the tool, from node_modules
 * @param {string[]} args
 * @returns {() => Promise<Finding>}
 */
export function tool(script, ...args) {
  return async () => {
    const command = [inProject('node_modules', ...script.split('/')), ...args];
    const { code, output, errors } = await run(process.execPath, command, { cwd: inProject() });
    return { passed: code === 0, output: `${output}${errors}`.trim() };
  };
}

/**
 * A check of ours: it passes if it finds nothing.
 * @param {() => Promise<string[]>} problems a line each
 * @returns {() => Promise<Finding>}
 */
export function listing(problems) {
  return async () => {
    const found = await problems();
    return { passed: found.length === 0, output: found.join('\n') };
  };
}
