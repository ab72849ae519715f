import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problemOf } from './problem.mjs';
import { projectFolder } from './project.mjs';
import { run } from './run.mjs';

/** Few and quick retries: a network that is down is told within seconds; a hiccup is survived. */
const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=3000'];

/**
 * Runs npm in the project's folder with the reader's own settings (registry, proxy, login), so that what comes, comes
 * from where they get their packages. Throws a Problem with what failed.
 * @param {string} what the step, as the start of a sentence for the message
 * @param {string[]} args
 * @returns {Promise<string>} what npm printed
 */
export async function npm(what, args) {
  const [command, ...first] = npmCommand();
  const { code, output, errors } = await run(command, [...first, ...args, ...patience], {
    cwd: projectFolder,
    shell: command.endsWith('.cmd'),
  }).catch((thrown) => {
    throw problemOf(what, undefined, `npm was not found (${thrown.message})`);
  });
  if (code === 0) return output;
  throw problemOf(what, npmCode(errors), npmWords(errors));
}

/** The npm that started us; else the one beside this Node; else the one on the path. @returns {[string, ...string[]]} */
function npmCommand() {
  const caller = process.env.npm_execpath;
  if (caller && basename(caller) === 'npm-cli.js' && existsSync(caller)) return [process.execPath, caller];
  const folder = dirname(process.execPath);
  const beside = [join(folder, '..', 'lib'), folder]
    .map((at) => join(at, 'node_modules/npm/bin/npm-cli.js'))
    .find(existsSync);
  if (beside) return [process.execPath, beside];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** @param {string} errors */
function npmCode(errors) {
  if (/ENOSPC|no space left/i.test(errors)) return 'ENOSPC';
  return /npm (?:error|ERR!) code (\w+)/.exec(errors)?.[1];
}

/** The first lines of npm's own words, without its prefix. @param {string} errors */
function npmWords(errors) {
  const lines = errors.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  return (
    lines
      .slice(0, 4)
      .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
      .join(' ') || errors.slice(-300)
  );
}
