import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mhtmlOf, page as newspaperPage, warcOf } from '../unit/capture/web-archive/saved-pages.ts';
import { requestsIn } from './harness/net-log.ts';
import { gradient } from './harness/pictures.ts';
import { expect, test } from './harness/test.ts';

test('a page saved by a browser is opened with its photo, and asks nothing of the web', async ({
  start,
  place,
}) => {
  const netLog = join(place.folder, 'net-log.json');
  const file = join(place.folder, 'page.mhtml');
  const photo = gradient('quay', 400, 300).toString('base64');
  const image = {
    headers: [
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://gazette.example/quay.png',
    ],
    body: photo,
  };
  const part = {
    headers: [
      'Content-Type: text/html; charset=utf-8',
      'Content-Location: https://gazette.example/news/harbour',
    ],
    body: newspaperPage('Harbour reopens'),
  };
  await writeFile(file, mhtmlOf([part, image]));
  const { hands, quit } = await start({ netLog, sources: [file] });
  await hands.isRead('Harbour reopens');
  await expect.poll(hands.shownPhotos).toBe(1);
  await quit();
  expect(requestsIn(await readFile(netLog, 'utf8'))).toEqual([]);
});

test('each page of a WARC becomes an article', async ({ app, hands, place }) => {
  const file = join(place.folder, 'crawl.warc.gz');
  const url = 'https://gazette.example/news/';
  await writeFile(
    file,
    await warcOf([
      { url: `${url}1`, body: newspaperPage('Harbour reopens', '/') },
      { url: `${url}2`, body: newspaperPage('The sea wall holds', '/') },
    ]),
  );
  await hands.dropFiles(file);
  await expect(hands.list.getByRole('option')).toHaveCount(2);
  await hands.openArticle('The sea wall holds');
  await app.quit();
});

test('the report is shown whole before it is saved, and holds nothing of what was read', async ({
  app,
  hands,
  place,
  site,
}) => {
  await hands.saveAddress(site.address('/gallery.html'));
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  await app.electron.evaluate(({ Menu }) => {
    const help = Menu.getApplicationMenu()?.items.find(({ role }) => role === 'help');
    help?.submenu?.items.find(({ id }) => id === 'report')?.click();
  });
  const dialog = app.page.getByRole('dialog', { name: 'Report on the program' });
  const shown = dialog.getByRole('textbox', { name: 'Report on the program' });
  await expect(shown).toHaveValue(/Coupure .*\n[\s\S]*saved {2}status=new/);
  const text = await shown.inputValue();
  expect(text).not.toContain(site.origin);
  expect(text).not.toContain(place.folder);
  const out = join(place.folder, 'report.txt');
  await app.electron.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, out);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog).toBeHidden();
  expect(await readFile(out, 'utf8')).toBe(text);
});
