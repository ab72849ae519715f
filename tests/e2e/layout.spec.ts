import { fill, openedHeadline } from './harness/filled.ts';
import { contentOf, layoutFaults, strayWords } from './harness/layout.ts';
import { expect, type OpenApp, test } from './harness/test.ts';
import { openView, type Stage, typedInViews, views } from './harness/views.ts';
import { wordsIn } from './harness/words.ts';

async function size({ electron, page }: OpenApp, width: number, zoom = 1): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(100, 100);
      window?.setContentSize(wanted.width, 800);
      window?.webContents.setZoomFactor(wanted.zoom);
    },
    { width, zoom },
  );
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width / zoom);
}

/** Where there is least room: longer words, and the other direction. With `LAYOUT=all` also where there is more. */
const narrow = [
  ['en-XA', 'at 320 pixels', 320, 1],
  ['ar-XB', 'at 320 pixels', 320, 1],
] as const;
const wider = [
  ['en-XA', 'wide', 1440, 1],
  ['en-XA', 'at 200 %', 1280, 2],
] as const;
const windows = process.env.LAYOUT === 'all' ? [...narrow, ...wider] : narrow;

for (const [language, name, width, zoom] of windows) {
  test(`everything has its room: ${language}, ${name}`, async ({ start, site, place }) => {
    test.setTimeout(300_000);
    const first = await start();
    await fill(first, site);
    await first.quit();

    const app = await start({ language });
    await size(app, width, zoom);
    const stage: Stage = { page: app.page, t: wordsIn(language), headline: openedHeadline };
    // What is typed is nobody's words either.
    const content = [await contentOf(place.library), ...typedInViews, place.library].join('\n');
    const faults: string[] = [];
    for (const view of views) {
      await test.step(view.name, () => openView(view, stage));
      const found = [
        ...(await layoutFaults(app.page)),
        ...(language === 'en-XA' ? await strayWords(app.page, content) : []),
      ];
      faults.push(...found.map((fault) => `${view.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
}
