import { chmod, lstat, mkdir, symlink, writeFile } from 'node:fs/promises';
import { inProject } from './project.mjs';

const folder = inProject('node_modules', '.bin');

/**
 * Makes `npx --no-install coupure` work in the project: npm links the commands of dependencies, not a project's own.
 */
export async function linkCommand() {
  if (process.platform === 'win32') await writeShim();
  else await makeLink();
}

async function makeLink() {
  const link = `${folder}/coupure`;
  if (await exists(link)) return;
  await mkdir(folder, { recursive: true });
  await chmod(inProject('scripts', 'coupure.mjs'), 0o755).catch(() => {});
  await symlink('../../scripts/coupure.mjs', link).catch((thrown) => {
    if (thrown.code !== 'EEXIST') throw thrown;
  });
}

async function writeShim() {
  if (await exists(`${folder}\\coupure.cmd`)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}\\coupure.cmd`, '@node "%~dp0\\..\\..\\scripts\\coupure.mjs" %*\r\n');
}

/** @param {string} path */
async function exists(path) {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
