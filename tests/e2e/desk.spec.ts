import { expect, test } from './harness/test.ts';

const well = 'Village well runs dry for the first time in living memory';

test('the palette finds commands and tags by a few letters, by keyboard and by mouse', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle(well);
  await hands.addTag('Eau');
  await hands.leaveField();

  await page.keyboard.press('ControlOrMeta+Shift+p');
  const field = page.getByRole('combobox', { name: 'What would you like to do?' });
  await expect(field).toBeFocused();
  await page.keyboard.type('star take');
  const offers = page.getByRole('listbox', { name: 'Commands and places' }).getByRole('option');
  await expect(offers.first()).toHaveText(/^Star, or take the star off/);
  await page.keyboard.press('Enter');
  await expect(hands.tool('Star')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('ControlOrMeta+Shift+p');
  await field.fill('éau');
  await offers.filter({ hasText: 'Eau' }).click();
  await expect(page.getByRole('navigation', { name: 'Library' }).locator('[aria-current]')).toContainText(
    'Eau',
  );
});

test('a shortcut is changed, tells of a conflict, works, and is reset', async ({ app, hands, site }) => {
  const { page } = app;
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle(well);
  await hands.leaveField();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog
    .getByRole('button', { name: 'Change the keys for “Star, or take the star off”' })
    .press('Enter');
  await page.keyboard.press('t');
  await expect(dialog.getByRole('alert')).toContainText('T is used already: Tag.');
  await dialog.getByRole('button', { name: 'Choose other keys' }).press('Enter');
  await page.keyboard.press('y');
  // The first Escape is for the tip of the button.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await hands.leaveField();
  await page.keyboard.press('y');
  await expect(hands.tool('Star')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('?');
  await dialog.getByRole('button', { name: 'Reset all shortcuts' }).click();
  await page.keyboard.press('Escape');
  await hands.leaveField();
  await page.keyboard.press('y');
  await expect(hands.tool('Star')).toHaveAttribute('aria-pressed', 'true');
});

test('the user guide opens by F1, is searched, and leads back', async ({ app, hands, site }) => {
  const { page } = app;
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle(well);
  await page.keyboard.press('F1');
  const guide = page.getByRole('region', { name: 'User guide' });
  await expect(guide.getByRole('heading', { level: 2 })).toHaveText('Your first article');
  await expect(guide.getByRole('img').first()).toBeVisible();
  await guide.getByRole('textbox', { name: 'Find in the guide' }).fill('restore-backup');
  await expect(guide.getByRole('heading', { level: 2 })).toHaveText('Backing up');
  await guide.getByRole('button', { name: 'Close the guide' }).press('Enter');
  await hands.isRead(well);
});
