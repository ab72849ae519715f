import { CoupureError } from '../../../shared/errors.ts';

/**
 * The steps of a path inside the library folder; none for the folder itself. Refuses what could lead anywhere else:
 * names come from ids, hashes and listings, so a refusal is a mistake of ours or a hostile file.
 */
export function stepsOf(path: string): string[] {
  if (path === '') return [];
  const steps = path.split('/');
  if (steps.every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\\0]/.test(step)))
    return steps;
  throw new CoupureError('input-invalid', `“${path}” is not a path inside the library.`);
}

/** The folder that a path lies in; `` for what lies in the library folder itself. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last step of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
