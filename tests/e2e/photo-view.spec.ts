import { gradient, withXmp } from './harness/pictures.ts';
import { expect, test } from './harness/test.ts';

const market = 'In pictures: the lantern market of Sampletown';

test('opens a photo in full, goes through the others by keys, and tells all of its credit', async ({
  app,
  hands,
  site,
}) => {
  const { page, electron } = app;
  await hands.saveAddress(site.address('/gallery.html'));
  await hands.openArticle(market);
  await hands
    .text()
    .getByRole('button', { name: /^Open the photo/ })
    .first()
    .click();
  const view = page.getByRole('dialog', { name: 'Photo', exact: true });
  const facts = view.getByRole('complementary', { name: 'About the photo' });
  await expect(view.getByText('1 of 4')).toBeVisible();
  await expect(facts.getByText('Lanterns over the canal at dusk.')).toBeVisible();
  await expect(facts.getByText('As printed')).toBeVisible();

  const picture = view.getByRole('img');
  const fitted = await picture.boundingBox();
  await page.keyboard.press('+');
  await expect
    .poll(async () => (await picture.boundingBox())?.width)
    .toBeGreaterThan((fitted?.width ?? 0) * 1.4);
  await page.keyboard.press('0');
  await expect.poll(async () => (await picture.boundingBox())?.width).toBe(fitted?.width);

  await page.keyboard.press('ArrowRight');
  await expect(view.getByText('2 of 4')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(view.getByText('1 of 4')).toBeVisible();

  const clipboard = () => electron.evaluate(({ clipboard: board }) => board.readText());
  for (const [style, text] of [
    ['As printed', /Ada Placeholder/],
    ['Name/Agency', /^Ada Placeholder\/Reuters$/],
    ['Photo: Name/Agency', /^Photo: Ada Placeholder\/Reuters$/],
  ] as const) {
    await facts.getByRole('button', { name: 'Copy credit line' }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${style}`) }).click();
    await expect.poll(clipboard).toMatch(text);
  }

  await page.keyboard.press('Escape');
  await expect(view).toBeHidden();
  await hands.isRead(market);
});

test('leads from a photo to all of its photographer and of its agency', async ({ app, hands, site }) => {
  await hands.saveAddress(site.address('/gallery.html'));
  await hands.openArticle(market);
  await hands
    .text()
    .getByRole('button', { name: /^Open the photo/ })
    .first()
    .press('Enter');
  await app.page.getByRole('button', { name: 'More by Ada Placeholder' }).click();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(hands.search).toHaveValue('photographer:"Ada Placeholder"');
  await expect(hands.row(market)).toBeVisible();
});

test('tells what the image says of itself, and marks that it contradicts the page', async ({
  app,
  hands,
  site,
}) => {
  const fields =
    '<photoshop:Credit>Example Press</photoshop:Credit><photoshop:Headline>Lanterns are lit</photoshop:Headline>';
  const picture = withXmp(gradient('lanterns', 1200, 800), fields);
  site.answer('/photos/lanterns-1200x800.png', (response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
  });
  await hands.saveAddress(site.address('/gallery.html'));
  await hands.openArticle(market);
  await hands
    .text()
    .getByRole('button', { name: /^Open the photo/ })
    .first()
    .click();
  const facts = app.page.getByRole('complementary', { name: 'About the photo' });
  await expect(facts.getByText('Ada Placeholder / Reuters', { exact: true })).toBeVisible();
  await expect(facts.getByRole('heading', { name: 'Another source says:' })).toBeVisible();
  await expect(facts.getByText('the image itself (XMP)')).toBeVisible();
  await expect(facts.getByRole('heading', { name: 'Written in the image' })).toBeVisible();
  await expect(facts.getByText('Lanterns are lit')).toBeVisible();
});
