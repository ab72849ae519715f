import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { encodeDocument } from '../../../main/library/documents/document-format.ts';
import { contentFormat, libraryInfoFormat, stateFormat } from '../../../main/library/documents/formats.ts';
import { inForce, type Library, NodeFolder, resolveTag, setNotes } from '../../../main/library/index.ts';
import { all, sampleLibrary, temporaryFolder } from './samples.ts';

/** A library as the first released version wrote it. It never changes: every later version must open it. */
const fixture = fileURLToPath(new URL('../../fixtures/library-format-1', import.meta.url));

const lighthouse = '01HX65Q8M0PHARE0PHARE0PH7K';
const ferry = '01HX6A2V9QFERRY0FERRY0FER2';
const manara = '01HX6B7Z3CMANARA0MANARA0AR';

async function files(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.tmp'))
    .sort();
}

/** One sum over the names and bytes of all files. */
async function sumOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for (const name of await files(path)) sum.update(name).update(await readFile(join(path, name)));
  return sum.digest('hex');
}

async function opened(): Promise<{ path: string; library: Library }> {
  const path = join(await temporaryFolder(), 'library');
  await cp(fixture, path, { recursive: true });
  return { path, library: await sampleLibrary(new NodeFolder(path)) };
}

describe('a library of format 1', () => {
  test('is frozen', async () => {
    expect(await sumOf(fixture)).toBe('236143f3258bfa89919ea76fdecc592c23ea070752a60c52b611d59150e2c624');
  });

  test('is opened and whole, and looking at it changes nothing', async () => {
    const { path, library } = await opened();
    expect((await all(library.ids())).sort()).toEqual([lighthouse, manara]);
    expect(await all(library.trashIds())).toEqual([
      { id: ferry, since: expect.stringMatching(/^2024-05-06/) },
    ]);
    expect(await all(library.verify())).toEqual([]);
    expect(await sumOf(path)).toBe(await sumOf(fixture));
  });

  test('gives everything that was read and done', async () => {
    const { library } = await opened();
    const stored = await library.read(lighthouse);
    const shown = stored && inForce(stored.content, stored.state);
    expect(shown).toMatchObject({
      title: 'Le phare de Modèleville est rallumé',
      standfirst: 'Deux ans de travaux.',
      section: 'Mer',
      publishedAt: '2024-05-06T08:30:00+02:00',
      photos: [
        {
          caption: 'Le phare de Modèleville, lundi soir.',
          credit: { creators: [{ name: 'Alex Example' }], agencies: [{ id: 'afp' }] },
        },
        { file: null, captionHtml: '<em>La lampe.</em>' },
      ],
    });
    expect(stored?.content.captures).toHaveLength(2);
    expect(stored?.state).toMatchObject({
      tags: ['mer', 'port'],
      collections: ['lumieres'],
      starred: true,
      progress: 0.75,
      notes: 'Comparer avec l’édition de mardi.\n\n夏 🌊',
      highlights: [{ quote: { exact: 'éclaire de nouveau' }, note: 'Enfin.' }],
      clock: { tags: { 'a-lire': { removed: true } }, edits: { section: { removed: true } } },
    });
    expect(await library.read(ferry)).toMatchObject({
      trashed: true,
      state: { archived: true, tags: ['cote'] },
    });
    expect(await library.read(manara)).toMatchObject({
      content: { direction: 'rtl', publishedAt: '2024-05' },
    });
  });

  test('gives its tags, collections and searches', async () => {
    const { library } = await opened();
    const info = library.info();
    expect(info.tags.port?.name).toBe('Ports & phares');
    expect(resolveTag(info, 'cote')).toBe('mer');
    expect(info.collections.lumieres).toEqual({ name: 'Lumières', order: [manara, lighthouse] });
    expect(info.savedSearches).toMatchObject([{ query: 'agency:afp is:unread' }]);
  });

  test('gives its bytes', async () => {
    const { library } = await opened();
    const content = (await library.read(lighthouse))?.content;
    const [page, image] = content?.captures[0]?.originals ?? [];
    expect(Buffer.from((await library.readHeld(page?.hash ?? '')) ?? []).toString()).toContain(
      'ALEX EXAMPLE / AFP',
    );
    expect((await library.readHeld(image?.hash ?? ''))?.byteLength).toBe(image?.bytes);
  });

  test('is written as it was read: no field is lost, added or put elsewhere', async () => {
    const { path, library } = await opened();
    const text = (name: string) => readFile(join(path, name), 'utf8');
    const written = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    expect(written(encodeDocument(libraryInfoFormat, library.info(), 'library.json'))).toBe(
      await text('library.json'),
    );
    for (const id of [lighthouse, ferry, manara]) {
      const stored = await library.read(id);
      const shelf = `${stored?.trashed ? 'trash' : 'articles'}/${id.slice(-2)}/${id}`;
      if (!stored) return expect.unreachable();
      expect(written(encodeDocument(contentFormat, stored.content, shelf))).toBe(await text(`${shelf}.json`));
      if (stored.stamp.state === null) continue;
      expect(written(encodeDocument(stateFormat, stored.state, shelf))).toBe(
        await text(`${shelf}.state.json`),
      );
    }
  });

  test('can be worked in', async () => {
    const { library } = await opened();
    await library.changeState(lighthouse, (state) => setNotes(state, 'Lu.', library.stamp()));
    await all(library.restore([ferry]));
    await all(library.moveToTrash([manara]));
    await library.purge([manara]);
    expect((await all(library.ids())).sort()).toEqual([lighthouse, ferry]);
    expect(await all(library.verify())).toEqual([]);
  });
});
