import type { Site } from './harness/site.ts';
import { expect, type OpenApp, test } from './harness/test.ts';

const headline = 'Ferry returns to Sampletown';

/** A page whose text can be changed on the site, as a newsroom does it. */
function serve(site: Site, paragraphs: string[]): string {
  site.answer('/ferry.html', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:site_name" content="The Sample Gazette"></head>
<body><article><h1>${headline}</h1><p class="byline">By Ann Sample</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    );
  });
  return site.address('/ferry.html');
}

const paragraphs = [
  'The first ferry came in at six, an hour late, and a brass band played on the quay for everyone who had waited through the night in the rain.',
  'Nobody would admit to having ordered the band. The harbour office said that it had been told of it by the baker, who denied everything and sold out by seven.',
  'From Monday there are four boats a day, and two on Sundays, until the new bridge is built or the money runs out, whichever is first.',
];

/** Selects words of the text as a reader does: a click where they begin, and one with Shift where they end. */
async function select({ page }: OpenApp, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const frame = document.querySelector('iframe');
    const doc = frame?.contentDocument;
    const paragraph = [...(doc?.querySelectorAll('p') ?? [])].find((one) => one.textContent.includes(wanted));
    const node = paragraph?.firstChild;
    if (!frame || !doc || !paragraph || !node) throw new Error(`“${wanted}” is not in the text.`);
    paragraph.scrollIntoView({ block: 'center' });
    const range = doc.createRange();
    const start = paragraph.textContent.indexOf(wanted);
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    const rects = [...range.getClientRects()];
    const { left, top } = frame.getBoundingClientRect();
    const [first, last] = [rects.at(0), rects.at(-1)];
    if (!first || !last) throw new Error('It is not shown.');
    return {
      from: { x: left + first.left, y: top + first.top + first.height / 2 },
      to: { x: left + last.right, y: top + last.top + last.height / 2 },
    };
  }, words);
  await page.mouse.click(place.from.x, place.from.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(place.to.x, place.to.y);
  await page.keyboard.up('Shift');
}

/** The passages that are painted in a colour. */
async function painted({ page }: OpenApp, colour: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const view = document.querySelector('iframe')?.contentWindow;
    const highlight = view && (view as Window & typeof globalThis).CSS.highlights.get(`mark-${wanted}`);
    return [...(highlight ?? [])].map(String);
  }, colour);
}

test('highlights a passage in colour with a note, keeps it, and takes it back', async ({ start, site }) => {
  const address = serve(site, paragraphs);
  const app = await start();
  const { hands, page, electron } = app;
  await hands.saveAddress(address);
  await hands.openArticle(headline);

  await select(app, 'a brass band played on the quay');
  await page.getByRole('button', { name: 'Highlight in green' }).click();
  await expect.poll(() => painted(app, 'green')).toEqual(['a brass band played on the quay']);

  await select(app, 'four boats a day');
  await page.getByRole('button', { name: 'Copy as quotation' }).click();
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain(`“four boats a day” — Ann Sample, “${headline}”, The Sample Gazette`);
  await hands.reader.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('h');
  await expect.poll(() => painted(app, 'yellow')).toEqual(['four boats a day']);

  await hands.tool('Highlights').click();
  const pane = page.getByRole('complementary', { name: 'Highlights of the article' });
  await expect(pane.getByRole('listitem')).toHaveCount(2);
  await pane.getByRole('textbox').first().fill('Who ordered it?');
  await page.keyboard.press('Control+Enter');
  await pane.getByRole('listitem').last().getByRole('button', { name: 'Highlight in pink' }).click();
  await expect.poll(() => painted(app, 'pink')).toEqual(['four boats a day']);
  await app.quit();

  const again = await start();
  await again.hands.openArticle(headline);
  await expect.poll(() => painted(again, 'green')).toEqual(['a brass band played on the quay']);
  await again.hands.tool('Highlights').click();
  const kept = again.page.getByRole('complementary', { name: 'Highlights of the article' });
  await expect(kept.getByRole('textbox').first()).toHaveValue('Who ordered it?');
  await kept.getByRole('button', { name: 'Remove the highlight' }).first().click();
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await again.page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(kept.getByRole('listitem')).toHaveCount(2);
});

test('finds highlights again after the page was saved anew, and says which lost their place', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(serve(site, paragraphs));
  await hands.openArticle(headline);
  await select(app, 'Nobody would admit');
  await page.getByRole('button', { name: 'Highlight in yellow' }).click();
  await expect.poll(() => painted(app, 'yellow')).toEqual(['Nobody would admit']);
  await select(app, 'four boats a day');
  await page.getByRole('button', { name: 'Highlight in blue' }).click();
  await expect.poll(() => painted(app, 'blue')).toEqual(['four boats a day']);

  const [first = '', second = ''] = paragraphs;
  serve(site, [
    'This report was changed after the timetable was withdrawn by the harbour office, which did not say why it had been printed.',
    first,
    second,
    'No timetable is known at present, and the harbour office asks its passengers to be patient until the weekend at least.',
  ]);
  await hands.saveAddress(site.address('/ferry.html'));
  await expect(hands.text().getByText('This report was changed')).toBeVisible();
  await expect.poll(() => painted(app, 'yellow')).toEqual(['Nobody would admit']);
  await hands.tool('Highlights').click();
  const pane = page.getByRole('complementary', { name: 'Highlights of the article' });
  await expect(pane.getByRole('heading', { name: 'Lost its place' })).toBeVisible();
  await expect(pane.getByRole('blockquote')).toHaveText('four boats a day');
});
