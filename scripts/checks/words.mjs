/** One line for a check that ended. @param {import('./run-checks.mjs').Result} result */
export function lineOf({ name, passed, seconds, note }) {
  const told = note === undefined ? '' : `  (${note})`;
  return `${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s${told}`;
}

/** All that was printed, under the name of what printed it. @param {{ name: string, output: string }} result */
export function outputOf({ name, output }) {
  return `\n──── ${name} ────\n${output.trim() || '(it printed nothing)'}\n\n`;
}
