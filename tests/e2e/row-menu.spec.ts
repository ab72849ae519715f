import type { Hands } from './harness/hands.ts';
import type { Site } from './harness/site.ts';
import { expect, test } from './harness/test.ts';

async function saveTwo(hands: Hands, site: Site): Promise<void> {
  for (const address of ['/bare.html', '/gallery.html']) await hands.saveAddress(site.address(address));
  await expect(hands.list.getByRole('option')).toHaveCount(2);
  await hands.search.fill('');
}

test('the right button offers what can be done with a row, and the Menu key with a selection', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await saveTwo(hands, site);

  await hands.row('Village well').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'What can be done' });
  await menu.getByRole('menuitem', { name: 'Star' }).click();
  await expect(hands.list.getByRole('option', { name: /Village well.*starred/ })).toBeVisible();

  await hands.list.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Shift+F10');
  await expect(menu).toContainText('2 selected');
  await menu.getByRole('menuitem', { name: 'Archive', exact: true }).press('Enter');
  await expect(hands.list.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(hands.list.getByRole('option')).toHaveCount(2);
});

test('a row is dragged onto a tag', async ({ app, hands, site }) => {
  const { page } = app;
  await saveTwo(hands, site);
  await hands.openArticle('Village well runs dry for the first time in living memory');
  await hands.addTag('Water');
  const tag = page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: /^Water/ });
  await hands.row('In pictures').dragTo(tag);
  await expect(hands.list.getByRole('option', { name: /In pictures.*Water/ })).toBeVisible();
});
