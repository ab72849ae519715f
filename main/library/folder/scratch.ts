import { randomBytes } from 'node:crypto';
import { isDead, thisProcess } from './this-process.ts';

/**
 * Where files are written before they are renamed into place, and where locks lie. One folder, so that leftovers of
 * a killed process are found without a walk; inside the library, so that a rename never crosses disks.
 */
export const scratchFolder = '.tmp';

const dayMs = 24 * 60 * 60 * 1000;

/** A fresh path for a file that is being written; it says which process on which computer writes it. */
export function temporaryPath(): string {
  return `${scratchFolder}/${thisProcess}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * Whether a file in the scratch folder was left by a process that is gone: one of this computer that no longer runs,
 * or any after a day. In doubt it is kept: a leftover takes space, a file removed too early fails a save.
 */
export function isLeftover(name: string, ageMs: number): boolean {
  const [, writer] = /^([0-9a-f]{8}-\d{1,10})-[0-9a-f]{12}\.tmp$/.exec(name) ?? [];
  return writer !== undefined && (ageMs > dayMs || isDead(writer));
}
