import { spawn } from 'node:child_process';
import { forgetBuild } from '../setup/build.mjs';
import { inProject } from '../setup/project.mjs';
import { untilAsked } from '../start/until-asked.mjs';

/**
 * Runs electron-vite's development server and the app on it, until either ends.
 * @param {string} executable of Electron
 * @param {string[]} given switches and sources for the app
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} the exit code
 */
export async function runDevelopment(executable, given, env = {}) {
  await forgetBuild();
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = ['dev', '--watch', ...(asRoot ? ['--noSandbox'] : []), '--', '--dev', ...given];
  const tool = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [tool, ...args], {
    cwd: inProject(),
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_EXEC_PATH: executable, ...env },
  });
  let asked = false;
  untilAsked().then(() => {
    asked = true;
    child.kill();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(asked ? 0 : (code ?? 1)));
  });
}
