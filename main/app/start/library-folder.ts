import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultLibraryFolder, lastLibraryFolder } from '../../archive/index.ts';

/** The library to open at a start. */
export interface LibraryChoice {
  folder: string;
  /** Named for this start alone. */
  isNamed: boolean;
  /** Whether one is made where there is none: one that was there before and is gone must not come back empty. */
  mayMake: boolean;
  /** There is none on this computer yet, as far as is known, and none was named. */
  isFirstStart: boolean;
}

/** The library named at start or by `COUPURE_LIBRARY`, else the one that was open last, else the default. */
export async function chooseLibrary(
  named: string | null,
  fromEnvironment: string | undefined,
): Promise<LibraryChoice> {
  const given = named ?? (fromEnvironment || null);
  if (given !== null) return { folder: resolve(given), isNamed: true, mayMake: true, isFirstStart: false };
  const last = await lastLibraryFolder();
  if (last !== null) return { folder: last, isNamed: false, mayMake: false, isFirstStart: false };
  const folder = defaultLibraryFolder();
  return { folder, isNamed: false, mayMake: true, isFirstStart: !(await isLibrary(folder)) };
}

async function isLibrary(folder: string): Promise<boolean> {
  return stat(join(folder, 'library.json')).then(
    () => true,
    () => false,
  );
}
