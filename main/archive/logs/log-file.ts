import { appendFile, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LogEvent, type LogLine, logEventSchema, logLineSchema } from './log-events.ts';

/** What one file of the log may grow to; the one before it is kept, and no other. */
const mostBytes = 256 * 1024;

/** The log of the app: what happened to the program, never what was read with it. */
export interface Log {
  /** Writes down what happened; a log that cannot be written is no error. */
  note(what: LogEvent): void;
  /** When all that was noted is written. */
  settled(): Promise<void>;
}

/** Opens the log in a folder. */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  let writing: Promise<void> = Promise.resolve();
  return {
    note(what) {
      const checked = logEventSchema.safeParse(what);
      if (!checked.success) return;
      const line: LogLine = { at: now().toISOString(), what: checked.data };
      writing = writing.then(() => write(folder, line)).catch(() => undefined);
    },
    settled: () => writing,
  };
}

/** The last lines of the log, the oldest first. What is no line of ours is left out. */
export async function lastLines(folder: string, most: number): Promise<LogLine[]> {
  const texts = await Promise.all(
    [older(folder), current(folder)].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  return texts
    .join('')
    .split('\n')
    .flatMap((line) => lineIn(line) ?? [])
    .slice(-most);
}

async function write(folder: string, line: LogLine): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const size = await stat(current(folder)).then(
    (status) => status.size,
    () => 0,
  );
  if (size >= mostBytes) await rename(current(folder), older(folder));
  await appendFile(current(folder), `${JSON.stringify(line)}\n`, { mode: 0o600 });
}

function lineIn(text: string): LogLine | null {
  try {
    return logLineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function current(folder: string): string {
  return join(folder, 'coupure.log');
}

function older(folder: string): string {
  return join(folder, 'coupure.1.log');
}
