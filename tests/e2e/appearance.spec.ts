import AxeBuilder from '@axe-core/playwright';
import { expect, type OpenApp, test } from './harness/test.ts';

const harbour = 'À Port-Maléo, les dockers rouvrent le quai nord';

/** What axe objects to in the window at rest: no tip shown, which lies outside every landmark by its nature. */
async function violations({ page, hands }: OpenApp, inPopover = false): Promise<string[]> {
  await page.mouse.move(0, 0);
  if ((await page.getByRole('tooltip').count()) > 0) await hands.leaveField();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  // Electron opens no second page, which axe wants unless it is told so; in the article's frame no script of it runs.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe');
  // A popover ends in a hidden button of React Aria's that dismisses it, outside every landmark by its nature.
  if (inPopover) axe.disableRules('region');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to: ${scheme}`, async ({ app, hands, site }) => {
    const { page, electron } = app;
    // A key that is pressed while a dialog closes is the dialog's.
    const leave = async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, scheme);
    await expect(hands.page.getByText('Your library is empty')).toBeVisible();
    expect(await violations(app), 'empty').toEqual([]);

    await hands.saveAddress(site.address('/quotidien.html'));
    await hands.saveAddress(site.address('/gallery.html'));
    await expect(hands.list.getByRole('option')).toHaveCount(2);
    await hands.openArticle(harbour);
    await hands.addTag('Port');
    expect(await violations(app), 'reader').toEqual([]);

    await hands.tool('Details').click();
    await expect(hands.details).toBeVisible();
    expect(await violations(app), 'details').toEqual([]);
    await hands.tool('Details').click();

    for (const [tool, name] of [
      ['Highlights', 'highlights'],
      ['As received', 'original'],
      ['Text and theme', 'typography'],
    ] as const) {
      await hands.tool(tool).click();
      await page.waitForTimeout(300);
      expect(await violations(app, name === 'typography'), name).toEqual([]);
      if (name === 'typography') await leave();
      else await hands.tool(tool).click();
    }
    await hands
      .text()
      .getByRole('button', { name: /^Open the photo/ })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: 'Photo', exact: true })).toBeVisible();
    expect(await violations(app), 'full view').toEqual([]);
    await leave();

    await hands.openPlace('Photos');
    const photos = page.getByRole('region', { name: 'Photos', exact: true });
    for (const show of ['Wall', 'Months', 'Photographers', 'Agencies', 'Table']) {
      await photos.getByText(show, { exact: true }).click();
      expect(await violations(app), show).toEqual([]);
    }
    await photos.getByRole('checkbox').nth(1).check();
    expect(await violations(app), 'credit form').toEqual([]);
    await hands.openPlace('All articles');

    await hands.find('"quai');
    await expect(hands.alert.first()).toBeVisible();
    expect(await violations(app), 'search').toEqual([]);
    await hands.find('');

    await hands.leaveField();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(app), 'shortcuts').toEqual([]);
    await leave();

    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(app), 'saving').toEqual([]);
  });
}

test('follows the system into the dark, article and all', async ({ app, hands, site }) => {
  await hands.saveAddress(site.address('/bare.html'));
  await hands.openArticle('Village well runs dry for the first time in living memory');
  const brightness = () =>
    app.page.evaluate(() => {
      const of = (element: Element | null | undefined, what: 'color' | 'backgroundColor') => {
        const view = element?.ownerDocument.defaultView;
        const [red = 0, green = 0, blue = 0] =
          (element && view ? view.getComputedStyle(element)[what] : '').match(/[\d.]+/g)?.map(Number) ?? [];
        return red + green + blue;
      };
      const text = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      return { window: of(document.body, 'backgroundColor'), text: of(text, 'color') };
    });
  await app.electron.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await expect.poll(async () => (await brightness()).text).toBeLessThan(300);
  const light = await brightness();
  await app.electron.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(async () => (await brightness()).text).toBeGreaterThan(400);
  const dark = await brightness();
  expect(dark.window).toBeLessThan(light.window);
});

test('shows one pane at a time in a narrow window, and the way back', async ({ app, hands, site }) => {
  const { electron, page } = app;
  await hands.saveAddress(site.address('/quotidien.html'));
  await expect(hands.row(harbour)).toBeVisible();
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(480, 800));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(500);
  // What was just saved is open.
  await hands.reader.getByRole('button', { name: 'Back to the list' }).click();
  await hands.row(harbour).click();
  await expect(hands.reader.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await hands.reader.getByRole('button', { name: 'Back to the list' }).click();
  await expect(hands.row(harbour)).toBeInViewport();
});

test('a headline without an end stays inside its row and its pane', async ({ app, hands, site }) => {
  await hands.saveAddress(site.address('/long-title.html'));
  await hands.row('Council of Sampletown').click();
  await expect(hands.reader.getByRole('heading', { level: 1 })).toHaveText(
    /^Council of Sampletown.*great flood$/,
  );
  const box = await hands.row('Council of Sampletown').boundingBox();
  expect(box?.height).toBeLessThan(240);
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
