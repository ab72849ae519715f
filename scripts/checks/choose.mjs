import { Problem } from '../setup/problem.mjs';

/**
 * The checks that are named, or all. Throws a Problem for a name that is none. Loaded late: some of them need what the
 * install brings.
 * @param {string[]} names
 */
export async function chosen(names) {
  const { checks } = await import('./all.mjs');
  const strangers = names.filter((name) => !checks.some((check) => check.name === name));
  if (strangers.length > 0) {
    const list = checks.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join('\n');
    throw new Problem(`There is no check named ${strangers.join(', ')}.`, `There are:\n${list}`);
  }
  return names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
}
