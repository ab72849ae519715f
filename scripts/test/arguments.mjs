import { Problem } from '../setup/problem.mjs';
import { stages } from './stages.mjs';

/** @typedef {{ stages: import('./stages.mjs').Stage[], filters: string[] }} Wanted */

/**
 * Reads what `npm test` was asked for: stages by name, then words that narrow them (a check, a part of a file's name).
 * @param {string[]} given
 * @returns {Wanted} all stages where none is named
 */
export function readArguments(given) {
  const stranger = given.find((word) => !isStage(word));
  const names = stranger === undefined ? given : given.slice(0, given.indexOf(stranger));
  if (stranger !== undefined && names.length === 0) throw noStage(stranger);
  return {
    stages: names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name)),
    filters: given.slice(names.length),
  };
}

/** @param {string} word */
function isStage(word) {
  return stages.some(({ name }) => name === word);
}

/** @param {string} word */
function noStage(word) {
  const list = stages.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n');
  return new Problem(
    `There is no part of the tests named ${word}.`,
    `Name some of these, then words that narrow them (npm test -- unit library):\n${list}`,
  );
}
