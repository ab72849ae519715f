import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/**
 * Where files are written before they are renamed into place, and where locks lie. One folder, so that leftovers of
 * a killed process are found without a walk; inside the library, so that a rename never crosses disks.
 */
export const scratchFolder = '.tmp';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const day = 24 * 60 * 60 * 1000;

/** A fresh path for a file that is being written; it says which process on which computer writes it. */
export function temporaryPath(): string {
  return `${scratchFolder}/${host}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * Whether a file in the scratch folder was left by a process that is gone: one of this computer that no longer runs,
 * or any after a day. In doubt it is kept: a leftover takes space, a file removed too early fails a save.
 */
export function isLeftover(name: string, ageMs: number): boolean {
  const [, writer, pid] = /^([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/.exec(name) ?? [];
  if (!writer || !pid) return false;
  return ageMs > day || (writer === host && !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
