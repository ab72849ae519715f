import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const handedOverSchema = z.object({ sources: z.array(z.string()) });

/**
 * Gives an app that was started on a library of its own a folder of its own for what Electron keeps, so that it is
 * another app than the reader's usual one (null), which shows whatever library is wanted. Call it before Electron is
 * ready.
 */
export function keepApart(library: string | null, places: { config: string; cache: string }): void {
  const key = library === null ? 'usual' : keyOf(library);
  const userData = join(places.config, 'windows', key);
  const sessionData = join(places.cache, 'windows', key);
  for (const folder of [userData, sessionData]) mkdirSync(folder, { recursive: true });
  app.setPath('userData', userData);
  app.setPath('sessionData', sessionData);
}

function keyOf(library: string): string {
  return createHash('sha256').update(realPathOf(library)).digest('hex').slice(0, 16);
}

/** The path that one folder has, whatever links lead to it; a folder that is not made yet has the path it is given. */
function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/** Whether this is the first app of its kind; if not, the first one is handed the sources. */
export function isFirst(sources: string[]): boolean {
  return app.requestSingleInstanceLock({ sources });
}

/** Calls back when another start handed its sources over. */
export function onHandedOver(take: (sources: string[]) => void): void {
  app.on('second-instance', (_event, _argv, _folder, additionalData) => {
    const handed = handedOverSchema.safeParse(additionalData);
    take(handed.success ? handed.data.sources : []);
  });
}
