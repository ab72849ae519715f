import { CoupureError, type ErrorReport } from '../../shared/errors.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printable, printableLine } from './printable.ts';
import { type Style, styleFor } from './style.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Thrown when nobody wants the output any more: its reader went away (`coupure list | head -1`) or the reader
 * interrupted the command. No error, and nothing more to do.
 */
export class OutputClosed extends Error {}

/** Where a command's results and messages go, and what it will exit with. */
export interface Terminal {
  readonly json: boolean;
  readonly style: Style;
  /** A result: the value on a line with `--json`, else the text a reader sees. Waits while the output is full. */
  print(value: unknown, human: string): Promise<void>;
  /** Text as it is, whether or not `--json` is given. */
  write(text: string): Promise<void>;
  /** Something to know that is no result and no failure, on standard error. */
  tell(message: string): void;
  /** An input that failed: named on standard error, and the command exits with 1. */
  fail(what: string | null, error: ErrorReport): void;
  /** Sets what the command exits with; a failure is never taken back. */
  exitWith(code: ExitCode): void;
  /** What the command exits with, so far. */
  exitCode(): ExitCode;
}

/** A terminal over the command's streams. Without `json`, colours only where a person looks on. */
export function openTerminal(
  { stdout, stderr, environment, interrupted }: Omit<Surroundings, 'loadEngine' | 'workers' | 'openAddress'>,
  json: boolean,
): Terminal {
  let exitCode: ExitCode = exitCodes.allDone;
  let closed = false;
  stdout.on('error', () => {
    closed = true;
  });
  // Nobody reads our messages: no reason to stop.
  stderr.on('error', () => undefined);

  async function write(text: string): Promise<void> {
    if (!closed && !stdout.write(text)) await roomIn(stdout);
    if (closed || stdout.destroyed || interrupted.aborted) throw new OutputClosed();
  }

  function tell(message: string): void {
    stderr.write(`${printable(message)}\n`);
  }

  function fail(what: string | null, error: ErrorReport): void {
    exitCode = exitCodes.someFailed;
    tell(messageFor(what, error));
  }

  return {
    json,
    style: styleFor(!json && stdout.isTTY === true, environment),
    print: (value, human) => write(json ? `${JSON.stringify(value)}\n` : `${human}\n`),
    write,
    tell,
    fail,
    exitWith: (code) => {
      exitCode = code;
    },
    exitCode: () => exitCode,
  };
}

/** Waits until a full stream has room again, or until its reader has gone away. */
function roomIn(stream: Surroundings['stdout']): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}

/** An error in two lines: what and where, then what to do. */
export function messageFor(what: string | null, { message, hint }: ErrorReport): string {
  const subject = what === null || message.includes(what) ? '' : `${printableLine(what)}: `;
  return `coupure: ${subject}${printableLine(message)}\n  ${hint}`;
}

/** A mistake in how the command was called; ends it with exit code 2. */
export function usageError(message: string, hint: string): CoupureError {
  return new CoupureError('usage', message, { hint });
}
