import { projectFolder } from '../setup/project.mjs';
import { auditFinding } from './audit.mjs';
import { dependencyTableProblems } from './dependency-table.mjs';
import { lengthProblems } from './file-length.mjs';
import { importProblems } from './imports.mjs';
import { licenceProblems } from './licences.mjs';
import { listing, tool } from './tool.mjs';

/** @typedef {{ name: string, about: string, look: () => Promise<import('./tool.mjs').Finding> }} Check */

const types = (/** @type {string} */ which) =>
  tool('typescript/bin/tsc', '--pretty', 'false', '-p', `tsconfig.${which}.json`);

/** Every check, the slowest first. @type {Check[]} */
export const checks = [
  {
    name: 'dead-code',
    about: 'no unused file, export or dependency',
    look: tool('knip/bin/knip.js', '--no-progress'),
  },
  {
    name: 'lint',
    about: 'Biome: rules and format',
    look: tool('@biomejs/biome/bin/biome', 'check', '--max-diagnostics=200', '--error-on-warnings', '.'),
  },
  { name: 'types-main', about: 'types of main and shared', look: types('main') },
  { name: 'types-renderer', about: 'types of the window', look: types('renderer') },
  { name: 'types-tests', about: 'types of the tests', look: types('tests') },
  { name: 'types-scripts', about: 'types of the scripts', look: types('scripts') },
  {
    name: 'duplicates',
    about: 'no code written twice',
    look: tool('jscpd/run-jscpd.js', '--config', '.jscpd.json', '--no-colors', '.'),
  },
  { name: 'imports', about: 'the import rule', look: listing(() => importProblems(projectFolder)) },
  { name: 'file-length', about: 'no source too long', look: listing(() => lengthProblems(projectFolder)) },
  {
    name: 'licences',
    about: 'licences of all dependencies',
    look: listing(() => licenceProblems(projectFolder)),
  },
  {
    name: 'audit',
    about: 'no known fault in what ships',
    look: () => auditFinding(projectFolder),
  },
  {
    name: 'dependencies',
    about: 'docs/DEPENDENCIES.md tells of each dependency',
    look: listing(() => dependencyTableProblems(projectFolder)),
  },
];
