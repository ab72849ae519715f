import { expect, test } from './harness/test.ts';

const storm = 'Storm takes the roof of the market hall';

for (const [what, path, words] of [
  ['a page that is not there', '/gone', /refused to give the page/],
  ['what is no page', '/report.pdf', /neither a web page nor plain text/],
  ['a redirect to a file', '/to-file', /not http or https/],
  ['a redirect in circles', '/circle', /redirects in circles/],
  ['a page without an end', '/endless.html', /larger than Coupure takes/],
  ['a page that unpacks without an end', '/bomb.html', /larger than Coupure takes/],
] as const) {
  test(`says what is wrong with ${what}, and keeps nothing of it`, async ({ hands, site, place }) => {
    await hands.saveAddress(site.address(path));
    await expect(hands.alert.filter({ hasText: words })).toBeVisible();
    await expect(hands.list.getByRole('option')).toHaveCount(0);
    expect(await hands.documentsIn(place.library)).toEqual([]);
  });
}

test('says that a site cannot be reached', async ({ hands, site }) => {
  await site.stop();
  await hands.saveAddress(site.address('/quotidien.html'));
  await expect(hands.alert.filter({ hasText: /could not be fetched/ })).toBeVisible();
});

test('keeps the place, caption and credit of a photo that fails, and fetches it later', async ({
  hands,
  site,
}) => {
  await hands.saveAddress(site.address('/broken-image.html'));
  await hands.openArticle(storm);
  await expect(hands.reader).toContainText('1 photo missing');
  const missing = hands.text().locator('figure').nth(1);
  await expect(missing).toContainText('The watchman and his dog.');
  await expect(missing).toContainText('Lou Example');
  expect(await hands.shownPhotos()).toBe(1);

  site.heal('/photos/missing/watchman.png');
  await hands.reader.getByRole('button', { name: 'Try again' }).click();
  await expect(hands.reader).toContainText('Kept whole · 2 photos');
  await expect.poll(() => hands.shownPhotos()).toBe(2);
});

test('keeps a page in which there is no article, and says so', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/no-article.html'));
  await hands.openArticle('One moment…');
  await expect(hands.reader).toContainText('No article found');
});

test('goes on when one of several addresses fails', async ({ hands, site }) => {
  await hands.saveText(
    `${site.address('/gone')}\n${site.address('/bare.html')}\n${site.address('/gallery.html')}`,
  );
  await expect(hands.row('Village well runs dry')).toBeVisible();
  await expect(hands.row('In pictures: the lantern market')).toBeVisible();
  await expect(hands.alert.filter({ hasText: /refused to give the page/ })).toBeVisible();
});
