import { mkdir, writeFile } from 'node:fs/promises';
import { startVirtualDisplay } from '../setup/display.mjs';
import { Problem } from '../setup/problem.mjs';
import { say } from '../setup/progress.mjs';
import { inProject } from '../setup/project.mjs';
import { devtools, screenshot } from './devtools-pipe.mjs';
import { endedEarly, startElectron } from './electron-process.mjs';
import { readReport, wordsOf } from './report.mjs';
import { untilAsked } from './until-asked.mjs';

/** How long the app may say nothing at all: the slowest site's limit and more. */
const silenceLimit = 300_000;

/**
 * Runs the app where there is no display, and tells what a display would have shown. Ends when the sources are saved;
 * without sources it stays up until it is asked to end.
 * @param {string} executable
 * @param {{ switches: string[], sources: string[] }} given
 * @returns {Promise<number>} the exit code: 0, or 1 if a source was not saved
 */
export async function startOnVirtualDisplay(executable, { switches, sources }) {
  const { display, stop } = await startVirtualDisplay({ endsWithApp: true });
  say(`There is no display here: the app runs under Xvfb (${display}).`);
  const tally = { saved: 0, failed: 0, isHandedOver: false };
  const idle = idleWatch(tally);
  const app = startElectron({
    executable,
    electronArgs: ['--remote-debugging-pipe'],
    args: [...switches, '--report', '--', ...sources],
    env: { DISPLAY: display },
    pipe: true,
    onLine: idle.hear,
  });
  try {
    const ending = untilAsked();
    const asked = await Promise.race([
      idle.reached.then(() => false),
      ending.then(() => true),
      app.ended.then((code) => Promise.reject(endedEarly(code, app.lastWords()))),
    ]);
    if (asked || tally.isHandedOver) return 0;
    if (sources.length > 0) print(`articles saved: ${tally.saved}, failed: ${tally.failed}`);
    print(`screenshot: ${await keepScreenshot(app.child)}`);
    if (sources.length > 0) return tally.failed === 0 && tally.saved >= sources.length ? 0 : 1;
    await Promise.race([ending, app.ended.then((code) => Promise.reject(endedEarly(code, app.lastWords())))]);
    return 0;
  } finally {
    idle.end();
    await app.quit();
    stop();
  }
}

/**
 * Prints what the app reports, counts, and tells when it has done all it was given.
 * @param {{ saved: number, failed: number, isHandedOver: boolean }} tally
 */
function idleWatch(tally) {
  /** @type {() => void} */
  let done = () => {};
  /** @type {(problem: Problem) => void} */
  let giveUp = () => {};
  const reached = /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      done = resolve;
      giveUp = reject;
    })
  );
  reached.catch(() => {});
  const silent = () =>
    giveUp(
      new Problem(
        `The app said nothing for ${silenceLimit / 60_000} minutes.`,
        'Run it again; if it stays, report it.',
      ),
    );
  let timer = setTimeout(silent, silenceLimit);

  /** @param {string} line */
  function hear(line) {
    const report = readReport(line);
    if (!report) return say(line);
    clearTimeout(timer);
    timer = setTimeout(silent, silenceLimit);
    for (const words of wordsOf(report)) print(words);
    if (report.event === 'saved') tally.saved += 1;
    if (report.event === 'failed') tally.failed += 1;
    if (report.event === 'handed-over') tally.isHandedOver = true;
    if (report.event === 'idle' || report.event === 'handed-over') done();
    if (report.event === 'unopened') giveUp(new Problem(report.error.message, report.error.hint));
  }
  return { hear, reached, end: () => clearTimeout(timer) };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} the picture's path */
async function keepScreenshot(child) {
  const picture = await screenshot(devtools(child));
  const folder = inProject('out', 'screenshots');
  const path = `${folder}/${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${process.pid}.png`;
  await mkdir(folder, { recursive: true });
  await writeFile(path, picture);
  return path;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
