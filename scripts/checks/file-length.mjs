import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfProject } from './files.mjs';

/** A file above this has more than one reason to exist. */
export const mostLines = 400;

/** What people write and read as a text: not data, not what a tool writes. */
const sources = /\.(ts|tsx|mjs|cjs|js|css)$/;

/**
 * The sources that are too long to be read at one go.
 * @param {string} project its folder
 * @returns {Promise<string[]>} a line for each
 */
export async function lengthProblems(project) {
  const files = (await filesOfProject(project)).filter((file) => sources.test(file));
  const lengths = await Promise.all(
    files.map(async (file) => ({ file, lines: linesIn(await readFile(join(project, file), 'utf8')) })),
  );
  return lengths
    .filter(({ lines }) => lines > mostLines)
    .map(({ file, lines }) => `${file} has ${lines} lines; more than ${mostLines} ask for a second file.`);
}

/** @param {string} text */
function linesIn(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
