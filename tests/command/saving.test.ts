import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../shared/article.ts';
import { place, signal, textOf } from './coupure.ts';
import { articlePage, plainText } from './pages.ts';
import { serving } from './serving.ts';

describe('add', () => {
  test('saves an address with its images and names the one that is missing', async () => {
    const { coupure } = await place();
    const { origin } = await serving();
    const { code, lines, stderr } = await coupure([
      'add',
      `${origin}/article`,
      '--tag',
      'Corée du Nord',
      '--json',
    ]);
    expect(stderr).toBe('');
    expect(lines).toEqual([
      {
        id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
        title: 'Le port est fermé depuis lundi',
        url: `${origin}/article`,
        status: 'new',
        missing: [`${origin}/missing.png`],
      },
    ]);
    expect(code).toBe(0);
    const shown = await coupure(['show', textOf(lines[0], 'id').toLowerCase(), '--json']);
    const article = articleSchema.parse(shown.lines[0]);
    expect(article).toMatchObject({
      authors: [{ name: 'Alex Example' }],
      publisher: { name: 'Le Courrier modèle' },
      publishedAt: '2024-05-06T07:08:09+02:00',
      language: 'fr',
      state: { tags: ['coree-du-nord'] },
    });
    expect(article.photos[0]).toMatchObject({
      file: { mime: 'image/png', held: true },
      caption: 'Le quai nord, mardi matin.',
      credit: { creators: [{ name: 'Jane Sample' }], agencies: [{ id: 'afp', name: 'AFP' }] },
    });
    expect(article.captures[0]).toMatchObject({
      method: 'fetch',
      status: 200,
      originals: [{ role: 'page', held: true }, {}],
    });
  });

  test('adds a capture to an address that is known, by whatever way it is reached', async () => {
    const { coupure } = await place();
    const { origin } = await serving();
    const first = await coupure(['add', `${origin}/article`, '--json']);
    const again = await coupure(['add', `${origin}/moved`, '--json']);
    expect(again.lines).toMatchObject([{ id: first.lines[0]?.id, status: 'recaptured' }]);
    const shown = await coupure(['show', textOf(first.lines[0], 'id'), '--json']);
    const { captures } = articleSchema.parse(shown.lines[0]);
    expect(captures.map(({ redirects }) => redirects.length)).toEqual([0, 1]);
    expect((await coupure(['list', '--json'])).lines).toHaveLength(1);
  });

  test('takes files, gzip files, and both kinds of standard input', async () => {
    const { coupure, folder } = await place();
    const page = articlePage('https://courrier.example', { title: 'Une grève', path: '/greve' });
    await writeFile(join(folder, 'page.html'), page);
    await writeFile(join(folder, 'packed.html.gz'), gzipSync(page.replaceAll('/greve', '/autre')));
    await writeFile(join(folder, 'article.txt'), plainText);
    const files = await coupure(['add', 'page.html', 'packed.html.gz', 'article.txt', '--json']);
    expect(files.lines).toMatchObject([
      { title: 'Une grève', url: 'https://courrier.example/greve', status: 'new' },
      { url: 'https://courrier.example/autre', status: 'new' },
      { title: 'Strike closes the harbour of Sampletown', url: null, status: 'new', missing: [] },
    ]);
    const html = await coupure(['add', '-', '--json', '--url', 'https://courrier.example/greve'], {
      stdin: page,
    });
    expect(html.lines).toMatchObject([{ id: files.lines[0]?.id, status: 'recaptured' }]);
    const text = await coupure(['add', '-', '--json'], { stdin: plainText });
    expect(text.lines).toMatchObject([{ title: 'Strike closes the harbour of Sampletown', status: 'new' }]);
    const shown = await coupure(['show', textOf(text.lines[0], 'id'), '--json']);
    const article = articleSchema.parse(shown.lines[0]);
    expect(article.photos).toMatchObject([
      { file: null, src: null, caption: 'The north quay on Tuesday.', credit: { handout: true } },
    ]);
    expect(article.language).toBe('en');
  });

  test('reads standard input in the charset it is in', async () => {
    const { coupure } = await place();
    const page = articlePage('https://courrier.example')
      .replace('charset="utf-8"', 'charset="windows-1252"')
      .replaceAll('’', "'")
      .replaceAll('—', '-');
    const { lines } = await coupure(['add', '-', '--json'], { stdin: Buffer.from(page, 'latin1') });
    expect(lines).toMatchObject([{ title: 'Le port est fermé depuis lundi' }]);
  });

  test('names each source that failed, saves the others, and exits with 1', async () => {
    const { coupure, folder } = await place();
    const { origin } = await serving();
    await writeFile(join(folder, 'photo.html'), Buffer.from('ffd8ffe000104a464946', 'hex'));
    await writeFile(join(folder, 'empty.txt'), '');
    const sources = [
      `${origin}/gone`,
      `${origin}/to-file`,
      `${origin}/paper.pdf`,
      'ftp://example.com/a',
      'file:///etc/no-such-file',
      'photo.html',
      'empty.txt',
      'nowhere.html',
      `${origin}/article`,
    ];
    const { code, lines, stderr } = await coupure(['add', ...sources, '--json']);
    expect(code).toBe(1);
    const codes = lines.map((line) => (line.error ? [line.source, line.error] : line.status));
    expect(codes).toMatchObject([
      [
        sources[0],
        { code: 'fetch-status', hint: expect.any(String), message: expect.stringContaining('404') },
      ],
      [sources[1], { code: 'redirect-refused' }],
      [sources[2], { code: 'content-unsupported' }],
      [sources[3], { code: 'address-refused' }],
      [sources[4], { code: 'file-missing' }],
      [sources[5], { code: 'file-binary' }],
      [sources[6], { code: 'file-empty' }],
      [sources[7], { code: 'file-missing' }],
      'new',
    ]);
    for (const source of sources.slice(0, -1)) expect(stderr).toContain(source.replace('file://', ''));
  });

  test('takes a list of sources, with comments in it', async () => {
    const { coupure, folder } = await place();
    const { origin } = await serving();
    await writeFile(join(folder, 'list.txt'), `# the port\n${origin}/article\r\n\n`);
    const { lines } = await coupure(['add', '--from', 'list.txt', '--json']);
    expect(lines).toMatchObject([{ status: 'new' }]);
  });

  test('keeps a page in which there is no article, and says so', async () => {
    const { coupure } = await place();
    const { code, stdout } = await coupure(['add', '-'], {
      stdin: '<html><body><a href="/a">A</a></body></html>',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('No article was found');
    expect((await coupure(['list', '--json'])).lines).toHaveLength(1);
  });

  test('saves one article where two commands save the same address at once', async () => {
    const { coupure } = await place();
    const { origin } = await serving();
    await coupure(['add', '-'], { stdin: plainText });
    const runs = await Promise.all([1, 2, 3].map(() => coupure(['add', `${origin}/article`, '--json'])));
    expect(new Set(runs.map(({ lines }) => lines[0]?.id)).size).toBe(1);
    expect(runs.map(({ lines }) => lines[0]?.status).sort()).toEqual(['new', 'recaptured', 'recaptured']);
  });
});

test('what is killed in the middle leaves the library whole, and can be done again', async () => {
  const { coupure, begin, library } = await place();
  await coupure(['add', '-'], { stdin: plainText });
  const asked = signal();
  const { origin } = await serving({ '/photo.png': () => asked.resolve() });
  const child = begin(['add', `${origin}/article`, '--json']);
  await asked.promise;
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  expect((await coupure(['list', '--json'])).lines).toHaveLength(1);
  const verified = await coupure(['verify', '--json']);
  expect(verified.code).toBe(0);
  expect(await readdir(join(library, '.tmp'))).toEqual([]);
});

test('an interrupted command ends quietly', async () => {
  const { begin } = await place();
  const asked = signal();
  const { origin } = await serving({ '/slow': () => asked.resolve() });
  const child = begin(['add', `${origin}/slow`]);
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  await asked.promise;
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(130);
  expect(stderr).toBe('');
});
