/**
 * A line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with `'`, as OWASP advises:
 * captions come from pages, and pages are hostile.
 */
export function csvLine(cells: string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
