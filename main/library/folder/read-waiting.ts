import { closeSync, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import type { FileStamp } from './folder.ts';

/** The bytes of a file, and the stamp they had. */
export interface ReadFile {
  bytes: Uint8Array;
  stamp: FileStamp;
}

/** Reads a file while the thread waits; null for a link, which is to be followed with more care. */
export function readWaiting(absolute: string, flags: number): ReadFile | 'absent' | null {
  // An error would cost more than the file: most articles have no state document.
  const found = lstatSync(absolute, { throwIfNoEntry: false });
  if (!found) return 'absent';
  if (found.isSymbolicLink()) return null;
  const descriptor = openSync(absolute, flags);
  try {
    const { mtimeMs, size } = fstatSync(descriptor);
    return { bytes: readFileSync(descriptor), stamp: { mtimeMs, size } };
  } finally {
    closeSync(descriptor);
  }
}
