/**
 * What the app says while it runs with `--report`.
 * @typedef {{ event: 'library', folder: string }
 *   | { event: 'unopened', error: { code: string, message: string, hint: string } }
 *   | { event: 'handed-over', folder: string }
 *   | { event: 'window', ms: number }
 *   | { event: 'saved', source: string, id: string, title: string, status: string, missing: string[] }
 *   | { event: 'failed', source: string, error: { code: string, message: string, hint: string } }
 *   | { event: 'idle' }} Report
 */

const mark = 'coupure-report ';

/**
 * Reads one line of the app's output.
 * @param {string} line
 * @returns {Report | null} null for a line that is none of the report
 */
export function readReport(line) {
  if (!line.startsWith(mark)) return null;
  try {
    return JSON.parse(line.slice(mark.length));
  } catch {
    return null;
  }
}

/**
 * A report in the words for the terminal.
 * @param {Report} report
 * @returns {string[]} lines; none for what needs no line
 */
export function wordsOf(report) {
  switch (report.event) {
    case 'library':
      return [`library: ${report.folder}`];
    case 'handed-over':
      return [
        `library: ${report.folder}`,
        'It is open in another window, which was handed what there is to save.',
      ];
    case 'window':
      return [`window ready in ${Math.round(report.ms)} ms`];
    case 'saved':
      return [
        `saved: ${report.title} (${report.status === 'recaptured' ? 'captured again' : report.status})`,
        ...report.missing.map((address) => `  without the image ${address}`),
      ];
    case 'failed':
      return [`not saved: ${report.source}`, `  ${report.error.message} ${report.error.hint}`];
    default:
      return [];
  }
}
