import { shippedPackages } from '../packaging/shipped.mjs';
import { run } from '../setup/run.mjs';

/** As much as is worth waiting for an answer that may never come. */
const patience = ['--fetch-retries=1', '--fetch-timeout=20000'];

/** Faults that are not worth keeping others from their work. */
const small = new Set(['info', 'low']);

/** @typedef {{ name: string, severity: string, via: (string | { title: string, url: string })[] }} Vulnerable */

/**
 * Asks the registry which known faults the locked packages have. A fault in what ships fails the check; one in what
 * only builds or tests is told. Where the registry does not answer, that is told, and nothing else can be.
 * @param {string} project its folder
 * @param {() => Promise<string>} [ask] gives what `npm audit --json` prints
 * @returns {Promise<import('./tool.mjs').Finding>}
 */
export async function auditFinding(project, ask = () => npmAudit(project)) {
  const found = vulnerabilitiesIn(await ask());
  if (found === null) return { passed: true, output: '', note: 'not done: the registry gave no answer' };
  const shipped = new Set((await shippedPackages(project)).map(({ name }) => name));
  const grave = found.filter(({ name, severity }) => shipped.has(name) && !small.has(severity));
  const others = found.length - grave.length;
  return {
    passed: grave.length === 0,
    output: grave.map(lineOf).join('\n'),
    ...(others > 0 && { note: `${others} known faults in what is not shipped, or small` }),
  };
}

/** @param {string} project */
async function npmAudit(project) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: project, shell: process.platform === 'win32' };
  return (await run(npm, ['audit', '--json', ...patience], options)).output;
}

/** Null for what is no answer. @param {string} text @returns {Vulnerable[] | null} */
function vulnerabilitiesIn(text) {
  try {
    const { vulnerabilities } = JSON.parse(text);
    return vulnerabilities === undefined ? null : Object.values(vulnerabilities);
  } catch {
    return null;
  }
}

/** @param {Vulnerable} vulnerable */
function lineOf({ name, severity, via }) {
  const reasons = via.map((one) =>
    typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`,
  );
  return `${name} (${severity}): ${reasons.join('; ')}`;
}
