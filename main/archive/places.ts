import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { ulid } from 'ulid';
import { z } from 'zod';

const systemPlaces = envPaths('coupure', { suffix: '' });

/** The folder for settings of this reader on this computer: what is lost with it is comfort, never an article. */
export function configFolder(): string {
  return systemPlaces.config;
}

/** The folder for what can be made anew (indexes, thumbnails); `COUPURE_CACHE` overrides the system's place. */
export function cacheFolder(): string {
  return process.env.COUPURE_CACHE || systemPlaces.cache;
}

/** The folder for the log of the program: with it goes nothing but what it told of itself. */
export function logFolder(): string {
  return join(cacheFolder(), 'logs');
}

/** Where a library is looked for, and made, when nobody names one. */
export function defaultLibraryFolder(): string {
  return join(homedir(), 'Documents', 'Coupure');
}

const lastLibrarySchema = z.object({ folder: z.string().min(1) });

/** The library that was open last on this computer, so that app and command mean the same one; null if there is none. */
export async function lastLibraryFolder(): Promise<string | null> {
  const text = await readOrNull(join(configFolder(), 'last-library.json'));
  const parsed = lastLibrarySchema.safeParse(parseOrNull(text));
  return parsed.success ? parsed.data.folder : null;
}

/** Remembers the library that was opened. A folder that cannot be written costs the memory, not the session. */
export async function rememberLibraryFolder(folder: string): Promise<void> {
  await writeQuietly('last-library.json', { folder });
}

const deviceSchema = z.object({ device: z.string().min(1) });

/**
 * This device's name in the stamps of the state documents: made once, random, kept in the config folder. Where it
 * cannot be kept, a new one each time is safe: stamps are ordered by time first.
 */
export async function deviceId(): Promise<string> {
  const text = await readOrNull(join(configFolder(), 'device.json'));
  const parsed = deviceSchema.safeParse(parseOrNull(text));
  if (parsed.success) return parsed.data.device;
  const device = ulid();
  await writeQuietly('device.json', { device });
  return device;
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function parseOrNull(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

async function writeQuietly(name: string, value: unknown): Promise<void> {
  try {
    await mkdir(configFolder(), { recursive: true });
    await writeFile(join(configFolder(), name), `${JSON.stringify(value)}\n`);
  } catch {
    // Comfort only: see the callers.
  }
}
