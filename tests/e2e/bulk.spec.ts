import type { Page } from '@playwright/test';
import type { Hands } from './harness/hands.ts';
import type { Site } from './harness/site.ts';
import { expect, test } from './harness/test.ts';

const pages = ['/bare.html', '/gallery.html', '/story.html'];

/** Saves two articles and selects all that the list holds. */
async function selectAll(hands: Hands, site: Site, page: Page): Promise<void> {
  for (const address of pages.slice(0, 2)) await hands.saveAddress(site.address(address));
  await expect(hands.list.getByRole('option')).toHaveCount(2);
  await hands.search.fill('');
  await hands.list.focus();
  await page.keyboard.press('ControlOrMeta+a');
}

test('a whole result is tagged and taken back by keyboard alone', async ({ app, hands, site }) => {
  const { page } = app;
  await selectAll(hands, site, page);
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.type('Together');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(hands.list.getByRole('option', { name: /Together/ })).toHaveCount(2);
  await hands.list.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(hands.list.getByRole('option', { name: /Together/ })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(hands.list.getByRole('option', { name: /Together/ })).toHaveCount(2);
});

test('what is deleted with the mouse from a whole result comes back as it was', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await selectAll(hands, site, page);
  const pane = page.getByRole('region', { name: 'List of articles' });
  await pane.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted 2 articles')).toBeVisible();
  await expect(hands.list.getByRole('option')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(hands.list.getByRole('option')).toHaveCount(2);
});
