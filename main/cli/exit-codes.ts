import { CoupureError, type ErrorCode } from '../../shared/errors.ts';

/** What the command ends with; scripts rely on it. */
export const exitCodes = {
  allDone: 0,
  someFailed: 1,
  wrongUsage: 2,
  libraryUnusable: 3,
  /** 128 and the number of SIGINT, as shells expect. */
  interrupted: 130,
} as const;

/** What the command ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const usageErrors = new Set<ErrorCode>(['usage', 'format-unknown']);

/** The exit code that an error calls for when it ends a command. */
export function exitCodeOf(thrown: unknown): ExitCode {
  if (!(thrown instanceof CoupureError)) return exitCodes.someFailed;
  if (usageErrors.has(thrown.code)) return exitCodes.wrongUsage;
  return endsEverything(thrown) ? exitCodes.libraryUnusable : exitCodes.someFailed;
}

/** Whether nothing more can be done with the library after an error. */
export function endsEverything(thrown: unknown): boolean {
  return thrown instanceof CoupureError && thrown.code.startsWith('library-');
}
