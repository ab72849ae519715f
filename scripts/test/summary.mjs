/** @typedef {import('./run-stages.mjs').StageResult} StageResult */

/** One line for a stage. @param {StageResult} result */
export function lineOf({ name, passed, failed, skipped, seconds }) {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(10)}${seconds.toFixed(1).padStart(7)} s   ${counts.join(', ')}`;
}

/**
 * The end of the report. Its last line is for machines too.
 * @param {StageResult[]} results
 */
export function summary(results) {
  const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ what) =>
    results.reduce((total, result) => total + result[what], 0);
  const lines = [
    '',
    ...results.map(lineOf),
    `       ${'together'.padEnd(10)}${sum('seconds').toFixed(1).padStart(7)} s`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
  return `${lines.join('\n')}\n`;
}
