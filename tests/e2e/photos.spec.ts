import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './harness/test.ts';

const market = 'In pictures: the lantern market of Sampletown';
const harbour = 'À Port-Maléo, les dockers rouvrent le quai nord';

test('shows all photos with their credits, by photographer and agency, and leads to their article', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(site.address('/gallery.html'));
  await expect(hands.row(market)).toBeVisible();
  await hands.saveAddress(site.address('/quotidien.html'));
  await expect(hands.row(harbour)).toBeVisible();
  await hands.openPlace('Photos');
  const photos = page.getByRole('region', { name: 'Photos', exact: true });
  await expect(photos.getByRole('status')).toHaveText('6 photos in 2 articles');
  await expect(photos.getByRole('listitem')).toHaveCount(6);
  await expect(hands.reader).toBeHidden();

  await photos.getByText('Agencies').click();
  await photos.getByRole('button', { name: 'AFP' }).click();
  await expect(hands.search).toHaveValue('agency:"afp"');
  await expect(photos.getByText('/ AFP').first()).toBeVisible();
  await hands.find('photographer:"Ada Placeholder"');
  await expect(photos.getByText('/ AFP')).toHaveCount(0);
  await expect(photos.getByRole('status')).toHaveText(/in 1 article$/);

  await photos
    .getByRole('button', { name: /^Open the photo/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Read the article' }).click();
  await hands.isRead(market);
  await expect(photos).toBeHidden();
});

test('sets the credit of several photos at once, takes it back, and writes the table', async ({
  app,
  hands,
  place,
  site,
}) => {
  const { page, electron } = app;
  await hands.saveAddress(site.address('/gallery.html'));
  await expect(hands.row(market)).toBeVisible();
  await hands.openPlace('Photos');
  const photos = page.getByRole('region', { name: 'Photos', exact: true });
  await photos.getByText('Table', { exact: true }).click();
  const rows = photos.getByRole('row');
  await expect(rows).toHaveCount(5);
  const second = rows.nth(2);
  const before = await second.textContent();
  for (const row of [1, 2]) await rows.nth(row).getByRole('checkbox').check();
  await photos
    .getByRole('textbox', { name: 'Set the credit of the selected photos' })
    .fill('Ben Specimen/AFP');
  await page.keyboard.press('Enter');
  for (const row of [1, 2]) {
    await expect(rows.nth(row).getByRole('cell', { name: 'Ben Specimen', exact: true })).toBeVisible();
    await expect(rows.nth(row).getByRole('cell', { name: 'AFP', exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => second.textContent()).toBe(before);

  const file = join(place.folder, 'photos.csv');
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await photos.getByRole('button', { name: 'Export CSV' }).click();
  await expect(hands.status.getByText('The table was written')).toBeVisible();
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain('Ada Placeholder,Reuters');
});
