import { spawn } from 'node:child_process';
import { Problem } from './problem.mjs';

/** Whether a window can be shown where this runs. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** How long the X server may take to be ready. */
const readyWithin = 15_000;

/**
 * Starts an X server without a screen, on a display number that nobody uses; in a process group of its own, so that
 * Ctrl-C ends the app before its display. It ends with this process at the latest.
 * @param {{ endsWithApp?: boolean }} [options] whether it ends by itself when the first app on it has ended, so that
 *   it is not left behind even where this process is killed outright
 * @returns {Promise<{ display: string, stop: () => void }>} `display` as for DISPLAY: ":99"
 */
export async function startVirtualDisplay({ endsWithApp = false } = {}) {
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1440x960x24',
    '-nolisten',
    'tcp',
    ...(endsWithApp ? ['-terminate'] : []),
  ];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => void server.kill();
  process.once('exit', stop);
  const number = await displayNumber(server);
  server.stderr?.resume();
  return { display: `:${number}`, stop };
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let words = '';
    const fail = (/** @type {string} */ why) => {
      clearTimeout(timer);
      server.kill();
      reject(
        new Problem(`Xvfb did not start: ${why.trim()}`, 'Try `Xvfb :99` by hand to see what it lacks.'),
      );
    };
    const timer = setTimeout(fail, readyWithin, 'it gave no display in time');
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      words += text;
    });
    server.on('error', (thrown) => fail(thrown.message));
    server.on('exit', () => fail(words || 'it ended at once'));
    server.stdio[3]?.on('data', (chunk) => {
      clearTimeout(timer);
      server.removeAllListeners('exit');
      resolve(String(chunk).trim());
    });
  });
}
