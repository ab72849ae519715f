import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Problem } from '../setup/problem.mjs';
import { say } from '../setup/progress.mjs';
import { inProject } from '../setup/project.mjs';

/** Chromium's own log lines: "[123:0102/030405.6:ERROR:bus.cc(407)] …". They say nothing to the reader. */
const chromiumLog = /^\[\d+:\d{4}\/\d{6}\.\d+:[A-Z]+[\d]*:/;
/** A machine without a desktop has no message bus: Chromium says so many times, and does without. */
const noDesktopBus = /:ERROR:bus\.cc\(|Exiting GPU process|ANGLE Display::initialize/;
/** After this long an app that was asked to quit is ended. */
const quitWithin = 5_000;

/**
 * Starts the app. As root Chromium's sandbox cannot work, so it is off there, and said so; never otherwise.
 * @param {object} options
 * @param {string} options.executable of Electron
 * @param {string[]} options.args after the project's folder
 * @param {string[]} [options.electronArgs] before it
 * @param {Record<string, string>} [options.env]
 * @param {boolean} [options.pipe] whether the developer tools' pipe is open, on stdio 3 and 4
 * @param {(line: string) => void} options.onLine a line of its standard output
 */
export function startElectron({ executable, args, electronArgs = [], env = {}, pipe = false, onLine }) {
  const child = spawn(executable, [...sandboxArgs(), ...electronArgs, inProject(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', ...(pipe ? /** @type {const} */ (['pipe', 'pipe']) : [])],
    env: { ...process.env, ...env },
  });
  const last = /** @type {string[]} */ ([]);
  eachLine(child.stdout, onLine);
  eachLine(child.stderr, (line) => {
    if (noDesktopBus.test(line)) return;
    last.push(line);
    last.splice(0, last.length - 20);
    if (!chromiumLog.test(line) && line.trim() && !line.startsWith('DevTools')) say(line);
  });
  const ended = /** @type {Promise<number | null>} */ (
    new Promise((resolve, reject) => {
      child.on('error', (thrown) => reject(notStarted(executable, thrown.message)));
      child.on('close', (code, signal) => resolve(signal ? null : code));
    })
  );
  ended.catch(() => {});
  return { child, ended, quit: () => quit(child, ended), lastWords: () => last.join('\n') };
}

/** @typedef {ReturnType<typeof startElectron>} ElectronProcess */

function sandboxArgs() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('Running as root: Chromium’s sandbox is off (--no-sandbox).');
  return ['--no-sandbox'];
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<number | null>} ended */
async function quit(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), quitWithin);
  await ended.catch(() => {});
  clearTimeout(timer);
}

/** @param {string} executable @param {string} why */
function notStarted(executable, why) {
  return new Problem(
    `Electron did not start (${executable}): ${why}`,
    'Delete that folder; the next start makes it anew.',
  );
}

/**
 * The problem of an app that ended before it was asked to.
 * @param {number | null} code
 * @param {string} words its last ones
 */
export function endedEarly(code, words) {
  if (/sandbox/i.test(words) && /SUID|namespace|userns|No usable sandbox/i.test(words)) {
    return new Problem(
      'Chromium’s sandbox cannot start: this system does not let users make namespaces.',
      'Allow it (sudo sysctl -w kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0), ' +
        'then run the command again.',
    );
  }
  const how = code === null ? 'It was ended from outside or crashed' : `It ended with code ${code}`;
  return new Problem(
    `The app did not stay up. ${how}. Its last words:\n${words.trim() || '(none)'}`,
    'Run it again; if it stays, report it.',
  );
}

/** @param {import('node:stream').Readable | null} stream @param {(line: string) => void} take */
function eachLine(stream, take) {
  if (stream) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', take);
}
