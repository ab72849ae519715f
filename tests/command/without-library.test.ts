import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { place } from './coupure.ts';
import { articlePage } from './pages.ts';
import { serving } from './serving.ts';

describe('extract --jsonl', () => {
  test('writes a line for each page, in any order, with what is unknown as null', async () => {
    const { coupure, folder } = await place();
    await mkdir(join(folder, 'pages'));
    await writeFile(join(folder, 'pages/a.html.gz'), gzipSync(articlePage('https://courrier.example')));
    await writeFile(join(folder, 'b.html'), '<p>Nothing much.');
    const stdin = [
      { id: 'a', path: 'pages/a.html.gz', url: 'https://courrier.example/article' },
      { id: 7, path: join(folder, 'b.html'), url: null },
      { id: 'c', path: 'b.html' },
      { id: 'd', path: 'b.html', url: 'list::b.html' },
    ];
    const { code, lines, stderr } = await coupure(['extract', '--jsonl'], {
      stdin: stdin.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(lines).toHaveLength(4);
    const a = lines.find(({ id }) => id === 'a');
    expect(Object.keys(a ?? {})).toEqual([
      'id',
      'title',
      'standfirst',
      'authors',
      'publishedAt',
      'publisher',
      'language',
      'text',
      'html',
      'photos',
      'provenance',
    ]);
    expect(a).toMatchObject({
      title: 'Le port est fermé depuis lundi',
      authors: ['Alex Example'],
      publishedAt: '2024-05-06T07:08:09+02:00',
      publisher: 'Le Courrier modèle',
      language: 'fr',
      text: expect.stringContaining('La grève des dockers'),
      html: expect.stringContaining('<img src="https://courrier.example/photo.png"'),
    });
    expect(a?.photos).toMatchObject([
      {
        src: 'https://courrier.example/photo.png',
        caption: 'Le quai nord, mardi matin.',
        credit: { raw: 'Photo : Jane Sample / AFP', creators: ['Jane Sample'], agencies: ['AFP'] },
      },
      { caption: 'Les grilles du port.', credit: null },
    ]);
    expect(lines.find(({ id }) => id === 7)).toMatchObject({
      authors: [],
      publishedAt: null,
      publisher: null,
      photos: [],
    });
  });

  test('goes on after a page that fails, and exits with 1 at the end', async () => {
    const { coupure, folder } = await place();
    await writeFile(join(folder, 'page.html'), articlePage('https://courrier.example'));
    await writeFile(join(folder, 'image.html'), Buffer.from('ffd8ffe000104a464946', 'hex'));
    const stdin =
      '{"id":1,"path":"none.html"}\nnot json\n{"id":2}\n{"id":3,"path":"image.html"}\n{"id":4,"path":"page.html"}\n';
    const { code, lines, stderr } = await coupure(['extract', '--jsonl'], { stdin });
    expect(code).toBe(1);
    expect(lines).toHaveLength(5);
    const errors = lines.filter(({ error }) => error !== undefined);
    expect(errors).toEqual(
      expect.arrayContaining([
        { id: 1, error: expect.objectContaining({ code: 'file-missing' }) },
        { id: null, error: expect.objectContaining({ code: 'input-invalid' }) },
        { id: 2, error: expect.objectContaining({ code: 'input-invalid' }) },
        { id: 3, error: expect.objectContaining({ code: 'file-binary' }) },
      ]),
    );
    expect(lines.find(({ id }) => id === 4)?.title).toBe('Le port est fermé depuis lundi');
    expect(stderr).toContain('none.html');
  });

  test('of nothing is nothing', async () => {
    const { coupure } = await place();
    expect(await coupure(['extract', '--jsonl'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});

test('credits --jsonl parts captions from credits', async () => {
  const { coupure } = await place();
  const stdin = [
    { id: 'a', text: 'The quay on Tuesday. ALEX EXAMPLE,HANDOUT / AFP' },
    { id: 2, text: 'A quay.' },
  ];
  const { code, lines } = await coupure(['credits', '--jsonl'], {
    stdin: `${stdin.map((line) => JSON.stringify(line)).join('\n')}\nx\n`,
  });
  expect(lines).toMatchObject([
    {
      id: 'a',
      caption: 'The quay on Tuesday.',
      credit: {
        raw: 'ALEX EXAMPLE,HANDOUT / AFP',
        creators: [{ name: 'Alex Example' }],
        agencies: [{ id: 'afp', name: 'AFP' }],
        handout: true,
      },
    },
    { id: 2, caption: 'A quay.', credit: null },
    { id: null, error: { code: 'input-invalid' } },
  ]);
  expect(code).toBe(1);
});

test('extract reads one page, from a file or an address, and explains itself', async () => {
  const { coupure, folder } = await place();
  const { origin } = await serving();
  await writeFile(join(folder, 'page.html'), articlePage('https://courrier.example'));
  const read = await coupure(['extract', 'page.html', '--json']);
  expect(read.lines).toMatchObject([{ id: 'page.html', title: 'Le port est fermé depuis lundi' }]);
  const explained = await coupure(['extract', `${origin}/article`, '--explain']);
  expect(explained.code).toBe(0);
  expect(explained.stdout).toContain('json-ld');
  expect(explained.stdout).toContain('Jane Sample');
  expect(await coupure(['extract', 'nowhere.html', '--explain'])).toMatchObject({ code: 1, stdout: '' });
});
