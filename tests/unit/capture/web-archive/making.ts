import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWebArchive, type WebArchive } from '../../../../main/capture/index.ts';

/** Writes a file that is gone after the test; gives its path. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-web-archive-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Opens a file of a test that is a web archive; it is closed after the test. */
export async function opened(name: string, content: string | Uint8Array): Promise<WebArchive> {
  const archive = await openWebArchive(await fileOf(name, content));
  if (archive === null) throw new Error(`${name} is no web archive`);
  onTestFinished(() => archive.close());
  return archive;
}

/** How pages of a test are captured. */
export const capturing = { agent: 'Coupure/test', now: () => new Date('2026-01-01T00:00:00Z') };

/** Bytes to be compared with others, whichever class holds them. */
export function sameKind(bytes: Uint8Array | null | undefined): Uint8Array | null {
  return bytes ? Uint8Array.from(bytes) : null;
}
