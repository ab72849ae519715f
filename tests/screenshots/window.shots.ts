import type { Site } from '../e2e/harness/site.ts';
import { startSite } from '../e2e/harness/site.ts';
import type { OpenApp } from '../e2e/harness/test.ts';
import { test as base, expect } from '../e2e/harness/test.ts';
import { openView, type Stage, views } from '../e2e/harness/views.ts';
import { wordsIn } from '../e2e/harness/words.ts';
import { pageOf, samples } from './articles.ts';
import {
  clearPictures,
  languages,
  pictureName,
  takePicture,
  themes,
  type Width,
  widths,
  writeIndex,
} from './gallery.ts';
import { fillLibrary } from './library.ts';
import { painted } from './painting/paint.ts';

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

async function size({ electron, page }: OpenApp, width: Width): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(100, 100);
    window?.setContentSize(wanted.width, wanted.height);
  }, widths[width]);
  await page.waitForFunction((wanted) => innerWidth === wanted, widths[width].width);
}

/** The window once it is at rest: notices gone, photos painted, no pointer over anything. */
async function rest({ page, hands }: OpenApp): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  if (await page.locator('main iframe').first().isVisible()) await hands.paintPhotos();
  await page.waitForTimeout(300);
}

async function shoot(app: OpenApp, language: string, view: string, width: Width): Promise<void> {
  for (const theme of themes) {
    await app.electron.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, theme);
    await rest(app);
    await takePicture(app.page, pictureName(language, view, theme, width));
  }
}

for (const language of languages) {
  test(`pictures of the window: ${language}`, async ({ start, site }) => {
    await clearPictures(language);
    // Painting takes a second or so each: before a site is asked for them, not while it waits.
    for (const name of photos) painted(name, 1200, 800);
    const empty = await start({ language });
    await expect(empty.page.getByText(wordsIn(language)('empty.all'))).toBeVisible();
    for (const width of ['wide', 'narrow'] as const) {
      await size(empty, width);
      await shoot(empty, language, 'empty', width);
    }
    await empty.quit();

    // A window opens in the size it had.
    const filling = await start();
    await size(filling, 'wide');
    await fillLibrary(filling, site);
    await filling.quit();

    const app = await start({ language });
    const stage: Stage = { page: app.page, t: wordsIn(language), headline: 'À Port-Maléo' };
    app.page.setDefaultTimeout(30_000);
    const failed: string[] = [];
    for (const width of ['wide', 'narrow'] as const) {
      await size(app, width);
      for (const view of views) {
        // One view that does not open costs the others nothing; it is told at the end.
        await test
          .step(`${view.name}, ${width}`, async () => {
            await openView(view, stage);
            await shoot(app, language, view.name, width);
          })
          .catch((thrown) => failed.push(`${view.name}, ${width}: ${thrown}`));
      }
    }
    await writeIndex(['empty', ...views.map(({ name }) => name)]);
    expect(failed).toEqual([]);
  });
}
