import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixture } from './harness/site.ts';
import { expect, test } from './harness/test.ts';

const harbour = 'À Port-Maléo, les dockers rouvrent le quai nord';
const wire = 'Dockers reopen the north quay of Sampletown';

test('saves an address: list, reader, photos with caption and credit', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/quotidien.html'));
  await hands.openArticle(harbour);

  await expect(hands.reader).toContainText('Le Courrier modèle');
  await expect(hands.reader).toContainText('Camille Exemple');
  await expect(hands.reader).toContainText('Idris Modèle');
  await expect(hands.reader).toContainText('Après onze jours d’arrêt, les premiers navires');
  await expect(hands.text().getByText('Le premier porte-conteneurs est entré à l’aube')).toBeVisible();
  const lead = hands.text().locator('figure').first();
  await expect(lead).toContainText('Le quai nord de Port-Maléo, lundi 6 mai');
  await expect(lead).toContainText('Jeanne Exemple');
  await expect(lead).toContainText('AFP');
  expect(await hands.shownPhotos()).toBe(2);
  // Site furniture is no part of the article.
  await expect(hands.text().getByText('À lire aussi')).toHaveCount(0);
  await expect(hands.text().getByText('cookies')).toHaveCount(0);
});

test('saves what the menu opens: .html', async ({ hands }) => {
  await hands.chooseFiles((await fixture('tageblatt.html')).path);
  await hands.openArticle('Brücke in Musterstadt nach zwei Jahren wieder offen');
  await expect(hands.text().getByText('Punkt achtzehn Uhr')).toBeVisible();
  await expect(hands.text().getByText('Die Alte Brücke am Samstagabend.')).toBeVisible();
});

test('saves files that are dropped on the window', async ({ hands }) => {
  await hands.dropFiles((await fixture('bare.html')).path, (await fixture('wire.txt')).path);
  await expect(hands.row('Village well runs dry')).toBeVisible();
  await hands.openArticle(wire);
  await expect(hands.text().getByText('The first container ship came in at dawn')).toBeVisible();
});

test('saves a paste of plain text as an article, its caption with the credit and no photo', async ({
  hands,
}) => {
  const { text } = await fixture('wire.txt');
  await hands.savePaste({ text });
  await hands.openArticle(wire);
  const figure = hands.text().locator('figure').first();
  await expect(figure).toContainText('The north quay of Sampletown on Monday.');
  await expect(figure).toContainText('Alex Example');
  await expect(figure).toContainText('AFP');
  await expect(
    hands.text().getByRole('heading', { name: 'Delays until the end of the month' }),
  ).toBeVisible();
});

test('saves a paste of HTML with its emphasis and links', async ({ hands }) => {
  const { text: html } = await fixture('bare.html');
  await hands.savePaste({ html, text: 'Village well runs dry for the first time in living memory' });
  await hands.openArticle('Village well runs dry for the first time in living memory');
  await expect(hands.text().getByText('The well on the green of Little Example')).toBeVisible();
});

test('saves an address that redirects, under the address it leads to', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/moved'));
  await hands.openArticle(harbour);
  await hands.tool('Details').click();
  await expect(hands.details).toContainText('3 redirects');
});

test('saves lazy photos in their full size, and each photo once', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/tageblatt.html'));
  await hands.openArticle('Brücke in Musterstadt nach zwei Jahren wieder offen');
  expect(await hands.shownPhotos()).toBe(2);
  expect(await hands.photoWidths()).toEqual([1280, 1000]);
  await expect(hands.text().locator('figure').first()).toContainText('Jonas Beispiel');
});

test('saves a gallery with every caption and credit', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/gallery.html'));
  await hands.openArticle('In pictures: the lantern market of Sampletown');
  expect(await hands.shownPhotos()).toBe(4);
  for (const words of ['Ada Placeholder', 'Sam Specimen', 'Lou Example', 'What is left at midnight.']) {
    await expect(hands.text().getByText(words).first()).toBeVisible();
  }
});

test('saves a page without any metadata', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle('Village well runs dry for the first time in living memory');
  await expect(hands.text().getByText('The owner of the quarry did not answer')).toBeVisible();
});

test('waits for a slow site and tells that it does', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/slow.html'));
  await expect(hands.status.filter({ hasText: /Saving 1 of 1/ })).toHaveCount(1);
  await expect(hands.row('Village well runs dry')).toBeVisible();
});

test('saves a known address again as one more capture of one article', async ({ hands, site, place }) => {
  await hands.saveAddress(site.address('/quotidien.html'));
  await hands.openArticle(harbour);
  const { text } = await fixture('quotidien.html');
  site.answer('/quotidien.html', (response, _, { origin }) => {
    const changed = text
      .replaceAll('http://site.example', origin)
      .replace('Onze autres', 'Douze autres')
      .replace('à l’aube', 'à midi');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(changed);
  });
  await hands.saveAddress(site.address('/quotidien.html?from=newsletter'));
  await expect(hands.text().getByText('Le premier porte-conteneurs est entré à midi')).toBeVisible();
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  await hands.tool('Details').click();
  await expect(hands.details).toContainText('2 captures');
  expect(await hands.documentsIn(place.library)).toHaveLength(1);
});

test('keeps the bytes as they came, and the article as open JSON', async ({ hands, site, place }) => {
  await hands.saveAddress(site.address('/quotidien.html'));
  await expect(hands.row(harbour)).toBeVisible();
  const [document] = await hands.documentsIn(place.library);
  const article = JSON.parse(await readFile(join(place.library, document ?? ''), 'utf8'));
  expect(article.format).toBe('coupure/article@1');
  expect(article.title).toBe(harbour);
  expect(article.publishedAt).toBe('2024-05-06T07:08:09+02:00');
  expect(article.photos).toHaveLength(2);
});
