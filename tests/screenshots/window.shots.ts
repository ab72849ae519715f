import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fixture, type Site, startSite } from '../e2e/harness/site.ts';
import type { OpenApp } from '../e2e/harness/test.ts';
import { test as base, expect } from '../e2e/harness/test.ts';
import { pageOf, samples } from './articles.ts';
import { painted } from './painting/paint.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern.
  site: async ({}, use) => {
    const site = await startSite(painted);
    for (const sample of samples) {
      site.answer(sample.path, (response, _, { origin }) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(sample, origin));
      });
    }
    await use(site);
    await site.stop();
  },
});

const photos = ['quai-nord', 'lanterns', 'maker', 'embers', ...samples.map(({ photo }) => photo.name)];

type Theme = 'light' | 'dark';

async function show({ electron, page }: OpenApp, theme: Theme, width = 1440, height = 900): Promise<void> {
  await electron.evaluate(
    ({ nativeTheme, BrowserWindow }, wanted) => {
      nativeTheme.themeSource = wanted.theme;
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    },
    { theme, width, height },
  );
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}

/** A picture of the window once it is at rest: notices gone, photos painted, no pointer over anything. */
async function shoot({ page, hands }: OpenApp, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('button')).toHaveCount(0);
  if (await page.locator('iframe').first().isVisible()) await hands.shownPhotos();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
}

/** Selects words of the open article, as far as they stand in one piece of it. */
async function selectWords({ page }: OpenApp, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const doc = document.querySelector('iframe')?.contentDocument;
    const walker = doc?.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest('figure')) continue;
      doc?.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, words);
}

test('pictures of the window', async ({ start, site }) => {
  await mkdir(folder, { recursive: true });
  // Painting takes a second or so each: before a site is asked for them, not while it waits.
  for (const name of photos) painted(name, 1200, 800);
  const app = await start();
  const { hands, page } = app;

  await show(app, 'light');
  await expect(page.getByText('Your library is empty')).toBeVisible();
  await shoot(app, 'empty-light');
  await show(app, 'dark');
  await shoot(app, 'empty-dark');
  await show(app, 'light');

  await hands.savePaste({ text: (await fixture('wire.txt')).text });
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  const addresses = ['/bare.html', '/arabic.html', '/japanese.html', ...samples.map(({ path }) => path)];
  for (const [at, path] of [...addresses, '/tageblatt.html', '/gallery.html', '/quotidien.html'].entries()) {
    await hands.saveAddress(site.address(path));
    await expect(hands.list.getByRole('option')).toHaveCount(at + 2);
  }
  await hands.find('');
  for (const [headline, tag] of [
    ['Dockers reopen', 'Harbour'],
    ['Le train de nuit', 'Railways'],
    ['In pictures', 'Festivals'],
    ['Brücke', 'Infrastructure'],
    ['À Port-Maléo', 'Harbour'],
  ] as const) {
    await hands.row(headline).click();
    await expect(hands.reader.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${headline}`));
    await hands.addTag(tag);
  }
  await hands.tool('Star').click();
  for (const [words, colour] of [
    ['Après onze jours', 'yellow'],
    ['les grues ont recommencé', 'blue'],
  ] as const) {
    await selectWords(app, words);
    await page.getByRole('button', { name: `Highlight in ${colour}` }).click();
  }

  await hands.leaveField();
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('button')).toHaveCount(0);
  for (const [key, name] of [
    ['?', 'shortcuts-light'],
    ['n', 'save-light'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await shoot(app, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  for (const theme of ['light', 'dark'] as const) {
    await show(app, theme);
    await hands.row('À Port-Maléo').click();
    await shoot(app, `reader-${theme}`);
    await hands.tool('Details').click();
    await expect(hands.details).toBeVisible();
    await shoot(app, `details-${theme}`);
    await hands.tool('Details').click();
    await hands.tool('As received').click();
    await shoot(app, `original-${theme}`);
    await hands.tool('Highlights').click();
    await shoot(app, `highlights-${theme}`);
    await hands.tool('Highlights').click();
    await hands.tool('Text and theme').click();
    await shoot(app, `typography-${theme}`);
    await page.keyboard.press('Escape');
    await hands
      .text()
      .getByRole('button', { name: /^Open the photo/ })
      .first()
      .click();
    await shoot(app, `photo-${theme}`);
    await page.keyboard.press('Escape');
    await hands.openPlace('Photos');
    const photos = page.getByRole('region', { name: 'Photos', exact: true });
    await photos.getByText('Wall', { exact: true }).click();
    await page.waitForTimeout(1500);
    await shoot(app, `photos-${theme}`);
    await photos.getByText('Table', { exact: true }).click();
    await shoot(app, `photos-table-${theme}`);
    await hands.openPlace('All articles');
    await hands.row('In pictures').click();
    await hands.find('agency:reuters lantern');
    await expect(hands.list.getByRole('option')).toHaveCount(2);
    await shoot(app, `search-${theme}`);
    await hands.find('');
    await hands.leaveField();
    await show(app, theme, 480, 900);
    await shoot(app, `narrow-list-${theme}`);
    await hands.row('À Port-Maléo').click();
    await shoot(app, `narrow-reader-${theme}`);
    await hands.reader.getByRole('button', { name: 'Back to the list' }).click();
  }
});
