import { expect, test } from './harness/test.ts';

const harbour = 'À Port-Maléo, les dockers rouvrent le quai nord';

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
