import type { SaveJob } from '../../../shared/api.ts';
import type { ErrorReport } from '../../../shared/errors.ts';

/** What the app tells of itself with `--report`. */
export type ReportLine =
  | { event: 'library'; folder: string }
  /** The library could not be opened; the app ends. */
  | { event: 'unopened'; error: ErrorReport }
  /** The app is open on this library already; it was handed the sources, and this one ends. */
  | { event: 'handed-over'; folder: string }
  /** `ms`: milliseconds from the start of the process until the list was painted. */
  | { event: 'window'; ms: number }
  | { event: 'saved'; source: string; id: string; title: string; status: string; missing: string[] }
  | { event: 'failed'; source: string; error: NonNullable<SaveJob['error']> }
  /** All sources are done, and the last one saved is in the reader. */
  | { event: 'idle' };

/** Takes a line of the report. */
export type Report = (line: ReportLine) => void;

/** A report to a stream, one line each, told from other output by its mark; nothing at all where none is wanted. */
export function reportTo(stream: { write(text: string): unknown }, isWanted: boolean): Report {
  if (!isWanted) return () => undefined;
  return (line) => void stream.write(`coupure-report ${JSON.stringify(line)}\n`);
}
