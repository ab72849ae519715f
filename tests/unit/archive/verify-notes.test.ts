import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openNotes } from '../../../main/archive/verifying/notes.ts';
import { MemoryFolder, openLibrary } from '../../../main/library/index.ts';
import { bytesOf, contentHolding } from '../library/sample-content.ts';

const now = new Date('2024-05-06T12:00:00Z');

async function notesPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-notes-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'verified', 'library.txt');
}

/** A folder that counts how often bytes are read to be hashed. */
class CountingFolder extends MemoryFolder {
  streamed: string[] = [];

  override stream(path: string) {
    this.streamed.push(path);
    return super.stream(path);
  }
}

/** A library of eight images. */
async function sample() {
  const folder = new CountingFolder();
  const library = await openLibrary(folder, { create: true, device: 'desk' });
  for (let index = 0; index < 8; index += 1) {
    const file = await library.putMedia(bytesOf(`image ${index}`), 'image/jpeg');
    const original = await library.putOriginal(bytesOf('page'), 'text/plain');
    await library.add(contentHolding({ file, original }));
  }
  return { folder, library };
}

test('a run that was interrupted is gone on with: what was whole is not hashed again', async () => {
  const { folder, library } = await sample();
  const path = await notesPath();
  const notes = await openNotes(path, false, now);
  const stop = new Error('interrupted');
  const onProgress = ({ done }: { done: number }) => {
    if (done === 13) throw stop;
  };
  const interrupted = (async () => {
    for await (const _ of library.verify({ notes, onProgress })) expect.unreachable();
  })();
  await expect(interrupted).rejects.toBe(stop);
  await notes.keep();
  const before = [...folder.streamed];
  folder.streamed = [];
  const resumed = await openNotes(path, true, now);
  for await (const _ of library.verify({ notes: resumed })) expect.unreachable();
  expect(before.length).toBeGreaterThan(0);
  expect(folder.streamed.length).toBeGreaterThan(0);
  expect([...before, ...folder.streamed].sort()).toHaveLength(9);
});

test('what has another size or time since is hashed again', async () => {
  const notes = await openNotes(await notesPath(), false, now);
  notes.noteWhole('media/ab/a.jpg', { mtimeMs: 1, size: 2 });
  await notes.keep();
  expect(notes.isWhole('media/ab/a.jpg', { mtimeMs: 1, size: 3 })).toBe(false);
});

test.each([
  ['a week later', true, new Date('2024-05-14T12:00:00Z'), false],
  ['before they were begun, by the clock', true, new Date('2024-05-05T12:00:00Z'), false],
  ['without being asked to', false, now, false],
  ['when asked to', true, now, true],
])('notes are taken up again %s: %s', async (_, resume, at, taken) => {
  const path = await notesPath();
  const notes = await openNotes(path, false, now);
  notes.noteWhole('media/ab/a.jpg', { mtimeMs: 1, size: 2 });
  await notes.keep();
  const again = await openNotes(path, resume, at);
  expect(again.isWhole('media/ab/a.jpg', { mtimeMs: 1, size: 2 })).toBe(taken);
});

test('notes of a run that came to its end are gone', async () => {
  const path = await notesPath();
  const notes = await openNotes(path, false, now);
  notes.noteWhole('media/ab/a.jpg', { mtimeMs: 1, size: 2 });
  await notes.forget();
  const again = await openNotes(path, true, now);
  expect(again.isWhole('media/ab/a.jpg', { mtimeMs: 1, size: 2 })).toBe(false);
});
