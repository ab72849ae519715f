import { endedEarly, startElectron } from './electron-process.mjs';
import { untilAsked } from './until-asked.mjs';

/**
 * Opens the app on the display and stays until it is closed.
 * @param {string} executable
 * @param {{ switches: string[], sources: string[] }} given
 * @returns {Promise<number>} the exit code
 */
export async function startOnDisplay(executable, { switches, sources }) {
  const args = [...switches, ...(sources.length > 0 ? ['--', ...sources] : [])];
  const app = startElectron({ executable, args, onLine: (line) => process.stdout.write(`${line}\n`) });
  untilAsked().then(app.quit);
  const code = await app.ended;
  if (code !== 0 && code !== null) throw endedEarly(code, app.lastWords());
  return 0;
}
