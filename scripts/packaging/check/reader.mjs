import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { run } from '../../setup/run.mjs';

/**
 * A person on this system, for as long as the check lasts: an ordinary user with a home and no rights.
 * @typedef {object} Reader
 * @property {string} name
 * @property {string} home
 * @property {(command: string, args: string[], env?: Record<string, string>) => Promise<Ran>} runs to its end
 * @property {(command: string, args: string[], env?: Record<string, string>) => import('node:child_process').ChildProcess} starts
 * @property {() => Promise<void>} leaves takes the user and the home away
 *
 * @typedef {{ code: number | null, output: string, errors: string, ms: number }} Ran
 */

/** @returns {Promise<Reader>} */
export async function makeReader() {
  const name = `coupure-${randomBytes(4).toString('hex')}`;
  const home = `/home/${name}`;
  const { code, errors } = await run('useradd', [
    '--create-home',
    '--home-dir',
    home,
    '--shell',
    '/bin/sh',
    name,
  ]);
  if (code !== 0) throw new Error(`No user could be made: ${errors}`);

  /** As a login gives it: nothing of ours. @param {string} command @param {string[]} args @param {Record<string, string>} env */
  const asReader = (command, args, env) => {
    const own = {
      HOME: home,
      USER: name,
      LOGNAME: name,
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LANG: 'C.UTF-8',
      ...env,
    };
    const set = Object.entries(own).map(([key, value]) => `${key}=${value}`);
    return ['-u', name, '--', 'env', '-i', ...set, command, ...args];
  };

  return {
    name,
    home,
    async runs(command, args, env = {}) {
      const began = performance.now();
      const ran = await run('runuser', asReader(command, args, env), { cwd: home });
      return { ...ran, ms: performance.now() - began };
    },
    starts: (command, args, env = {}) =>
      spawn('runuser', asReader(command, args, env), { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] }),
    async leaves() {
      await run('userdel', ['--remove', name]);
      await rm(home, { recursive: true, force: true });
    },
  };
}
