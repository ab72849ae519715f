import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type Folder,
  type Library,
  MemoryFolder,
  NodeFolder,
  openLibrary,
} from '../../../main/library/index.ts';

export * from './sample-content.ts';

/** A folder of its own for one test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'coupure-library-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A library in memory, or in the given folder, made if need be. */
export async function sampleLibrary(
  folder: Folder = new MemoryFolder(),
  options: { device?: string; now?: () => Date } = {},
): Promise<Library> {
  const library = await openLibrary(folder, { create: true, device: 'desk', ...options });
  onTestFinished(() => library.close());
  return library;
}

/** The two kinds of folder that every behaviour must hold for. */
export const folderKinds: { kind: string; make: () => Promise<Folder> }[] = [
  { kind: 'memory', make: async () => new MemoryFolder() },
  { kind: 'disk', make: async () => new NodeFolder(join(await temporaryFolder(), 'library')) },
];
