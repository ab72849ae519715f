import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and gives what it printed. Throws only if it cannot be started; a failure is its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, output: string, errors: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

/**
 * Whether a program is found on the path.
 * @param {string} command
 */
export async function isInstalled(command) {
  try {
    return (await run('sh', ['-c', 'command -v "$1"', 'sh', command])).code === 0;
  } catch {
    return false;
  }
}
