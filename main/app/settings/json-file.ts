import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** What a JSON file of the app holds; null where it is absent, damaged or of another shape: all of it has defaults. */
export async function readJson<Value>(path: string, schema: z.ZodType<Value>): Promise<Value | null> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Writes a JSON file whole or not at all: temporary file, fsync, rename. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const scratch = `${path}.${process.pid}.new`;
  try {
    const file = await open(scratch, 'w');
    try {
      await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(scratch, path);
  } catch (thrown) {
    await rm(scratch, { force: true });
    throw thrown;
  }
}
