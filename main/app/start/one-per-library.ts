import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const handedOverSchema = z.object({ sources: z.array(z.string()) });

/**
 * Gives each library its own folder for what Electron keeps, so that two libraries can be open at once. Call it
 * before Electron is ready.
 */
export function keepApart(library: string, places: { config: string; cache: string }): void {
  const key = createHash('sha256').update(realPathOf(library)).digest('hex').slice(0, 16);
  const userData = join(places.config, 'windows', key);
  const sessionData = join(places.cache, 'windows', key);
  for (const folder of [userData, sessionData]) mkdirSync(folder, { recursive: true });
  app.setPath('userData', userData);
  app.setPath('sessionData', sessionData);
}

/** The path that one folder has, whatever links lead to it; a folder that is not made yet has the path it is given. */
function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/** Whether this is the first app on the library; if not, the first one is handed the sources. */
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
