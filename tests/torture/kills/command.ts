import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A place for one library: the command that works on it, its folder, and what it prints. */
export interface Place {
  folder: string;
  library: string;
  /** The built command. */
  command: string;
}

/** The built command at work. */
export interface Running {
  child: ChildProcess;
  /** The exit code; null where it was killed. */
  ended: Promise<number | null>;
  errors(): string;
}

const lineSchema = z.looseObject({
  id: z.string().optional(),
  status: z.string().optional(),
  kind: z.string().optional(),
  path: z.string().optional(),
  reason: z.string().optional(),
});
/** A line of the command's output, as far as the campaign reads it. */
export type Line = z.infer<typeof lineSchema>;

/** Starts the command with `--json`; whole lines are told as they come. */
export function start(place: Place, args: string[], onLine: (line: Line) => void): Running {
  const child = spawn(process.execPath, [place.command, ...args, '--json'], {
    cwd: place.folder,
    env: {
      PATH: process.env.PATH,
      HOME: place.folder,
      XDG_CONFIG_HOME: join(place.folder, 'config'),
      COUPURE_CACHE: join(place.folder, 'cache'),
      COUPURE_LIBRARY: place.library,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // A line that a kill cut short is no acknowledgement.
  createInterface({ input: child.stdout }).on('line', (text) => {
    if (text.endsWith('}')) onLine(lineSchema.parse(JSON.parse(text)));
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, ended, errors: () => Buffer.concat(errors).toString() };
}

/** Runs the command to its end; gives its lines. */
export async function finish(
  place: Place,
  args: string[],
): Promise<{ code: number | null; lines: Line[]; errors: string }> {
  const lines: Line[] = [];
  const running = start(place, args, (line) => lines.push(line));
  return { code: await running.ended, lines, errors: running.errors() };
}
