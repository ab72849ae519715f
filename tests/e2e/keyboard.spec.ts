import { expect, test } from './harness/test.ts';

const lanterns = 'In pictures: the lantern market of Sampletown';
const well = 'Village well runs dry for the first time in living memory';

test('everything is done by the keyboard alone', async ({ app, hands, site }) => {
  const { page } = app;
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await press('ControlOrMeta+k');
  await expect(hands.search).toBeFocused();
  await page.keyboard.type(site.address('/bare.html'));
  await press('Enter');
  await expect(hands.row('Village well')).toBeVisible();
  await press('ControlOrMeta+k');
  await page.keyboard.type(site.address('/gallery.html'));
  await press('Enter');
  await expect(hands.row('In pictures')).toBeVisible();

  await hands.leaveField();
  // The first one saved is open; the one saved after it stands above it.
  await press('k');
  await hands.isRead(lanterns);
  await press('j');
  await hands.isRead(well);
  await press('s');
  await expect(hands.tool('Star')).toHaveAttribute('aria-pressed', 'true');
  await press('t');
  await expect(page.getByRole('textbox', { name: 'Add tag' })).toBeFocused();
  await page.keyboard.type('Water');
  await press('Enter', 'Escape');
  await expect(hands.row('Village well')).toContainText('Water');
  await press('d');
  await expect(hands.details).toBeVisible();
  await press('d');
  await expect(hands.details).toBeHidden();

  await press('#');
  await expect(hands.row('Village well')).toHaveCount(0);
  await press('ControlOrMeta+z');
  await expect(hands.row('Village well')).toBeVisible();
});

test('shows the list of shortcuts with ?', async ({ app, hands }) => {
  await expect(hands.search).toBeVisible();
  await hands.leaveField();
  await app.page.keyboard.press('?');
  const dialog = app.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  for (const words of ['Next article', 'Undo', 'Show or hide the details'])
    await expect(dialog).toContainText(words);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Tab reaches every part of the window, and the focus can be seen', async ({ app, hands, site }) => {
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle(well);
  await app.page.evaluate(() => document.body.focus());
  const reached = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await app.page.keyboard.press('Tab');
    reached.add(
      await app.page.evaluate(() => {
        const at = document.activeElement;
        return (
          at?.closest('nav, [role="listbox"], section, header')?.tagName.toLowerCase() +
          (at?.getAttribute('role') === 'listbox' ? ' list' : '')
        );
      }),
    );
  }
  expect([...reached].join(' ')).toMatch(/nav/);
  expect([...reached].join(' ')).toMatch(/list/);
  expect([...reached].join(' ')).toMatch(/section/);
});
