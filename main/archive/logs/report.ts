import { arch, cpus, release, totalmem, type } from 'node:os';
import type { LogLine } from './log-events.ts';
import { lastLines } from './log-file.ts';

const gigabyte = 1024 ** 3;
const linesTold = 200;

/** What a report is about, apart from what the system and the log say. */
export interface ReportSubject {
  /** Each a line of its own: the versions of what runs. */
  versions: readonly string[];
  language: string;
  /** Counts of the library; null where none is open. */
  counts: Record<string, number> | null;
  /** Where the log lies. */
  logs: string;
}

/**
 * What helps to find a fault, as a text that its reader can look through: versions, the system, counts, and the log.
 * No title, text, address or path of the reader's is in it; it goes nowhere by itself.
 */
export async function reportText(subject: ReportSubject): Promise<string> {
  const lines = await lastLines(subject.logs, linesTold);
  return [
    'Coupure: report on the program',
    '',
    ...subject.versions,
    `${type()} ${release()} ${arch()}, ${cpus().length} processors, ${Math.round(totalmem() / gigabyte)} GB of memory`,
    `Language: ${subject.language}`,
    `Library: ${countsIn(subject.counts)}`,
    '',
    lines.length === 0 ? 'The log is empty.' : `The last ${lines.length} lines of the log, times in UTC:`,
    ...lines.map(told),
    '',
  ].join('\n');
}

function countsIn(counts: Record<string, number> | null): string {
  if (counts === null) return 'none is open';
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

function told({ at, what }: LogLine): string {
  const { event, ...rest } = what;
  const details = Object.entries(rest).map(([name, value]) => `${name}=${[value].flat().join(' < ')}`);
  return [at, event, ...details].join('  ');
}
