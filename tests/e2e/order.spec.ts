import type { Site } from './harness/site.ts';
import { expect, type OpenApp, test } from './harness/test.ts';

const headlines = ['Ferry returns to Sampletown', 'Harbour wall is mended', 'Lighthouse shines again'];

/** Three articles of ours about the sea. */
function serve(site: Site): string[] {
  return headlines.map((headline, at) => {
    site.answer(`/sea-${at}.html`, (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
        `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="og:site_name" content="The Sample Gazette"><meta name="keywords" content="harbour, sea">
<meta name="author" content="Alex Example"></head><body><article><h1>${headline}</h1>
<p>The harbour office said on Thursday that the boats would be let out again from dawn, after three days of storm and a long night of work on the quay, for which everyone in the town had waited.</p>
<p>Those who had waited in the rain were given tea, and the first of the boats left with its lamps lit.</p></article></body></html>`,
      );
    });
    return site.address(`/sea-${at}.html`);
  });
}

async function filled({ hands }: OpenApp, site: Site): Promise<void> {
  for (const [at, address] of serve(site).entries()) {
    await hands.saveAddress(address);
    await expect(hands.row(headlines[at] ?? '')).toBeVisible();
  }
}

function sidebar({ page }: OpenApp) {
  return page.getByRole('navigation', { name: 'Library' });
}

async function titles({ hands }: OpenApp): Promise<string[]> {
  const names = await hands.list.getByRole('option').allTextContents();
  return names.map((name) => headlines.findIndex((headline) => name.includes(headline))).map(String);
}

test('a search is saved, counted, moved, mended and deleted', async ({ app, hands, site }) => {
  const { page } = app;
  await filled(app, site);
  await hands.find('ferry');
  await page.getByRole('button', { name: 'Save this search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Boats');
  await page.keyboard.press('Enter');
  const boats = sidebar(app).getByRole('link', { name: /^Boats/ });
  await expect(boats).toHaveAccessibleName('Boats 1');
  await expect(boats).toHaveAttribute('aria-current', 'page');

  await hands.find('harbour date:yesterweek');
  await expect(page.getByRole('button', { name: 'Save this search' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const broken = sidebar(app).getByRole('link', { name: /^harbour date/ });
  await expect(broken).toHaveAccessibleName(/not understood at position 14/);

  await broken.focus();
  await page.keyboard.press('Alt+ArrowUp');
  const names = sidebar(app).getByRole('list', { name: 'Saved searches' }).getByRole('link');
  await expect(names.first()).toHaveAccessibleName(/^harbour date/);
  await page.keyboard.press('F2');
  const edit = page.getByRole('dialog', { name: 'Edit search' });
  await expect(edit.getByRole('alert')).toContainText('position 14');
  await edit.getByRole('textbox', { name: 'Search for' }).fill('harbour');
  await edit.getByRole('textbox', { name: 'Name' }).fill('The harbour');
  await page.keyboard.press('Enter');
  await expect(names.first()).toHaveAccessibleName('The harbour 3');

  await names.first().hover();
  await sidebar(app).getByRole('button', { name: 'More about “The harbour”' }).click();
  await page.getByRole('menuitem', { name: 'Delete search' }).click();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(names.first()).toHaveAccessibleName('The harbour 3');
});

test('tags are put under one another, merged and deleted, and each is taken back', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await filled(app, site);
  await hands.openArticle(headlines[0] ?? '');
  await hands.addTag('Sea');
  await hands.openArticle(headlines[1] ?? '');
  await hands.addTag('Port');
  await page.keyboard.press('t');
  await expect(
    page.getByRole('region', { name: 'Suggested' }).getByRole('button', { name: 'Sea' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  const port = sidebar(app).getByRole('link', { name: /^Port/ });
  await port.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Put under…' }).click();
  await page.keyboard.type('sea');
  await page.keyboard.press('Enter');
  const sea = sidebar(app).getByRole('link', { name: /^Sea/ });
  await expect(sea).toHaveAccessibleName('Sea 2');
  await expect(port).toBeHidden();
  await sea.focus();
  await page.keyboard.press('ArrowRight');
  await expect(port).toHaveAccessibleName('Port 1');
  await sea.click();
  await expect(hands.list.getByRole('option')).toHaveCount(2);

  await sidebar(app).getByRole('button', { name: 'Manage tags' }).click();
  const manage = page.getByRole('dialog', { name: 'Manage tags' });
  await expect(manage.getByRole('status')).toHaveText('2 tags');
  await manage.getByRole('searchbox').fill('po');
  await manage.getByRole('checkbox', { name: /^Port/ }).check();
  await manage.getByRole('button', { name: 'Merge into…' }).click();
  await page.keyboard.type('sea');
  await page.keyboard.press('Enter');
  await manage.getByRole('button', { name: 'Close' }).click();
  await expect(sea).toHaveAccessibleName('Sea 2');
  await expect(port).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(port).toBeVisible();

  await sea.focus();
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(sea).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(sea).toHaveAccessibleName('Sea 2');
});

test('a collection is made, filled, put in order by the keyboard and taken apart', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await filled(app, site);
  await hands.openArticle(headlines[2] ?? '');
  await page.keyboard.press('l');
  await page.keyboard.type('Long reads');
  await expect(page.getByRole('option', { name: 'Make “Long reads”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const reads = sidebar(app).getByRole('link', { name: /^Long reads/ });
  await expect(reads).toHaveAccessibleName('Long reads 1');
  for (const headline of headlines.slice(0, 2)) {
    await hands.openArticle(headline);
    await page.keyboard.press('l');
    await page.getByRole('option', { name: /^Long reads/ }).click();
    await page.keyboard.press('Escape');
  }
  await expect(reads).toHaveAccessibleName('Long reads 3');
  await reads.click();
  await expect.poll(() => titles(app)).toEqual(['2', '0', '1']);
  await hands.row(headlines[1] ?? '').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(app)).toEqual(['2', '1', '0']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(app)).toEqual(['1', '2', '0']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => titles(app)).toEqual(['2', '1', '0']);
  await reads.focus();
  await page.keyboard.press('Delete');
  await expect(reads).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(reads).toHaveAccessibleName('Long reads 3');
});

test('searching is explained one key away, by examples to try', async ({ app, hands, site }) => {
  const { page } = app;
  await filled(app, site);
  await hands.search.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to search' });
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: /^ferry OR train/ }).click();
  await expect(hands.search).toHaveValue('ferry OR train');
  await expect(hands.list.getByRole('option')).toHaveCount(1);
});

test('what is typed is completed from the library, by keyboard and by mouse', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await filled(app, site);
  await hands.openArticle(headlines[0] ?? '');
  await hands.addTag('Slow travel');
  const offered = page.getByRole('listbox', { name: 'Suggestions' });
  await hands.search.focus();
  await page.keyboard.type('pub');
  await expect(offered.getByRole('option')).toHaveText(/publisher:/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(hands.search).toHaveValue('publisher:');
  await page.keyboard.type('the s');
  await expect(offered.getByRole('option', { name: /^The Sample Gazette/ })).toBeHidden();
  await hands.search.fill('publisher:sam');
  await offered.getByRole('option', { name: 'The Sample Gazette 3' }).click();
  await expect(hands.search).toHaveValue('publisher:"The Sample Gazette" ');
  await page.keyboard.type('tag:tra');
  await expect(offered.getByRole('option')).toHaveAccessibleName('Slow travel 1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(hands.search).toHaveValue('publisher:"The Sample Gazette" tag:"Slow travel" ');
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(hands.list).toBeFocused();

  await hands.search.fill('');
  await expect(offered.getByRole('option')).toHaveText(/searched before/);
  await page.getByRole('button', { name: 'Clear search history' }).click();
  await expect(offered).toBeHidden();
});
