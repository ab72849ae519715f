import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../setup/problem.mjs';

/** How each of Electron's fuses must stand in what is shipped (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const wanted = /** @type {const} */ ({
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
});

/** A fuse as it stands in the executable: a digit, by its character code. */
const states = new Map([
  [0x30, 'off'],
  [0x31, 'on'],
]);

/**
 * Reads the fuses of a built app. Throws a Problem if one stands otherwise than it must.
 * @param {string} app the folder, or the .app
 * @returns {Promise<string>} a table of them
 */
export async function readFuses(app) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const executable = executableIn(app);
  const wire = /** @type {Record<string, unknown>} */ (await getCurrentFuseWire(executable));
  const lines = Object.entries(wanted).map(([name, on]) => {
    const state = wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]];
    const is = states.get(Number(state)) ?? 'absent';
    return { name, is, must: on ? 'on' : 'off' };
  });
  const table = lines
    .map(({ name, is, must }) => `${name.padEnd(38)} ${is.padEnd(7)} must be ${must}`)
    .join('\n');
  const wrong = lines.filter(({ is, must }) => is !== must);
  if (wrong.length === 0) return table;
  throw new Problem(
    `Fuses of ${executable} stand wrong: ${wrong.map(({ name }) => name).join(', ')}.\n${table}`,
    'Look at electronFuses in electron-builder.yml.',
  );
}

/** @param {string} app */
function executableIn(app) {
  const places = ['Contents/MacOS/Coupure', 'Coupure.exe', 'coupure'].map((place) => join(app, place));
  const found = places.find(existsSync);
  if (found !== undefined) return found;
  throw new Problem(`There is no built app at ${app}.`, 'Run `npm run dist` first.');
}
