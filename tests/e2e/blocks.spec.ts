import type { Site } from './harness/site.ts';
import { expect, test } from './harness/test.ts';

const headline = 'Ferry returns to Sampletown';
const wrong =
  'The bakery beside the old mill has new opening hours and three kinds of bread with seeds, all of them baked before dawn.';

const paragraphs = [
  'The first ferry came in at six, an hour late, and a brass band played on the quay for everyone who had waited through the night in the rain.',
  wrong,
  'Nobody would admit to having ordered the band. The harbour office said that it had been told of it by the baker, who denied everything and sold out by seven.',
  'From Monday there are four boats a day, and two on Sundays, until the new bridge is built or the money runs out, whichever is first.',
];

function serve(site: Site, texts: string[] = paragraphs): string {
  site.answer('/ferry.html', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="en"><head><title>${headline}</title><style>aside{background:#eee}</style></head>
<body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>${headline}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>
<aside><h2>Most read</h2><ul><li><a href="/a">How the old bridge came down</a></li><li><a href="/b">Fog again on Tuesday</a></li></ul></aside></body></html>`,
    );
  });
  return site.address('/ferry.html');
}

test('removes a wrong block by the keyboard alone, in the text, the search and after the page is saved anew', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(serve(site));
  await hands.openArticle(headline);
  await expect(hands.text().getByText(wrong)).toBeVisible();
  await hands.reader.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('b');
  const bar = page.getByRole('region', { name: 'What belongs to the article' });
  await expect(bar).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bar.getByRole('status')).toContainText('2 of 4: “The bakery beside the old mill');
  await page.keyboard.press('Delete');
  await expect(hands.text().getByText(wrong)).toBeHidden();
  await expect(bar.getByRole('status')).toContainText('2 of 3: “Nobody would admit');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(hands.reader.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(hands.text().getByText(wrong)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(hands.text().getByText(wrong)).toBeHidden();
  await hands.find('"three kinds of bread"');
  await expect(hands.row(headline)).toBeHidden();
  await hands.find('');

  serve(site, [
    'A new beginning of the report, which the newsroom wrote at noon of the same day.',
    ...paragraphs,
  ]);
  await hands.saveAddress(site.address('/ferry.html'));
  await expect(hands.text().getByText('A new beginning')).toBeVisible();
  await expect(hands.text().getByText(wrong)).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('brings back what was left out, with the mouse, and takes that back in the details', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(serve(site));
  await hands.openArticle(headline);
  await hands.tool('As received').click();
  const original = page.getByRole('complementary', { name: 'The page as it was received' });
  await original.getByText('What was left out').click();
  await original.frameLocator('iframe').getByText('How the old bridge came down').click();
  await expect(original.getByRole('status')).toContainText('“How the old bridge came down”');
  await original.getByRole('button', { name: 'Bring back' }).click();
  await expect(hands.text().getByText('How the old bridge came down')).toBeVisible();
  await expect(hands.text().locator('.text > :last-child')).toHaveText('How the old bridge came down');

  await hands.tool('Edit text').click();
  const bar = page.getByRole('region', { name: 'What belongs to the article' });
  await hands.text().getByText(wrong).click();
  await expect(bar.getByRole('status')).toContainText('The bakery');
  await bar.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(hands.text().getByText(wrong)).toBeHidden();
  await bar.getByRole('button', { name: 'Done' }).click();

  await hands.tool('Details').click();
  await expect(hands.details.getByRole('heading', { name: '2 edits' })).toBeVisible();
  await expect(hands.details.getByText('this computer').first()).toBeVisible();
  await hands.details.getByRole('button', { name: 'Take back: Passage removed' }).click();
  await expect(hands.text().getByText(wrong)).toBeVisible();
  await hands.details.getByRole('button', { name: 'Take back: Passage brought back' }).click();
  await expect(hands.text().getByText('How the old bridge came down')).toBeHidden();
  await hands.details.getByRole('button', { name: 'Use again: Passage removed' }).click();
  await expect(hands.text().getByText(wrong)).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('lists a removed block that lost its place, and keeps earlier values of a field', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(serve(site));
  await hands.openArticle(headline);
  await hands.tool('Edit text').click();
  await hands.text().getByText(wrong).click();
  await page
    .getByRole('region', { name: 'What belongs to the article' })
    .getByRole('button', { name: 'Remove', exact: true })
    .click();
  await expect(hands.text().getByText(wrong)).toBeHidden();
  serve(
    site,
    paragraphs.filter((text) => text !== wrong).map((text) => `${text} This was added later.`),
  );
  await hands.saveAddress(site.address('/ferry.html'));
  await expect(hands.text().getByText('This was added later.').first()).toBeVisible();
  await hands.tool('Details').click();
  await expect(hands.details.getByText('Lost its place in the text')).toBeVisible();

  await hands.editField('Section', 'Sea');
  await expect(hands.details.getByRole('heading', { name: '2 edits' })).toBeVisible();
  await hands.editField('Section', 'Harbour');
  await expect(hands.details.getByRole('heading', { name: '3 edits' })).toBeVisible();
  await hands.details.getByRole('button', { name: 'Use again: Section' }).click();
  await expect(hands.details.getByRole('heading', { name: '4 edits' })).toBeVisible();
  await expect(hands.details.locator('dd', { hasText: /^Sea$/ })).toBeVisible();
});
