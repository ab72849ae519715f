import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How often a library's folder is looked for, in milliseconds: soon enough for the reader to see why nothing works. */
const lookEvery = 2_000;

/** The watch over whether a library is where it was. */
export interface PresenceWatch {
  /** Looks at once; gives whether it is there. */
  look(): Promise<boolean>;
  stop(): void;
}

/**
 * Watches whether a library is there: a drive may be pulled out and put back. `tell` hears each change. A disk that
 * does not answer is waited for, and not asked again meanwhile.
 */
export function watchPresence(
  folder: string,
  tell: (isHere: boolean) => Promise<void> | void,
  every: number = lookEvery,
): PresenceWatch {
  let isHere = true;
  let looking: Promise<boolean> | null = null;
  const lookNow = async () => {
    const found = await isThere(folder);
    if (found !== isHere) {
      isHere = found;
      await tell(found);
    }
    return found;
  };
  const look = () => {
    looking ??= lookNow().finally(() => {
      looking = null;
    });
    return looking;
  };
  // What a hearer throws is told where it hears; the watch goes on.
  const timer = setInterval(() => void look().catch(() => undefined), every);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}

/** Only what is not there is gone: a folder that may not be read at the moment is told of by what is tried in it. */
async function isThere(folder: string): Promise<boolean> {
  try {
    await stat(join(folder, 'library.json'));
    return true;
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
    return code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENXIO' && code !== 'EIO';
  }
}
