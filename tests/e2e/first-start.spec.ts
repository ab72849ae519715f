import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { audit } from './harness/audit.ts';
import { nextFolder } from './harness/next-folder.ts';
import { expect, test } from './harness/test.ts';

const sample = 'The keeper who kept every newspaper';

const step = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });

test.beforeEach(({ place }) => {
  delete place.environment.COUPURE_LIBRARY;
});

test('leads in three steps to a library with an article, by mouse', async ({ start, place }) => {
  const { page, electron, hands } = await start({ begins: 'elsewhere' });
  await expect(step(page, 'Where your library lives')).toBeVisible();
  await expect(page.getByText(join('Documents', 'Coupure'))).toBeVisible();
  await audit(page);

  const folder = join(place.folder, 'cuttings');
  await nextFolder(electron, folder);
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(page.getByText(folder)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(step(page, 'Your language')).toBeFocused();
  await page.getByRole('radio', { name: 'Français' }).click({ force: true });
  await expect(step(page, 'Votre langue')).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await audit(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText(folder)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(step(page, 'Saving an article')).toBeFocused();
  await audit(page);
  await page.getByRole('button', { name: 'Start with this article' }).click();
  // The reader of pages starts with the first save.
  await expect(hands.row(sample)).toBeVisible({ timeout: 60_000 });
  await hands.isRead(sample);
  await expect(hands.text().locator('figure')).toContainText('Jon Ferris');
  expect(await hands.shownPhotos()).toBe(1);
  expect(await readdir(folder)).toContain('library.json');
});

test('can be gone through by keyboard alone, and is not shown again', async ({ start, place }) => {
  const { page, hands, quit } = await start({ begins: 'elsewhere' });
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Your language')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Saving an article')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hands.search).toBeVisible();
  expect(await readdir(join(place.environment.HOME ?? '', 'Documents', 'Coupure'))).toContain('library.json');
  await quit();
  await expect((await start()).hands.search).toBeVisible();
});

test('tells at once why a folder cannot be a library', async ({ start, place }) => {
  const full = join(place.folder, 'letters');
  await mkdir(full);
  await writeFile(join(full, 'letter.txt'), 'Dear editor');
  const newer = join(place.folder, 'newer');
  await mkdir(newer);
  await writeFile(join(newer, 'library.json'), JSON.stringify({ format: 99 }));
  const { page, electron } = await start({ begins: 'elsewhere' });
  for (const [folder, words] of [
    [full, /not a library/],
    [newer, /newer version/],
    ['/proc/cuttings', /cannot be written/],
  ] as const) {
    await nextFolder(electron, folder);
    await page.getByRole('button', { name: 'Choose another folder…' }).click();
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled();
  }
  await audit(page);
  await nextFolder(electron, join(place.folder, 'Dropbox', 'cuttings'));
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(page.getByRole('status')).toContainText('That is fine');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
});
