import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeDocument } from '../../../main/library/documents/document-format.ts';
import {
  contentFormat,
  libraryInfoFormat,
  stateFormat,
  trashMarkFormat,
} from '../../../main/library/documents/formats.ts';
import type { Migration } from '../../../main/library/documents/migrations.ts';
import { NodeFolder, setStarred } from '../../../main/library/index.ts';
import { openWithFormat } from '../../../main/library/open.ts';
import { type LibraryInfo, libraryFormat } from '../../../shared/library-info.ts';
import { bytesOf, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

const formats = [contentFormat, stateFormat, trashMarkFormat, libraryInfoFormat];
const ran = new Set<string>();

/** A migration that notes that it ran. */
function noting(id: string, to: number, up: (document: Record<string, unknown>) => unknown): Migration {
  return {
    id,
    to,
    up: (document) => {
      ran.add(id);
      return up(z.record(z.string(), z.unknown()).parse(document));
    },
  };
}

const migrations = [
  noting('sample/3/shout', 3, (document) => ({
    ...document,
    version: 3,
    name: String(document.name).toUpperCase(),
  })),
  noting('sample/2/name', 2, ({ title, ...document }) => ({ ...document, version: 2, name: title })),
];
const sampleFormat = {
  what: 'sample',
  schema: z.object({ version: z.literal(3), name: z.string() }),
  newestVersion: 3,
  migrations,
  versionOf: (raw: unknown) => z.object({ version: z.int() }).safeParse(raw).data?.version ?? null,
  encode: (value: unknown) => value,
  damagedCode: 'document-damaged' as const,
  newerCode: 'document-newer' as const,
};

function decode(value: unknown) {
  return decodeDocument(sampleFormat, bytesOf(JSON.stringify(value)), 'sample.json');
}

describe('a document', () => {
  test('of any older version is brought to the newest, step by step', () => {
    const wanted = { version: 3, name: 'PORT' };
    expect(decode({ version: 1, title: 'port' })).toEqual(wanted);
    expect(decode({ version: 2, name: 'port' })).toEqual(wanted);
    expect(decode({ version: 3, name: 'PORT' })).toEqual(wanted);
  });

  test('that its migrations cannot make valid is damaged', () => {
    expect(() => decode({ version: 3 })).toThrow(expect.objectContaining({ code: 'document-damaged' }));
  });

  test('of a newer version is refused', () => {
    expect(() => decode({ version: 4 })).toThrow(expect.objectContaining({ code: 'document-newer' }));
  });
});

/** `library.json` as a later version may have it: one more format, one migration. */
const laterFormat = {
  ...libraryInfoFormat,
  newestVersion: 2,
  migrations: [noting('library/2/sample', 2, (info) => ({ ...info, format: 2 }))],
};

describe('a library of an older format', () => {
  test('is copied aside before its first migration, and brought to the newest', async () => {
    const path = await temporaryFolder();
    const library = await sampleLibrary(new NodeFolder(path));
    const { content } = await library.add(sampleContent());
    await library.changeState(content.id, (state) => setStarred(state, true, library.stamp()));
    const before = await readFile(join(path, 'library.json'), 'utf8');
    const later = await openWithFormat(new NodeFolder(path), { create: false, device: 'desk' }, laterFormat);
    expect(later.info().format).toBe(2);
    const aside = join(path, 'before-format-2');
    expect(await readFile(join(aside, 'library.json'), 'utf8')).toBe(before);
    for (const name of [`${content.id}.json`, `${content.id}.state.json`]) {
      const file = join('articles', content.id.slice(-2), name);
      expect(await readFile(join(aside, file), 'utf8')).toBe(await readFile(join(path, file), 'utf8'));
    }
    await expect(sampleLibrary(new NodeFolder(path))).rejects.toMatchObject({ code: 'library-newer' });
  });

  test('is not copied over an earlier copy', async () => {
    const path = await temporaryFolder();
    await sampleLibrary(new NodeFolder(path));
    const open = () => openWithFormat(new NodeFolder(path), { create: false, device: 'desk' }, laterFormat);
    const first = await readFile(join(path, 'library.json'), 'utf8');
    await open();
    const info: LibraryInfo = JSON.parse(first);
    await writeFile(join(path, 'library.json'), JSON.stringify({ ...info, id: sampleContent().id }));
    await open();
    expect(await readFile(join(path, 'before-format-2', 'library.json'), 'utf8')).toBe(first);
  });
});

test('every version of every format has a migration to the next', () => {
  for (const format of formats) {
    const steps = format.migrations.map(({ to }) => to).sort((one, other) => one - other);
    expect(steps).toEqual(Array.from({ length: format.newestVersion - 1 }, (_, index) => index + 2));
  }
  expect(libraryInfoFormat.newestVersion).toBe(libraryFormat);
  const ids = formats.flatMap(({ migrations: steps }) => steps.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a document of a newer format makes the library one of a newer format: that is when it is copied aside', () => {
  const newest = Math.max(...formats.map(({ newestVersion }) => newestVersion));
  expect(libraryInfoFormat.newestVersion).toBe(newest);
});

test('every migration ran in these tests', () => {
  const all = [...formats, sampleFormat, laterFormat].flatMap(({ migrations: steps }) =>
    steps.map(({ id }) => id),
  );
  expect([...ran].sort()).toEqual(all.sort());
});
