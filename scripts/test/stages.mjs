import { checkProject } from './check-project.mjs';
import { playwright } from './playwright.mjs';
import { torture } from './torture.mjs';
import { vitest } from './vitest.mjs';

/**
 * What a part of the tests came to. `output` is shown where something failed, `note` in any case.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string, note?: string }} Outcome
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} about
 * @property {boolean} needsBuild whether it runs what is built, not the source
 * @property {(filters: string[]) => Promise<Outcome>} run
 */

/** The parts of `npm test`, the quickest to say what is wrong first. @type {Stage[]} */
export const stages = [
  { name: 'checks', about: 'lint, types, import rule, dead code …', needsBuild: false, run: checkProject },
  { name: 'unit', about: 'unit tests of the source', needsBuild: false, run: vitest('vitest.config.ts') },
  {
    name: 'command',
    about: 'the built command from outside',
    needsBuild: true,
    run: vitest('tests/command/vitest.config.ts'),
  },
  {
    name: 'torture',
    about: 'kills, power cuts and faults, in short',
    needsBuild: true,
    run: torture,
  },
  { name: 'window', about: 'the built app in its real window', needsBuild: true, run: playwright },
];
