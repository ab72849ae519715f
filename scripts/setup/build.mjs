import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { locked } from './lock.mjs';
import { Problem, problemOf } from './problem.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/** All that the build reads: change any byte of it and the next start builds again. */
const inputs = ['main', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const stampFile = inProject('out', '.built-from');

/** Builds the app and the command into out/, unless what is there was built from the very same sources. */
export async function buildIfChanged() {
  if ((await stamp()) === (await sourcesHash())) return;
  await locked(inProject('out', '.build.lock'), async () => {
    const wanted = await sourcesHash();
    if ((await stamp()) !== wanted) await build(wanted);
  });
}

/** Says that out/ may no longer be what the sources give: the next start builds again. */
export async function forgetBuild() {
  await rm(stampFile, { force: true });
}

/** @param {string} hash */
async function build(hash) {
  await forgetBuild();
  await step('Building', async () => {
    const tool = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const args = [tool, 'build', '--logLevel', 'warn'];
    const { code, output, errors } = await run(process.execPath, args, { cwd: inProject() });
    if (code !== 0) throw buildProblem(`${output}${errors}`);
  });
  await mkdir(inProject('out'), { recursive: true });
  await writeFile(stampFile, hash);
}

/** @param {string} words */
function buildProblem(words) {
  if (/ENOSPC/.test(words)) return problemOf('Coupure was not built', 'ENOSPC', words);
  // Where in the bundler it was noticed helps nobody; what was noticed does.
  const said = stripVTControlCharacters(words)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line));
  return new Problem(
    `Coupure was not built:\n${said.join('\n').trim()}`,
    'Correct the source that is named, then run it again.',
  );
}

async function stamp() {
  return readFile(stampFile, 'utf8').catch(() => '');
}

async function sourcesHash() {
  const hash = createHash('sha256');
  const files = (await Promise.all(inputs.map(filesUnder))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, at) => {
    const bytes = contents[at] ?? Buffer.alloc(0);
    hash.update(`${file.slice(inProject().length)} ${bytes.length}\n`).update(bytes);
  });
  return hash.digest('hex');
}

/** @param {string} name a file or folder of the project @returns {Promise<string[]>} */
async function filesUnder(name) {
  const path = inProject(name);
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((thrown) => {
    if (thrown.code === 'ENOTDIR') return null;
    throw thrown;
  });
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
