import { axeFaults } from './harness/axe.ts';
import { fill, openedHeadline } from './harness/filled.ts';
import { expect, test } from './harness/test.ts';
import { openView, type Stage, views } from './harness/views.ts';
import { wordsIn } from './harness/words.ts';

/** A theme is a set of colours: what is not about colours is the same in all of them. */
const themes = [
  ['dark', 'dark'],
  ['sepia', 'light'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
] as const;

/** Views in which all colours of the window stand; the unit tests of contrast look at every pair of them. */
const colourful = [
  'list',
  'several',
  'search',
  'reader',
  'details',
  'highlights',
  'photos-table',
  'timeline',
  'settings',
];

const half = Math.ceil(views.length / 2);

for (const [name, part] of [
  ['first half', views.slice(0, half)],
  ['second half', views.slice(half)],
] as const) {
  test(`axe finds nothing to object to in any view and theme: ${name} of the views`, async ({
    app,
    site,
  }) => {
    test.setTimeout(600_000);
    const { electron, page } = app;
    await fill(app, site);
    const stage: Stage = { page, t: wordsIn('en'), headline: openedHeadline };
    const faults: string[] = [];
    const scheme = (source: 'light' | 'dark') =>
      electron.evaluate(({ nativeTheme }, wanted) => {
        nativeTheme.themeSource = wanted;
      }, source);
    for (const view of part) {
      await scheme('light');
      await test.step(view.name, () => openView(view, stage));
      // A tip lies outside every landmark by its nature.
      await page.mouse.move(0, 0);
      await expect(page.getByRole('tooltip')).toHaveCount(0);
      const found = await axeFaults(page, view);
      faults.push(...found.map((fault) => `${view.name}: ${fault}`));
      if (!colourful.includes(view.name)) continue;
      for (const [theme, source] of themes) {
        await scheme(source);
        await page.evaluate((wanted) => {
          document.documentElement.dataset.theme = wanted;
        }, theme);
        const pale = await axeFaults(page, { rules: ['color-contrast'] });
        faults.push(...pale.map((fault) => `${view.name}, ${theme} by ${source}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('axe finds nothing to object to in a library that is empty', async ({ app }) => {
  await expect(app.page.getByText('Your library is empty')).toBeVisible();
  expect(await axeFaults(app.page)).toEqual([]);
});
