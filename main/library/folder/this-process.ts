import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Names this process among all that may write to one library: the computer (with the space that process ids count
 * in, for a sandbox has its own) and the process id.
 */
export const thisProcess = `${computer()}-${process.pid}`;

/** Whether a process, named as {@link thisProcess} names it, is of this computer and runs no longer. */
export function isDead(name: string): boolean {
  const [, where, pid] = /^([0-9a-f]{8})-(\d{1,10})$/.exec(name) ?? [];
  return where === computer() && pid !== undefined && !isRunning(Number(pid));
}

function computer(): string {
  return createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8);
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
