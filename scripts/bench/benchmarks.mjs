import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inProject } from '../setup/project.mjs';

/** @typedef {{ name: string, about: string, file: string }} Benchmark `about` is the first line of its first comment */

/** The benchmarks there are, by name. @returns {Promise<Benchmark[]>} */
export async function benchmarks() {
  const folder = inProject('tests', 'bench');
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      return { name: basename(name, '.ts'), about: firstComment(await readFile(file, 'utf8')), file };
    }),
  );
}

/** @param {string} text */
function firstComment(text) {
  return /\/\*\*\s*(?:\*\s*)?([^\n]*?)\s*(?:\*\/)?\n/.exec(text)?.[1] ?? '';
}
