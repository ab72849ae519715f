import type { ProblemCode, ProblemValues } from './problems.ts';

/** Thrown by the readers of values where one makes no sense; the parser turns it into a problem with its position. */
export class Malformed extends Error {
  readonly code: ProblemCode;
  readonly values: ProblemValues;

  constructor(code: ProblemCode, values: ProblemValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
