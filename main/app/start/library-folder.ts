import { resolve } from 'node:path';
import { defaultLibraryFolder, lastLibraryFolder, rememberLibraryFolder } from '../../archive/index.ts';

/** The library to open, and whether it was named for this start alone. */
export interface LibraryChoice {
  folder: string;
  isNamed: boolean;
}

/** The library named at start or by `COUPURE_LIBRARY`, else the one that was open last, else the default. */
export async function chooseLibrary(
  named: string | null,
  fromEnvironment: string | undefined,
): Promise<LibraryChoice> {
  const given = named ?? (fromEnvironment || null);
  if (given !== null) return { folder: resolve(given), isNamed: true };
  return { folder: (await lastLibraryFolder()) ?? defaultLibraryFolder(), isNamed: false };
}

/** Remembers the library for the next start, unless it was named for this one alone. */
export async function rememberChoice({ folder, isNamed }: LibraryChoice): Promise<void> {
  if (!isNamed) await rememberLibraryFolder(folder);
}
