import type { Bridge, CallInput, CallName, CallOutput } from '../../shared/api.ts';
import { type ErrorCode, type ErrorReport, isErrorCode } from '../../shared/errors.ts';

declare global {
  interface Window {
    /** Put there by the preload script; the one way out of the window. */
    readonly coupure: Bridge;
  }
}

/** A call that the main process refused or could not carry out. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(report: { code: string; message: string; hint: string }) {
    super(report.message);
    this.name = 'CallError';
    this.code = isErrorCode(report.code) ? report.code : 'internal';
    this.hint = report.hint;
  }
}

/** Calls the main process; gives its value or throws {@link CallError}. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const answer = await window.coupure.call(name, input);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

/** Anything thrown in the window, as the data that a notice shows. */
export function reportOfThrown(thrown: unknown): ErrorReport {
  if (thrown instanceof CallError) return { code: thrown.code, message: thrown.message, hint: thrown.hint };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message, hint: '' };
}
