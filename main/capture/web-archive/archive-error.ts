import { CoupureError } from '../../../shared/errors.ts';

/** A web archive that cannot be read, and why. */
export function invalidArchive(reason: string, cause?: unknown): CoupureError {
  return new CoupureError('archive-invalid', `This web archive cannot be read: ${reason}.`, { cause });
}
