import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { CoupureError } from '../../../shared/errors.ts';
import type { HeldLock } from './folder.ts';
import { lockFileSystem, removeIfOwnerDied } from './lock-owner.ts';
import { systemCode } from './system-errors.ts';

/** A lock that was not refreshed for this long is taken for that of a dead process, also of another computer. */
const staleAfterMs = 5_000;
const refreshEveryMs = 1_000;
const longestPauseMs = 25;

/**
 * Takes a lock between processes: a folder made in one step, refreshed while it is held (proper-lockfile). On
 * network shares it is only as good as the share's clock and its atomic mkdir: advisory.
 */
export async function lockOnDisk(folder: string, name: string, waitMs: number): Promise<HeldLock> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const lock = await tryLock(folder, name);
    if (lock) return lock;
    if (Date.now() > deadline) throw busy(name);
    // Short, for locks are held for moments; uneven, so that two who wait do not meet at every attempt.
    await pause(2 + Math.random() * longestPauseMs);
  }
}

async function tryLock(folder: string, name: string): Promise<HeldLock | null> {
  let held = true;
  try {
    const release = await lockfile.lock(join(folder, name), {
      lockfilePath: join(folder, `${name}.lock`),
      realpath: false,
      fs: lockFileSystem,
      stale: staleAfterMs,
      update: refreshEveryMs,
      onCompromised: () => {
        held = false;
      },
    });
    return {
      isHeld: () => held,
      // A lock that was lost is released already.
      release: () => release().catch(() => undefined),
    };
  } catch (thrown) {
    if (systemCode(thrown) === 'ELOCKED') {
      await removeIfOwnerDied(join(folder, `${name}.lock`));
      return null;
    }
    if (systemCode(thrown) !== 'ENOENT') throw thrown;
    // Not recursive: a library that is gone must not be made anew by its lock.
    await mkdir(folder);
    return null;
  }
}

function busy(name: string): CoupureError {
  return new CoupureError(
    'library-busy',
    `Another program has been writing to the library for long (${name}).`,
  );
}
