import { expect, test } from './harness/test.ts';

const dry = 'L’été à Saint-Modèle : « pas une goutte »';

for (const path of ['by-header', 'by-meta', 'wrong-utf-8', 'wrong-windows', 'none', 'none-utf-8']) {
  test(`reads accents right whatever a page says of its charset: ${path}`, async ({ hands, site }) => {
    await hands.saveAddress(site.address(`/charset/${path}.html`));
    await hands.openArticle(dry);
    await expect(hands.text().getByText('Les prés sont jaunes, les puits baissent')).toBeVisible();
    await expect(hands.text().getByText('40 000 €')).toBeVisible();
  });
}

test('shows Arabic from right to left inside an English window', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/arabic.html'));
  await hands.openArticle('افتتاح مكتبة جديدة في حي الميناء');
  await expect(hands.reader.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl');
  await expect(hands.text().getByText('فتحت مكتبة حي الميناء أبوابها')).toHaveCSS('direction', 'rtl');
  await expect(hands.reader.getByRole('toolbar')).toHaveCSS('direction', 'ltr');
  await expect(hands.text().locator('figure').first()).toContainText('كريم المثال');
});

test('finds Japanese by a word inside a sentence', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/japanese.html'));
  await expect(hands.row('港町の灯台、九十年ぶりに点灯')).toBeVisible();
  await hands.find('修復');
  await expect(hands.row('港町の灯台、九十年ぶりに点灯')).toBeVisible();
  await hands.find('鉄道');
  await expect(hands.list.getByRole('option')).toHaveCount(0);
});

test('speaks French when it is started in French', async ({ start, site }) => {
  const { page, complaints } = await start({ language: 'fr' });
  await expect(page.getByRole('navigation', { name: 'Bibliothèque' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const search = page.getByRole('searchbox');
  await search.fill(site.address('/quotidien.html'));
  await search.press('Enter');
  await page.getByRole('option', { name: /^À Port-Maléo/ }).click();
  const reader = page.getByRole('region', { name: 'Lecture' }).or(page.locator('#reader')).first();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^À Port-Maléo/);
  await expect(reader.getByRole('button', { name: /Supprimer/ })).toBeVisible();
  await expect(reader).toContainText('6 mai 2024');
  for (const english of ['Delete', 'Archive,', 'Star', 'Unread', 'Trash']) {
    await expect(page.getByText(english, { exact: true })).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});
