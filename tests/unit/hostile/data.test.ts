import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { mediaHeaders } from '../../../main/app/protocol/policies.ts';
import { imageMime } from '../../../main/capture/image-kind.ts';
import { readSiteRule } from '../../../main/extract/site-rules/index.ts';
import { NodeFolder, openLibrary } from '../../../main/library/index.ts';
import { csvOf } from '../../../renderer/photos/csv.ts';
import { csvLine } from '../../../shared/csv.ts';
import { reportOf } from '../../../shared/errors.ts';
import { dangersIn } from '../../hostile/dangers.ts';
import { allVectors } from '../../hostile/vectors.ts';
import { exportTo, importFrom, readArticle } from '../exchange/samples.ts';
import { sampleContent, sampleLibrary, samplePhoto, temporaryFolder } from '../library/samples.ts';
import { wallPhoto } from '../renderer/photos/wall.ts';

/** JSON with keys that would reach the prototype of every object, at each depth. */
function poisoned(text: string): string {
  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
  return text.replaceAll('{"', `{${poison}"`);
}

afterEach(() => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

async function exportedLine(change: Parameters<typeof sampleContent>[0] = {}): Promise<string> {
  const library = await sampleLibrary();
  await library.add(sampleContent(change));
  const out = join(await temporaryFolder(), 'out.jsonl');
  await exportTo(library, out);
  return (await readFile(out, 'utf8')).trimEnd();
}

async function imported(line: string) {
  const file = join(await temporaryFolder(), 'in.jsonl');
  await writeFile(file, `${line}\n`);
  const library = await sampleLibrary();
  return { library, steps: await importFrom(library, file) };
}

describe('an import', () => {
  test('takes no prototype from its fields, and keeps the article or says why not', async () => {
    const { library, steps } = await imported(poisoned(await exportedLine()));
    expect(steps).toHaveLength(1);
    for await (const id of library.ids()) {
      const article = await readArticle(library, id);
      expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
      expect(JSON.stringify(article)).not.toContain('polluted":true},"constructor');
    }
  });

  test('cleans the text and the captions of every article', async () => {
    const { JSDOM } = await import('jsdom');
    for (const [, markup] of allVectors) {
      const line = await exportedLine({ html: markup, photos: [samplePhoto({ captionHtml: markup })] });
      const { library, steps } = await imported(line);
      const [step] = steps;
      const article = step && 'id' in step ? await readArticle(library, step.id) : null;
      expect(article, markup).not.toBeNull();
      for (const html of [article?.html ?? '', article?.photos[0]?.captionHtml ?? '']) {
        expect(dangersIn(new JSDOM(html).window.document.body), markup).toEqual([]);
      }
    }
  }, 120_000);

  test.each(['../../../../etc/passwd', 'sha256:../../x', `sha256:${'a'.repeat(63)}/`, 'C:\\x'])(
    'names no file by anything but a hash: %s',
    async (hash) => {
      const file = { hash, bytes: 1, mime: 'image/png', held: true };
      const line = JSON.parse(await exportedLine({ photos: [samplePhoto()] }));
      line.photos[0].file = file;
      const { steps } = await imported(JSON.stringify(line));
      expect(steps).toMatchObject([{ failure: { error: { code: 'import-invalid' } } }]);
    },
  );
});

describe('JSON of the library', () => {
  test('that would reach the prototype is read without it, or refused', async () => {
    const path = join(await temporaryFolder(), 'library');
    const library = await sampleLibrary(new NodeFolder(path));
    const { content } = await library.add(sampleContent());
    await library.changeState(content.id, (state) => ({ ...state, tags: ['constructor'] }));
    await library.close();
    const names = [
      'library.json',
      `articles/${content.id.slice(-2)}/${content.id}.json`,
      `articles/${content.id.slice(-2)}/${content.id}.state.json`,
    ];
    for (const name of names) {
      const text = JSON.stringify(JSON.parse(await readFile(join(path, name), 'utf8')));
      await writeFile(join(path, name), poisoned(text));
    }
    const again = await openLibrary(new NodeFolder(path), { create: false, device: 'desk' });
    const stored = await again.read(content.id).catch(reportOf);
    await again.close();
    expect(JSON.stringify(stored)).toMatch(/"title"|document-damaged/);
  });

  test('of a site rule that would reach the prototype is refused or read without it', () => {
    const rule = '{"format":"coupure/rule@1","hosts":["gazette.example"],"fields":{"title":"h1"}}';
    expect(() => {
      try {
        readSiteRule('own.json', poisoned(rule));
      } catch (thrown) {
        expect(reportOf(thrown).code).toBe('rule-invalid');
      }
    }).not.toThrow();
  });

  test.each(['../x', '..', '01JD/../../x', 'a\0b', '%2e%2e', '/etc/passwd', 'C:x', ''])(
    'is not looked for under the id %j',
    async (id) => {
      const library = await sampleLibrary(new NodeFolder(join(await temporaryFolder(), 'library')));
      const read = await library.read(id).then((found) => found, reportOf);
      expect(read === null || ('code' in read && read.code === 'id-invalid')).toBe(true);
    },
  );

  test('that is a link out of the library is not read, and said to be one', async () => {
    const root = await temporaryFolder();
    const path = join(root, 'library');
    const library = await sampleLibrary(new NodeFolder(path));
    const { content } = await library.add(sampleContent());
    await mkdir(join(path, 'articles', 'ZZ'), { recursive: true });
    await writeFile(join(root, 'secret.json'), '{"secret":1}');
    const id = `${content.id.slice(0, -2)}ZZ`;
    await symlink(join(root, 'secret.json'), join(path, 'articles', 'ZZ', `${id}.json`));
    await expect(library.read(id)).rejects.toMatchObject({
      code: 'library-damaged',
      message: expect.stringContaining('leads out of the library'),
    });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'in a folder that another user keeps for themselves says so',
    async () => {
      const path = join(await temporaryFolder(), 'library');
      await (await sampleLibrary(new NodeFolder(path))).close();
      await chmod(path, 0o500);
      const opened = openLibrary(new NodeFolder(path), { create: false, device: 'desk' });
      await expect(opened).rejects.toMatchObject({ code: 'library-read-only' });
      await chmod(path, 0o700);
    },
  );
});

describe('an image that is a program', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"><script>ran()</script></svg>';

  test('is kept as it is, and served as one that may do nothing', () => {
    expect(imageMime(new TextEncoder().encode(svg))).toBe('image/svg+xml');
    const headers = mediaHeaders('image/svg+xml', svg.length);
    expect(headers['Content-Security-Policy']).toMatch(/default-src 'none'.*sandbox$/);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test.each(['<html><script>ran()</script>', '%PDF-1.7', 'GIF', '\u0000', '<?php ran() ?>'])(
    'by its name alone is none: %j',
    (text) => expect(imageMime(new TextEncoder().encode(text))).toBeNull(),
  );
});

describe('a cell of a table on its way out', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n=cmd|" /C calc"!A0',
    '＝1+1',
    '－1',
    '\u00a0=HYPERLINK("http://trap.example/")',
  ];

  test.each(formulas)('is no formula: %j', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/);
    const table = csvOf([wallPhoto([], [], null, text)]);
    expect(table.split('\r\n').slice(1).join('\r\n')).toMatch(/^"?'/);
  });

  test('stays as it is otherwise', () => expect(csvLine(['The quay', 'a-b'])).toBe('The quay,a-b\r\n'));
});
