import { expect, type OpenApp, test } from './harness/test.ts';

const train = 'À Port-Maléo, les dockers rouvrent le quai nord';

/** How the first paragraph of the open article is set, and the headline above it. */
async function setting({ page }: OpenApp) {
  return page.evaluate(() => {
    const doc = document.querySelector('iframe')?.contentDocument;
    const paragraph = doc?.querySelector('.text > p');
    if (!doc?.defaultView || !paragraph) throw new Error('There is no text.');
    const { fontFamily, fontSize, lineHeight, textAlign } = doc.defaultView.getComputedStyle(paragraph);
    const headline = document.querySelector('h1#headline');
    return {
      typeface: fontFamily.split(',')[0]?.replaceAll('"', ''),
      size: Number.parseFloat(fontSize),
      leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
      align: textAlign,
      width: paragraph.getBoundingClientRect().width,
      paper: doc.defaultView.getComputedStyle(doc.documentElement).backgroundColor,
      headlineTypeface: headline && getComputedStyle(headline).fontFamily.split(',')[0]?.replaceAll('"', ''),
    };
  });
}

test('sets the text as the reader likes it, and keeps that across a restart', async ({ start, site }) => {
  const app = await start();
  const { hands, page } = app;
  await hands.saveAddress(site.address('/quotidien.html'));
  await hands.openArticle(train);
  await expect(hands.text().getByRole('paragraph').first()).toBeVisible();
  const before = await setting(app);
  expect(before).toMatchObject({ typeface: 'Source Serif 4 Variable', size: 18, align: 'start' });

  await hands.tool('Text and theme').click();
  const panel = page.getByRole('dialog', { name: 'Text and theme' });
  await panel.getByText('Atkinson Hyperlegible').click();
  await panel.getByText('Open', { exact: true }).click();
  await panel.getByText('Narrow').click();
  await panel.getByText('Justified').click();
  await panel.getByText('Sepia').click();
  await panel.getByRole('slider').press('ArrowRight');
  const wanted = {
    typeface: 'Atkinson Hyperlegible',
    headlineTypeface: 'Atkinson Hyperlegible',
    size: 19,
    align: 'justify',
    paper: 'rgb(245, 236, 217)',
  };
  await expect.poll(() => setting(app)).toMatchObject(wanted);
  const after = await setting(app);
  expect(after.leading).toBeGreaterThan(before.leading);
  expect(after.width).toBeLessThan(before.width);
  await page.keyboard.press('Escape');
  await app.quit();

  const again = await start();
  await again.hands.openArticle(train);
  await expect(async () => expect(await setting(again)).toMatchObject(wanted)).toPass();
  expect(await again.page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
});

test('a line of text holds as many characters as one reads with ease', async ({ app, hands, site }) => {
  await hands.saveAddress(site.address('/quotidien.html'));
  await hands.openArticle(train);
  const perLine = await app.page.evaluate(() => {
    const doc = document.querySelector('iframe')?.contentDocument;
    const range = doc?.createRange();
    return [...(doc?.querySelectorAll('.text > p') ?? [])].flatMap((paragraph) => {
      const text = paragraph.firstChild;
      if (!range || !text || paragraph.childNodes.length > 1) return [];
      const lineOf = (at: number) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return Math.round(range.getBoundingClientRect().top);
      };
      const tops = Array.from(paragraph.textContent, (_, at) => lineOf(at));
      const isOnFirstLine = tops.filter((top) => top === tops[0]).length;
      return isOnFirstLine < tops.length ? [isOnFirstLine] : [];
    });
  });
  expect(perLine.length).toBeGreaterThan(0);
  for (const characters of perLine) expect(characters).toBeGreaterThan(55);
  for (const characters of perLine) expect(characters).toBeLessThan(78);
});
