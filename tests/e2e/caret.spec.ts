import { expect, test } from './harness/test.ts';

const headline = 'Ferry returns to Sampletown';
const paragraphs = [
  'The first ferry came in at six, an hour late. A brass band played on the quay for everyone who had waited. Nobody would admit to having ordered it.',
  'The harbour office said that it had been told of it by the baker, who denied everything and sold out by seven in the morning.',
  'From Monday there are four boats a day, and two on Sundays, until the new bridge is built or the money runs out.',
];

test('selects whole sentences with a caret, marks one with a note and quotes another, without a mouse', async ({
  app,
  hands,
  site,
}) => {
  const { page, electron } = app;
  site.answer('/ferry.html', (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      );
  });
  await hands.saveAddress(site.address('/ferry.html'));
  await hands.openArticle(headline);
  await expect(hands.text().getByText('The first ferry')).toBeVisible();
  await hands.reader.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('F7');
  await expect(page.getByRole('region', { name: 'Caret in the text' })).toBeVisible();
  const selected = () =>
    page.evaluate(() => document.querySelector('iframe')?.contentDocument?.getSelection()?.toString().trim());

  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(selected).toBe('The first ferry came in at six, an hour late.');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(selected).toBe('A brass band played on the quay for everyone who had waited.');
  await expect(page.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+c');
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('“A brass band played on the quay for everyone who had waited.');
  await page.keyboard.press('h');
  const painted = () =>
    page.evaluate(() => {
      const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      return [...(view?.CSS.highlights.get('mark-yellow') ?? [])].map(String);
    });
  await expect.poll(painted).toEqual(['A brass band played on the quay for everyone who had waited.']);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(async () => ((await selected()) ?? '').length).toBeGreaterThan(1);
  await expect(page.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible();
  await page.keyboard.press('a');
  const pane = page.getByRole('complementary', { name: 'Highlights of the article' });
  await expect(pane.getByRole('listitem')).toHaveCount(2);
  expect(app.complaints).toEqual([]);
});
