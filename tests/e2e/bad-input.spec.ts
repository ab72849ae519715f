import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layoutFaults } from './harness/layout.ts';
import { gradient } from './harness/pictures.ts';
import { expect, type OpenApp, test } from './harness/test.ts';

const paragraphs = (many: number) =>
  '<p>The ferry came in an hour late, and the town had time to put up its flags.</p>'.repeat(many);

const page = (title: string, body = paragraphs(12)) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`;

/** A picture of one pixel that moves: two frames of GIF89a. */
const animated = Buffer.from(
  '47494638396101000100800000ff000000ff0021ff0b4e45545343415045322e30030100000021f904000a0000002c0000000001000100000202440100' +
    '21f904000a0000002c00000000010001000002024c01003b',
  'hex',
);

/** Titles that no newspaper would print, each with how it begins. */
const titles = {
  '/endless.html': `Endless ${'words without an end '.repeat(240)}`.slice(0, 5000).trim(),
  '/unbroken.html': `Unbroken${'x'.repeat(4900)}`,
  '/emoji.html': 'Emoji 👩🏽‍🚒🏳️‍🌈🎉 at the harbour 🚢🚢🚢',
  '/mixed.html': 'Mixed: שלום said the العنوان at port (2024) — “ok”',
};

async function narrow({ electron, page }: OpenApp, width: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(100, 100);
    window?.setContentSize(wanted, 800);
  }, width);
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}

test('titles that no newspaper would print break nothing, wide and narrow', async ({ app, hands, site }) => {
  for (const [path, title] of Object.entries(titles)) {
    site.answer(path, (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(title));
    });
    await hands.saveAddress(site.address(path));
  }
  await expect(hands.list.getByRole('option')).toHaveCount(Object.keys(titles).length);
  for (const width of [1440, 320]) {
    await narrow(app, width);
    for (const title of Object.values(titles)) {
      const back = hands.reader.getByRole('button', { name: 'Back to the list' });
      if (await back.isVisible()) await back.click();
      await hands.row(title.slice(0, 8)).click();
      await expect(hands.reader.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 8));
      expect(await layoutFaults(app.page), `${title.slice(0, 8)} at ${width}`).toEqual([]);
    }
  }
});

test('pictures of every kind keep their place', async ({ app, hands, site }) => {
  const pictures: Record<string, [type: string, bytes: Buffer]> = {
    '/tiny.png': ['image/png', gradient('tiny', 1, 1)],
    '/tall.png': ['image/png', gradient('tall', 40, 20_000)],
    '/animated.gif': ['image/gif', animated],
    '/broken.jpg': ['image/jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
  };
  for (const [path, [type, bytes]] of Object.entries(pictures)) {
    site.answer(path, (response) => {
      response.writeHead(200, { 'content-type': type }).end(bytes);
    });
  }
  const figures = [...Object.keys(pictures), '/photos/drawing.svg']
    .map(
      (path) =>
        `<figure><img src="${site.address(path)}" width="800" height="500"><figcaption>A picture at ${path}. Photo: Ada Placeholder/AFP</figcaption></figure>${paragraphs(3)}`,
    )
    .join('');
  site.answer('/pictures.html', (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page('Pictures of every kind', figures));
  });
  await hands.saveAddress(site.address('/pictures.html'));
  await hands.isRead('Pictures of every kind');
  await expect(hands.text().locator('figure')).toHaveCount(5);
  for (const width of [1440, 320]) {
    await narrow(app, width);
    expect(await layoutFaults(app.page)).toEqual([]);
    const widths = await app.page.evaluate(() => {
      const doc = document.querySelector('iframe')?.contentDocument?.documentElement;
      return [doc?.scrollWidth ?? 0, doc?.clientWidth ?? 0];
    });
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  }
});

test('an article of 2 MB opens and scrolls', async ({ hands, site }) => {
  site.answer('/huge.html', (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page('A very long read', paragraphs(25_000)));
  });
  await hands.saveAddress(site.address('/huge.html'));
  await hands.isRead('A very long read');
  await expect(hands.text().locator('p').last()).toBeAttached();
});

test('ten thousand tags leave the window whole', async ({ start, site, place }) => {
  const first = await start();
  await first.hands.saveAddress(site.address('/bare.html'));
  await expect(first.hands.list.getByRole('option')).toHaveCount(1);
  await first.hands.openArticle('Village well runs dry for the first time in living memory');
  await first.hands.addTag('Water');
  await first.quit();
  const file = join(place.library, 'library.json');
  const library = JSON.parse(await readFile(file, 'utf8'));
  for (let at = 0; at < 10_000; at += 1) {
    library.tags[`tag-${at}`] = { ...library.tags.water, name: `Tag number ${at}` };
  }
  await writeFile(file, `${JSON.stringify(library, null, 2)}\n`);
  const second = await start();
  await expect(second.hands.list.getByRole('option')).toHaveCount(1);
  await second.hands.openArticle('Village well runs dry for the first time in living memory');
  await second.page.keyboard.press('t');
  await second.page.getByRole('textbox', { name: 'Add tag' }).fill('number 77');
  expect(await layoutFaults(second.page)).toEqual([]);
});

test('a language without a catalogue is English, and costs no other setting', async ({ start, place }) => {
  const folder = join(place.environment.XDG_CONFIG_HOME ?? '', 'coupure');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ language: 'tlh', theme: 'sepia' }));
  const { page } = await start({ language: 'tlh' });
  await expect(page.getByText('Your library is empty')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});
