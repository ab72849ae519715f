import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { audit } from './harness/audit.ts';
import { handsOn } from './harness/hands.ts';
import { nextFolder } from './harness/next-folder.ts';
import { expect, test } from './harness/test.ts';

const well = 'Village well runs dry for the first time in living memory';

const switcher = (page: Page) => page.getByRole('button', { name: /^Library: / });

test('makes another library and switches between the two, by mouse', async ({ app, hands, site, place }) => {
  const { page, electron } = app;
  await hands.saveAddress(site.address('/bare.html'));
  await expect(hands.row(well)).toBeVisible();
  await nextFolder(electron, join(place.folder, 'recipes'));
  await switcher(page).click();
  await audit(page);
  await page.getByRole('menuitem', { name: 'New library…' }).click();
  await expect(switcher(page)).toHaveText('recipes');
  await expect(hands.list.getByRole('option')).toHaveCount(0);
  await switcher(page).click();
  await page.getByRole('menuitem', { name: /^library/ }).click();
  await expect(switcher(page)).toHaveText('library');
  await expect(hands.row(well)).toBeVisible();
});

test('switches by keyboard alone', async ({ app, place }) => {
  const { page, electron } = app;
  await nextFolder(electron, join(place.folder, 'recipes'));
  await switcher(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="menuitem"]:focus')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(switcher(page)).toHaveText('recipes');
});

test('opens an article in a window of its own, and a window on another library', async ({
  app,
  hands,
  site,
  place,
}) => {
  const { page, electron } = app;
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle(well);
  await hands.leaveField();
  const opened = electron.waitForEvent('window');
  await page.keyboard.press('ControlOrMeta+Shift+o');
  const second = await opened;
  const there = handsOn({ ...app, page: second });
  await there.isRead(well);

  await nextFolder(electron, join(place.folder, 'recipes'));
  await switcher(second).click();
  await second.getByRole('menuitem', { name: 'New library…' }).click();
  await expect(switcher(second)).toHaveText('recipes');
  await expect(switcher(page)).toHaveText('library');
  await there.saveAddress(site.address('/gallery.html'));
  await expect(there.list.getByRole('option')).toHaveCount(1, { timeout: 60_000 });
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  await expect(hands.row(well)).toBeVisible();
});

test('tells of a library that went away, and goes on when it is back', async ({
  app,
  hands,
  site,
  place,
}) => {
  const { page } = app;
  await hands.saveAddress(site.address('/bare.html'));
  await expect(hands.row(well)).toBeVisible();
  await rename(place.library, `${place.library}-unplugged`);
  const gone = page.getByRole('alert').filter({ hasText: 'out of reach' });
  await expect(gone).toBeVisible();
  await audit(page);
  await gone.getByRole('button', { name: 'Try again' }).click();
  await expect(gone).toBeVisible();
  await rename(`${place.library}-unplugged`, place.library);
  await expect(gone).toBeHidden();
  await hands.saveAddress(site.address('/gallery.html'));
  await expect(hands.list.getByRole('option')).toHaveCount(2);
});

test('tells at start of a library that is gone, and opens it when it is back', async ({ start, place }) => {
  const { hands, quit } = await start();
  await expect(hands.search).toBeVisible();
  await quit();
  delete place.environment.COUPURE_LIBRARY;
  const config = join(place.environment.XDG_CONFIG_HOME ?? '', 'coupure');
  await writeFile(join(config, 'last-library.json'), JSON.stringify({ folder: place.library }));
  await rename(place.library, `${place.library}-unplugged`);
  const again = await start({ begins: 'elsewhere' });
  await expect(again.page.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible();
  await audit(again.page);
  await again.page.getByRole('button', { name: 'Try again' }).click();
  await expect(again.page.getByRole('alert')).toContainText('not where it was');
  await rename(`${place.library}-unplugged`, place.library);
  await again.page.getByRole('button', { name: 'Try again' }).click();
  await expect(again.hands.search).toBeVisible();
});
