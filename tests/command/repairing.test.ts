import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Place, place, textOf } from './coupure.ts';
import { image, plainText } from './pages.ts';
import { serving } from './serving.ts';

/** A library with an article that has a photo. */
async function saved() {
  const site = await serving();
  const here = await place();
  const { lines } = await here.coupure(['add', `${site.origin}/article`, '--json']);
  const [folder = ''] = await readdir(join(here.library, 'media'));
  const [name = ''] = await readdir(join(here.library, 'media', folder));
  return { ...here, site, id: textOf(lines[0], 'id'), photo: join(here.library, 'media', folder, name) };
}

async function findings({ coupure }: Place, ...args: string[]) {
  const { code, lines } = await coupure(['repair', ...args, '--json']);
  return { code, lines };
}

test('a damaged photo is offered to be fetched, and is fetched when that is allowed', async () => {
  const here = await saved();
  await writeFile(here.photo, 'broken');
  const offered = await findings(here);
  expect(offered.code).toBe(1);
  expect(offered.lines).toEqual([
    {
      kind: 'damaged',
      path: expect.stringMatching(/^media\//),
      articles: [here.id],
      possible: ['fetch', 'let-go'],
      done: null,
      reason: null,
    },
  ]);
  expect(await findings(here, '--fetch')).toMatchObject({ code: 0, lines: [{ done: 'fetch' }] });
  expect(await here.coupure(['verify', '--json'])).toMatchObject({ code: 0, lines: [] });
});

test('another picture at the same address is not taken; the lost one can be let go', async () => {
  const other = Buffer.concat([image, Buffer.from('other')]);
  let body = image;
  const site = await serving({
    '/photo.png': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(body),
  });
  const here = await place();
  const { lines } = await here.coupure(['add', `${site.origin}/article`, '--json']);
  body = other;
  await rm(join(here.library, 'media'), { recursive: true });
  const refused = await findings(here, '--fetch');
  expect(refused).toMatchObject({ code: 1, lines: [{ kind: 'missing', done: null }] });
  expect(refused.lines[0]?.reason).toContain('another picture');
  expect(await findings(here, '--fetch', '--let-go')).toMatchObject({ code: 0, lines: [{ done: 'let-go' }] });
  expect(await here.coupure(['verify', '--json'])).toMatchObject({ code: 0, lines: [] });
  const shown = await here.coupure(['show', textOf(lines[0], 'id'), '--json']);
  expect(shown.lines[0]).toMatchObject({ photos: [{ file: { held: false } }, { file: null }] });
});

test('what belongs to nobody is dropped only when that is allowed', async () => {
  const here = await place();
  await here.coupure(['add', '-'], { stdin: plainText });
  const stray = join(here.library, 'originals', 'aa');
  await here.coupure(['verify']);
  await writeFile(join(here.library, 'articles', 'mine.txt'), 'mine');
  await mkdir(stray, { recursive: true });
  await writeFile(join(stray, `aa${'0'.repeat(62)}.txt`), 'nobody');
  expect((await findings(here)).lines).toMatchObject([{ possible: [] }, { possible: ['drop'], done: null }]);
  expect(await findings(here, '--drop')).toMatchObject({
    code: 0,
    lines: [{ done: null }, { done: 'drop' }],
  });
  expect(await readdir(stray)).toEqual([]);
});

test('verify goes on where an interrupted run had come to, and checks all when it is not told to', async () => {
  const here = await saved();
  await here.coupure(['verify']);
  const notes = join(here.folder, 'cache', 'verified');
  expect(await readdir(notes)).toEqual([]);
  await writeFile(here.photo, 'broken');
  expect(await here.coupure(['verify', '--resume', '--json'])).toMatchObject({
    code: 1,
    lines: [{ kind: 'damaged' }],
  });
});
