import type { Site } from './harness/site.ts';
import { expect, type OpenApp, test } from './harness/test.ts';

const headline = 'Ferry returns to Sampletown';

function serve(site: Site): string {
  const filler = Array.from(
    { length: 40 },
    (_, at) =>
      `<p>Sentence ${at} of the long report tells what the harbour office said about the boats that day.</p>`,
  ).join('');
  site.answer('/ferry.html', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>
<figure><img src="/photos/quay.png" alt=""><figcaption>The quay of Séléné at dawn. Photo: Alex Example / AFP</figcaption></figure>
<p>The first ferry came in at six, and a brass band played on the quay for everyone who had waited in the rain.</p>${filler}
<p>The last ferry of the day, the Sélène, leaves at nine.</p></article></body></html>`,
    );
  });
  return site.address('/ferry.html');
}

/** What is painted under a name, in the frame and in the window. */
async function painted({ page }: OpenApp, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return [window, frame].flatMap((view) => [...(view?.CSS.highlights.get(wanted) ?? [])].map(String));
  }, name);
}

/** Whether the place that is gone to lies within the part of the reader that is in sight. */
async function isInSight({ page }: OpenApp): Promise<boolean> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentWindow as (Window & typeof globalThis) | null;
    const [range] = [...(view?.CSS.highlights.get('found-now') ?? [])];
    const scroller = document.querySelector('[data-scroller]')?.getBoundingClientRect();
    if (!frame || !scroller || !(range && 'getBoundingClientRect' in range)) return false;
    const top = frame.getBoundingClientRect().top + (range as Range).getBoundingClientRect().top;
    return top >= scroller.top && top <= scroller.bottom;
  });
}

test('finds in an article by the keyboard alone and gives the focus back', async ({ app, hands, site }) => {
  const { page } = app;
  await hands.saveAddress(serve(site));
  await hands.openArticle(headline);
  await hands.reader.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await expect(bar.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('FERRY');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  expect((await painted(app, 'found')).map((word) => word.toLowerCase())).toEqual([
    'ferry',
    'ferry',
    'ferry',
  ]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('F3');
  await expect(bar.getByRole('status')).toHaveText('3 of 3');
  await expect.poll(() => isInSight(app)).toBe(true);
  await page.keyboard.press('F3');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await page.keyboard.press('Shift+F3');
  await expect(bar.getByRole('status')).toHaveText('3 of 3');

  await bar.getByRole('searchbox').fill('selene');
  await expect(bar.getByRole('status')).toHaveText('2 of 2');
  expect(await painted(app, 'found')).toEqual(['Séléné', 'Sélène']);
  await bar.getByRole('searchbox').fill('alex example / a');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await bar.getByRole('searchbox').fill('nobody says this');
  await expect(bar.getByRole('status')).toHaveText('Not found');

  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(hands.reader.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await painted(app, 'found')).toEqual([]);
  expect(await painted(app, 'found-now')).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('offers the words of the search that the article was found by', async ({ app, hands, site }) => {
  const { page } = app;
  await hands.saveAddress(serve(site));
  await expect(hands.row(headline)).toBeVisible();
  await hands.find('"brass band" ferry');
  await hands.openArticle(headline);
  await hands.text().getByText('The first ferry').click();
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await expect(bar.getByRole('searchbox')).toHaveValue('brass band');
  await bar.getByRole('list', { name: 'Words of the search' }).getByRole('button', { name: 'ferry' }).click();
  await expect(bar.getByRole('searchbox')).toHaveValue('ferry');
  await bar.getByRole('button', { name: 'Next (Enter)' }).click();
  await expect(bar.getByRole('status')).toContainText(' of 3');
  await bar.getByRole('button', { name: 'Close (Escape)' }).click();
  await expect(bar).toBeHidden();
});
