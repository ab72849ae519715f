import { CoupureError, type ErrorCode } from '../../../shared/errors.ts';

/** What was being done when the system refused. */
export type Doing = 'read' | 'write';

interface Meaning {
  code: ErrorCode;
  what: string;
  hint?: string;
}

const full: Meaning = { code: 'disk-full', what: 'The disk is full' };
const readOnly: Meaning = { code: 'library-read-only', what: 'Writing is not allowed' };
const failed: Meaning = { code: 'disk-failed', what: 'The disk reported an error' };
const busy: Meaning = { code: 'library-busy', what: 'The system or another program holds the file' };
const elsewhere: Meaning = {
  code: 'library-busy',
  what: 'The file has not been brought to this computer yet',
  hint: 'Let the cloud drive finish, then try again.',
};
const wrongKind: Meaning = {
  code: 'library-damaged',
  what: 'A file stands where a folder should, or the other way round',
  hint: 'Move what does not belong there out of the library folder; nothing in it was changed.',
};
const unreadable: Meaning = { code: 'file-unreadable', what: 'Reading is not allowed' };

/** What the system's error names mean here (POSIX errno names, which Node uses on Windows too). */
const meanings: Record<string, Meaning> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  EIO: failed,
  ENXIO: failed,
  ESTALE: failed,
  EBUSY: busy,
  ETXTBSY: busy,
  EMFILE: busy,
  ENFILE: busy,
  EDEADLK: elsewhere,
  ETIMEDOUT: elsewhere,
  ECANCELED: elsewhere,
  ENOTDIR: wrongKind,
  EISDIR: wrongKind,
  ELOOP: wrongKind,
};

/** A failure of the file system as one of ours, with the path. What is ours already is given back. */
export function fromSystem(thrown: unknown, path: string, doing: Doing): CoupureError {
  if (thrown instanceof CoupureError) return thrown;
  const name = systemCode(thrown);
  const known = (name && meanings[name]) || failed;
  const meaning = known === readOnly && doing === 'read' ? unreadable : known;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new CoupureError(meaning.code, `${meaning.what}: ${path} (${detail})`, {
    cause: thrown,
    ...(meaning.hint ? { hint: meaning.hint } : {}),
  });
}

/** The system's name of an error (`ENOENT`…), if it has one. */
export function systemCode(thrown: unknown): string | null {
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return null;
}
