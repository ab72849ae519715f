import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { VerifyNotes } from '../../library/index.ts';

/** After this long one checks all anew: what was whole then need not be now. */
const validForMs = 7 * 24 * 60 * 60 * 1000;
/** How many files are noted in one write. */
const batchSize = 500;

/** The notes of a run of `verify`, in a file of the cache: they are comfort, and a loss of them costs time alone. */
export interface KeptNotes extends VerifyNotes {
  /** Writes what is not written yet. */
  keep(): Promise<void>;
  /** The run came to its end: the next one checks all. */
  forget(): Promise<void>;
}

/** Opens the notes at a path; without `resume`, or where they are too old, they begin anew. */
export async function openNotes(path: string, resume: boolean, now: Date): Promise<KeptNotes> {
  const known = resume ? await readNotes(path, now) : null;
  const whole = known ?? new Set<string>();
  if (!known) await begin(path, now);
  let waiting: string[] = [];
  let writing = Promise.resolve();

  function write(): void {
    const text = waiting.join('');
    waiting = [];
    writing = writing.then(() => appendFile(path, text)).catch(() => undefined);
  }

  return {
    isWhole: (file, stamp) => whole.has(lineOf(file, stamp)),
    noteWhole: (file, stamp) => {
      waiting.push(`${lineOf(file, stamp)}\n`);
      if (waiting.length >= batchSize) write();
    },
    async keep() {
      write();
      await writing;
    },
    async forget() {
      await writing;
      await rm(path, { force: true });
    },
  };
}

function lineOf(file: string, { mtimeMs, size }: { mtimeMs: number; size: number }): string {
  return `${mtimeMs} ${size} ${file}`;
}

/** The lines of the notes; null where there are none that count. The first says when they were begun. */
async function readNotes(path: string, now: Date): Promise<Set<string> | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [begun = '', ...lines] = text.split('\n');
  const age = now.getTime() - Date.parse(begun);
  return age >= 0 && age < validForMs ? new Set(lines) : null;
}

async function begin(path: string, now: Date): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${now.toISOString()}\n`);
  } catch {
    // A cache that cannot be written costs the resuming, not the check.
  }
}
