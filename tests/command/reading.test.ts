import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ended, type Place, place, textOf } from './coupure.ts';
import { articlePage, plainText } from './pages.ts';

/** A place with two articles: one from a page, one from text. */
async function filled(): Promise<Place & { page: string; text: string }> {
  const made = await place();
  await writeFile(join(made.folder, 'page.html'), articlePage('https://courrier.example'));
  const page = await made.coupure(['add', 'page.html', '--tag', 'Port', '--json']);
  const text = await made.coupure(['add', '-', '--json'], { stdin: plainText });
  return { ...made, page: textOf(page.lines[0], 'id'), text: textOf(text.lines[0], 'id') };
}

test('list gives the newest saved first, with what scripts need', async () => {
  const { coupure, page, text } = await filled();
  const { code, lines } = await coupure(['list', '--json']);
  expect(code).toBe(0);
  expect(lines).toEqual([
    {
      id: text,
      title: 'Strike closes the harbour of Sampletown',
      publisher: null,
      publishedAt: null,
      savedAt: expect.any(String),
      tags: [],
    },
    {
      id: page,
      title: 'Le port est fermé depuis lundi',
      publisher: 'Le Courrier modèle',
      publishedAt: '2024-05-06T07:08:09+02:00',
      savedAt: expect.any(String),
      tags: ['port'],
    },
  ]);
  expect((await coupure(['list', '--sort', 'title', '--limit', '1', '--json'])).lines).toMatchObject([
    { id: page },
  ]);
  expect((await coupure(['list', 'tag:port', '--json'])).lines).toMatchObject([{ id: page }]);
  const human = await coupure(['list']);
  expect(human.stdout).toContain('Le port est fermé depuis lundi — Le Courrier modèle #port');
  expect(human.stdout).not.toContain('\u001b');
});

describe('search', () => {
  test('finds words whatever their case and accents, and marks them', async () => {
    const { coupure, page } = await filled();
    const { code, lines } = await coupure(['search', 'GREVE', 'dockers', '--json']);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: page, score: expect.any(Number), snippet: expect.stringContaining('grève') },
    ]);
    const [line] = lines;
    const snippet = textOf(line, 'snippet');
    const hits = (Array.isArray(line?.hits) ? line.hits : []).map(([start, end]) =>
      snippet.slice(start, end),
    );
    expect(hits).toContain('grève');
  });

  test('takes words that must not occur, and photo fields', async () => {
    const { coupure, page, text } = await filled();
    expect((await coupure(['search', '-tag:port', '--json'])).lines).toMatchObject([{ id: text }]);
    expect((await coupure(['search', 'agency:afp', 'lang:fr', '--json'])).lines).toMatchObject([
      { id: page },
    ]);
    expect((await coupure(['search', 'photographer:"jane sample"', '--json'])).lines).toMatchObject([
      { id: page },
    ]);
  });

  test('says where a query is wrong, searches the rest and exits with 1', async () => {
    const { coupure, page } = await filled();
    const { code, lines, stderr } = await coupure(['search', 'grève nofield:x', '--json']);
    expect(stderr).toMatch(/^position \d+: /m);
    expect(lines).toMatchObject([{ id: page }]);
    expect(code).toBe(1);
  });

  test('that finds nothing prints nothing and exits with 0', async () => {
    const { coupure } = await filled();
    expect(await coupure(['search', 'nowhere', '--json'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});

test('show prints the article to read, its text, its HTML, or all of it', async () => {
  const { coupure, page } = await filled();
  const human = await coupure(['show', page]);
  expect(human.stdout).toContain('Alex Example');
  expect(human.stdout).toContain('Le quai nord, mardi matin. [Photo : Jane Sample / AFP]');
  const text = await coupure(['show', page, '--text']);
  expect(text.stdout).toContain('La grève des dockers');
  expect(text.stdout).not.toContain('Le quai nord');
  expect((await coupure(['show', page, '--html'])).stdout).toContain('<p>');
  expect((await coupure(['show', page, '--json'])).lines).toMatchObject([
    { format: 'coupure/article@1', id: page },
  ]);
});

test('open prints the address where there is no browser', async () => {
  const { coupure, page, text } = await filled();
  const opened = await coupure(['open', page, '--json']);
  expect(opened.lines).toEqual([{ id: page, url: 'https://courrier.example/article' }]);
  expect(await coupure(['open', text])).toMatchObject({ code: 1, stdout: '' });
});

test('tag adds and removes, for several articles at once', async () => {
  const { coupure, page, text } = await filled();
  const { code, lines } = await coupure(['tag', page, text.toLowerCase(), '+À lire', '-port', '--json']);
  expect(code).toBe(0);
  expect(lines).toEqual([
    { id: page, rev: expect.any(Number) },
    { id: text, rev: expect.any(Number) },
  ]);
  const listed = (await coupure(['list', '--json'])).lines;
  expect(listed.map(({ tags }) => tags)).toEqual([['a-lire'], ['a-lire']]);
});

test('edit sets fields, captions and credits, and takes them back', async () => {
  const { coupure, page } = await filled();
  const edits = [
    'title=Un autre titre',
    'authors=Jane Sample; Alex Example',
    'photos.0.credit=Foto: Jane Sample/Reuters',
  ];
  const { code, lines } = await coupure(['edit', page, ...edits, '--json']);
  expect(code).toBe(0);
  expect(lines).toEqual([{ id: page, rev: expect.any(Number) }]);
  const shown = (await coupure(['show', page, '--json'])).lines[0];
  expect(shown).toMatchObject({
    title: 'Un autre titre',
    authors: [{ name: 'Jane Sample' }, { name: 'Alex Example' }],
    photos: [{ credit: { agencies: [{ id: 'reuters' }], source: 'user' } }, {}],
    provenance: { title: 'user' },
  });
  expect((await coupure(['search', 'agency:reuters', '--json'])).lines).toHaveLength(1);
  await coupure(['edit', page, '--reset', 'title']);
  expect((await coupure(['list', 'tag:port', '--json'])).lines[0]?.title).toBe(
    'Le port est fermé depuis lundi',
  );
  expect(await coupure(['edit', page, 'photos.7.credit=x'])).toMatchObject({ code: 1 });
});

test('delete moves to the trash and restore brings back', async () => {
  const { coupure, page, text } = await filled();
  expect((await coupure(['delete', page, '--json'])).lines).toMatchObject([{ id: page }]);
  expect((await coupure(['list', '--json'])).lines).toMatchObject([{ id: text }]);
  expect((await coupure(['search', 'dockers', '--json'])).lines).toHaveLength(1);
  const shown = await coupure(['show', page]);
  expect(shown.stderr).toContain('in the trash');
  expect((await coupure(['restore', page, '--json'])).lines).toMatchObject([{ id: page }]);
  expect((await coupure(['list', '--json'])).lines).toHaveLength(2);
});

test('ids that are none, or unknown, are named, and the others changed', async () => {
  const { coupure, page } = await filled();
  const unknown = '01JD4T5K8Q3ZV6W9X2Y7B1C0DE';
  for (const args of [['tag', '+x'], ['delete'], ['restore']]) {
    const [command = '', ...rest] = args;
    const { code, lines, stderr } = await coupure([command, unknown, 'no-id', page, ...rest, '--json']);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ id: page }]);
    expect(stderr).toContain(unknown);
    expect(stderr).toContain('no-id');
  }
  for (const command of ['show', 'open']) {
    expect(await coupure([command, unknown])).toMatchObject({ code: 1, stdout: '' });
  }
});

test('photos lists captions and credits, and a table for spreadsheets', async () => {
  const { coupure, page } = await filled();
  const { lines } = await coupure(['photos', 'agency:afp', 'photographer:jane', '--json']);
  expect(lines).toEqual([
    {
      article: page,
      index: 0,
      hash: null,
      caption: 'Le quai nord, mardi matin.',
      credit: expect.objectContaining({ raw: expect.stringContaining('Jane Sample') }),
    },
  ]);
  expect((await coupure(['photos', '--json'])).lines).toHaveLength(3);
  await coupure(['edit', page, 'photos.0.caption==HYPERLINK("http://x")']);
  const { stdout } = await coupure(['photos', '--csv']);
  expect(stdout).toMatch(/^article,index,/);
  expect(stdout).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('export, import, export gives the same bytes, files included', async () => {
  const { coupure, folder, page } = await filled();
  await coupure(['edit', page, 'title=Édité', 'photos.0.caption=Le quai']);
  await coupure(['tag', page, '+à lire']);
  const first = await coupure(['export', '--to', 'jsonl', '-o', 'a.jsonl', '--json']);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  const other = { environment: { COUPURE_LIBRARY: join(folder, 'other') } };
  const imported = await coupure(['import', 'a.jsonl', '--json'], other);
  expect(imported).toMatchObject({ code: 0, stderr: '' });
  expect(imported.lines).toHaveLength(2);
  await coupure(['export', '--to', 'jsonl', '-o', 'b.jsonl'], other);
  expect(await readFile(join(folder, 'b.jsonl'))).toEqual(await readFile(join(folder, 'a.jsonl')));
  expect(await readdir(join(folder, 'b.jsonl.files'))).toEqual(await readdir(join(folder, 'a.jsonl.files')));
  expect(await coupure(['verify'], other)).toMatchObject({ code: 0 });
  expect((await coupure(['list', 'tag:a-lire', '--json'], other)).lines).toMatchObject([
    { id: page, title: 'Édité' },
  ]);
});

test('import names the line that is wrong and takes the others', async () => {
  const { coupure, folder } = await filled();
  await coupure(['export', '--to', 'jsonl', '-o', 'a.jsonl']);
  const good = await readFile(join(folder, 'a.jsonl'), 'utf8');
  await writeFile(join(folder, 'b.jsonl'), `{"format":1}\n${good}`);
  const other = { environment: { COUPURE_LIBRARY: join(folder, 'other') } };
  const { code, stderr } = await coupure(['import', 'b.jsonl'], other);
  expect(code).toBe(1);
  expect(stderr).toContain('Line 1');
  expect((await coupure(['list', '--json'], other)).lines).toHaveLength(2);
});

test('verify names what is damaged and what is missing, and exits with 1', async () => {
  const { coupure, library, page } = await filled();
  expect(await coupure(['verify', '--json'])).toMatchObject({ code: 0, stdout: '' });
  const files = await readdir(library, { recursive: true });
  const original = files.find((file) => file.startsWith('originals') && file.endsWith('.html.gz')) ?? '';
  await writeFile(join(library, original), 'damaged');
  const { code, lines } = await coupure(['verify', '--json']);
  expect(code).toBe(1);
  expect(lines).toMatchObject([{ kind: 'damaged', path: original, articles: [page] }]);
});

test('reindex and stats', async () => {
  const { coupure, folder } = await filled();
  await rm(join(folder, 'cache'), { recursive: true });
  expect((await coupure(['list', '--json'])).lines).toHaveLength(2);
  expect(await coupure(['reindex', '--json'])).toMatchObject({ code: 0, lines: [{ articles: 2 }] });
  expect((await coupure(['stats', '--json'])).lines).toHaveLength(1);
});

test('a reader that goes away is no error', async () => {
  const { begin, coupure } = await place();
  for (let n = 0; n < 3; n += 1) await coupure(['add', '-'], { stdin: `${plainText}\n${n}` });
  const child = begin(['list']);
  child.stdout?.destroy();
  expect(await ended(child)).toMatchObject({ code: 0, stderr: '' });
});
