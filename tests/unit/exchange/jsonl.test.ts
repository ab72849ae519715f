import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportFormatNamed, type ImportStep, importFormatFor } from '../../../main/exchange/index.ts';
import { setBlockEdit, setNotes, setStarred } from '../../../main/library/index.ts';
import { articleSchema } from '../../../shared/article.ts';
import { emptyState } from '../../../shared/state.ts';
import { all, sampleContent, sampleLibrary, samplePhoto, temporaryFolder } from '../library/samples.ts';
import { addRichArticle, exportTo, importFrom, readArticle } from './samples.ts';

function failuresOf(steps: ImportStep[]) {
  return steps.flatMap((step) => ('failure' in step ? [step.failure] : []));
}

function idsOf(steps: ImportStep[]) {
  return steps.flatMap((step) => ('id' in step ? [step.id] : []));
}

async function lines(path: string): Promise<unknown[]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('an export', () => {
  test('writes documents sorted by id, with edits in force and the state inside', async () => {
    const library = await sampleLibrary();
    const ids = [await addRichArticle(library, 'One'), await addRichArticle(library, 'Two')];
    const out = join(await temporaryFolder(), 'out.jsonl');
    const outcome = await exportTo(library, out);
    expect(outcome).toEqual({ articles: 2, files: 4, missing: [] });
    const documents = (await lines(out)).map((line) => articleSchema.parse(line));
    expect(documents.map(({ id }) => id)).toEqual([...ids].sort());
    const one = documents.find(({ id }) => id === ids[0]);
    expect(one).toEqual(await readArticle(library, ids[0] ?? ''));
    expect(one).toMatchObject({
      title: 'One!',
      provenance: { title: 'user' },
      state: { tags: ['a-lire', 'port'] },
    });
  });

  test('puts the held files beside it, called by their hashes', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    const article = await readArticle(library, id);
    const image = article?.photos[0]?.file?.hash.slice(7);
    const page = article?.captures[0]?.originals[0]?.hash.slice(7);
    expect((await readdir(`${out}.files`)).sort()).toEqual([`${image}.png`, `${page}.html`].sort());
    expect(await readFile(`${out}.files/${page}.html`, 'utf8')).toBe('<p>One');
  });

  test('makes no folder where nothing is held', async () => {
    const library = await sampleLibrary();
    await library.add(sampleContent());
    const folder = await temporaryFolder();
    await exportTo(library, join(folder, 'out.jsonl'));
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  test('replaces an earlier one, its files too', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const folder = await temporaryFolder();
    const out = join(folder, 'out.jsonl');
    await exportTo(library, out);
    await all(library.moveToTrash([id]));
    await library.add(sampleContent({ title: 'Another' }));
    await exportTo(library, out);
    expect(await lines(out)).toMatchObject([{ title: 'Another' }]);
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  test.each([
    ['a file', (out: string) => writeFile(out, 'my notes')],
    ['a folder', (out: string) => mkdir(out)],
    [
      'a folder of other files',
      async (out: string) => {
        await mkdir(`${out}.files`);
        await writeFile(join(`${out}.files`, 'notes.txt'), 'mine');
      },
    ],
  ])('never replaces %s of someone else', async (_, make) => {
    const library = await sampleLibrary();
    await addRichArticle(library, 'One');
    const folder = await temporaryFolder();
    const out = join(folder, 'out.jsonl');
    await make(out);
    const before = await readdir(folder, { recursive: true });
    await expect(exportTo(library, out)).rejects.toMatchObject({ code: 'output-exists' });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  test('that fails leaves nothing, and an earlier one as it was', async () => {
    const library = await sampleLibrary();
    await addRichArticle(library, 'One');
    const folder = await temporaryFolder();
    const out = join(folder, 'out.jsonl');
    await exportTo(library, out);
    const before = await readFile(out, 'utf8');
    const broken = (async function* () {
      yield* library.ids();
      throw new Error('the disk is gone');
    })();
    await expect(exportTo(library, out, broken)).rejects.toThrow('gone');
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl', 'out.jsonl.files']);
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  test('into a folder that is not there says so', async () => {
    const library = await sampleLibrary();
    const out = join(await temporaryFolder(), 'no', 'out.jsonl');
    await expect(exportTo(library, out)).rejects.toMatchObject({ code: 'disk-failed' });
    await expect(exportTo(library, out)).rejects.toThrow('There is no folder');
  });

  test('tells of a held file that is not there, and writes the rest', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const article = await readArticle(library, id);
    const hash = article?.photos[0]?.file?.hash;
    const out = join(await temporaryFolder(), 'out.jsonl');
    const outcome = await exportFormatNamed('jsonl').write(
      {
        ids: library.ids(),
        read: async () => article,
        readHeld: (wanted) => (wanted === hash ? Promise.resolve(null) : library.readHeld(wanted)),
      },
      out,
    );
    expect(outcome).toMatchObject({ articles: 1, files: 1, missing: [{ article: id, hash }] });
  });
});

describe('an import', () => {
  test('exported again gives the same bytes, files included', async () => {
    const library = await sampleLibrary();
    await addRichArticle(library, 'One');
    await addRichArticle(library, 'Deux « guillemets » \u2028 <b>');
    const starred = sampleContent();
    await library.add(starred);
    await library.changeState(starred.id, (state) => setStarred(state, true, library.stamp()));
    const folder = await temporaryFolder();
    await exportTo(library, join(folder, 'a.jsonl'));

    const other = await sampleLibrary(undefined, { device: 'other' });
    const steps = await importFrom(other, join(folder, 'a.jsonl'));
    expect(failuresOf(steps)).toEqual([]);
    await exportTo(other, join(folder, 'b.jsonl'));

    expect(await readFile(join(folder, 'b.jsonl'))).toEqual(await readFile(join(folder, 'a.jsonl')));
    const names = await readdir(join(folder, 'a.jsonl.files'));
    expect(await readdir(join(folder, 'b.jsonl.files'))).toEqual(names);
    for (const name of names) {
      const [one, two] = ['a', 'b'].map((file) => readFile(join(folder, `${file}.jsonl.files`, name)));
      expect(await two).toEqual(await one);
    }
  });

  test('twice changes nothing', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    const before = await library.read(id);
    const steps = await importFrom(library, out);
    expect(idsOf(steps)).toEqual([id]);
    expect(await library.read(id)).toEqual(before);
  });

  test('of an older copy loses nothing that was done since', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    await library.changeState(id, (state) => setNotes(state, 'Read this', library.stamp()));
    await importFrom(library, out);
    const after = await library.read(id);
    expect(after?.state).toMatchObject({ notes: 'Read this', tags: ['a-lire', 'port'] });
  });

  test('without its files keeps the article and says that they are not held', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    await rm(`${out}.files`, { recursive: true });
    const other = await sampleLibrary();
    expect(failuresOf(await importFrom(other, out))).toEqual([]);
    const article = await readArticle(other, id);
    expect(article?.photos[0]?.file?.held).toBe(false);
    expect(article?.captures[0]?.originals[0]?.held).toBe(false);
    expect(article?.html).not.toContain('media/');
    expect(article?.html).toContain('data-photo="0"');
  });

  test('takes no file that is not what it is named for', async () => {
    const library = await sampleLibrary();
    const id = await addRichArticle(library, 'One');
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    const [name = ''] = (await readdir(`${out}.files`)).filter((file) => file.endsWith('.png'));
    await writeFile(join(`${out}.files`, name), 'other bytes');
    const other = await sampleLibrary();
    const steps = await importFrom(other, out);
    expect(failuresOf(steps)).toMatchObject([{ line: 1, error: { code: 'import-invalid' } }]);
    expect(failuresOf(steps)[0]?.source).toContain(name);
    expect(idsOf(steps)).toEqual([id]);
    expect((await readArticle(other, id))?.photos[0]?.file?.held).toBe(false);
  });

  test('names the line and the field of what is wrong, and goes on', async () => {
    const library = await sampleLibrary();
    const good = await addRichArticle(library, 'One');
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    const [line = ''] = (await readFile(out, 'utf8')).split('\n');
    const changed = (values: object) => JSON.stringify({ ...JSON.parse(line), ...values });
    const wrong = [
      '{"format":',
      '[]',
      changed({ photos: [{ file: null }] }),
      changed({ id: '../../etc/passwd' }),
      changed({ format: 'coupure/article@2' }),
      changed({ publishedAt: 'yesterday' }),
    ];
    await writeFile(out, `\ufeff${wrong.join('\r\n')}\n\n${line}`);
    const other = await sampleLibrary();
    const steps = await importFrom(other, out);
    const failures = failuresOf(steps);
    expect(failures.map((failure) => [failure.line, failure.error.code])).toEqual([
      [1, 'import-invalid'],
      [2, 'import-invalid'],
      [3, 'import-invalid'],
      [4, 'import-invalid'],
      [5, 'document-newer'],
      [6, 'import-invalid'],
    ]);
    expect(failures[2]?.error.message).toContain('photos.0.src');
    expect(failures[3]?.error.message).toContain('id: not an article id');
    expect(failures[5]?.error.message).toContain('publishedAt');
    expect(idsOf(steps)).toEqual([good]);
  });

  test('sanitises what it takes', async () => {
    const library = await sampleLibrary();
    const content = sampleContent({ photos: [samplePhoto()] });
    const quote = { exact: 'Brought', prefix: '', suffix: '' };
    const edit = (second: number) => ({ at: `2024-05-06T12:00:0${second}.000Z`, by: 'desk' });
    const bring = (html: string) => ({ kind: 'bring' as const, quote, html });
    const once = setBlockEdit(emptyState(), bring('<p onclick="alert(5)">Brought</p>'), edit(1)).state;
    await library.add(content, setBlockEdit(once, bring('<p onclick="alert(6)">Brought</p>'), edit(2)).state);
    const out = join(await temporaryFolder(), 'out.jsonl');
    await exportTo(library, out);
    const hostile = JSON.parse(await readFile(out, 'utf8'));
    hostile.html =
      '<p onclick="alert(1)">Text<script>alert(2)</script><a href="javascript:alert(3)">x</a></p>';
    hostile.rivals.html[0].value.html = hostile.html;
    hostile.photos[0].captionHtml = '<img src=x onerror=alert(4)>A <em>quay</em>';
    await writeFile(out, JSON.stringify(hostile));
    const other = await sampleLibrary();
    expect(failuresOf(await importFrom(other, out))).toEqual([]);
    const taken = JSON.stringify(await readArticle(other, content.id));
    expect(taken).toContain('Text');
    expect(taken).not.toMatch(/alert|onclick|onerror|javascript:/);
  });

  test('of text that is not UTF-8 names the line', async () => {
    const out = join(await temporaryFolder(), 'out.jsonl');
    await writeFile(out, Buffer.from('{"title":"gr\xe8ve"}\n', 'latin1'));
    const steps = await importFrom(await sampleLibrary(), out);
    expect(failuresOf(steps)).toMatchObject([{ line: 1, error: { code: 'import-invalid' } }]);
  });

  test('of a file that is not there says so', async () => {
    await expect(importFrom(await sampleLibrary(), '/no/such.jsonl')).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});

test('a format that does not exist is refused, naming those that do', () => {
  expect(() => exportFormatNamed('docx')).toThrow('there is jsonl');
  expect(() => importFormatFor('a.zip', null)).toThrow('there is jsonl');
  expect(importFormatFor('a.zip', 'jsonl').name).toBe('jsonl');
});
