import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type OpenApp, test } from './harness/test.ts';

const headline = 'Ferry returns to Sampletown';

/** The words at the top of what is in sight of the text. */
async function firstLine({ page }: OpenApp): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const scroller = document.querySelector('[data-scroller]');
    const doc = frame?.contentDocument;
    if (!frame || !doc || !scroller) return '';
    const top = scroller.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    const shown = [...doc.querySelectorAll('.text p')].find(
      (one) => one.getBoundingClientRect().bottom > top + 4,
    );
    return shown?.textContent.slice(0, 20) ?? '';
  });
}

test('comes back to the line that was read, in another width and size of type too', async ({
  start,
  site,
  place,
}) => {
  site.answer('/ferry.html', (response) => {
    const paragraphs = Array.from(
      { length: 80 },
      (_, at) =>
        `<p>Report ${at}: the harbour office said that boat ${at} came in late, and that the crew of it was fed at the inn by the old sea wall.</p>`,
    ).join('');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs}</article></body></html>`,
      );
  });
  const app = await start();
  await app.hands.saveAddress(site.address('/ferry.html'));
  await app.hands.openArticle(headline);
  await expect(app.hands.text().getByText('Report 79:')).toBeAttached();
  await app.page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const paragraph = frame?.contentDocument?.querySelectorAll('.text p')[40];
    const scroller = document.querySelector('[data-scroller]');
    if (!frame || !paragraph || !scroller) return;
    const top = frame.getBoundingClientRect().top + paragraph.getBoundingClientRect().top;
    scroller.scrollBy({ top: top - scroller.getBoundingClientRect().top, behavior: 'instant' });
  });
  await expect.poll(() => firstLine(app)).toContain('Report 40:');
  // At once, before the pause in which it is kept is over.
  await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));

  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(760, 640));
  await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await expect.poll(() => firstLine(app)).toContain('Report 40:');
  await app.quit();

  const states = (await readdir(join(place.library, 'articles'), { recursive: true })).filter((name) =>
    name.endsWith('.state.json'),
  );
  expect(await readFile(join(place.library, 'articles', String(states[0])), 'utf8')).toContain('Report 40:');

  const again = await start();
  await again.hands.openArticle(headline);
  await expect.poll(() => firstLine(again)).toContain('Report 40:');
  await expect(again.page.getByText('Continued where you stopped')).toBeVisible();
  await again.page.getByRole('button', { name: 'From the top' }).click();
  await expect
    .poll(() => again.page.evaluate(() => document.querySelector('[data-scroller]')?.scrollTop))
    .toBe(0);
  expect(again.complaints).toEqual([]);
});
