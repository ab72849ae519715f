import { expect, test } from './harness/test.ts';

const harbour = 'À Port-Maléo, les dockers rouvrent le quai nord';

test('shows the page as it was received beside the clean view, and what was left out of it', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  await hands.saveAddress(site.address('/quotidien.html'));
  await hands.openArticle(harbour);
  await hands.leaveField();
  await page.keyboard.press('p');
  const original = page.getByRole('complementary', { name: 'The page as it was received' });
  const received = original.frameLocator('iframe');
  await expect(received.getByText('Le premier porte-conteneurs').first()).toBeVisible();
  await expect(hands.text().getByText('Le premier porte-conteneurs').first()).toBeVisible();
  const shown = await received
    .locator('img')
    .evaluateAll((images) =>
      images.map((image) => image.getAttribute('src')).filter((source) => source !== null),
    );
  expect(shown.length).toBeGreaterThan(0);
  for (const source of shown) expect(source).toMatch(/^app:\/\/coupure\/media\/|^data:image\//);

  // The first is the one that would be brought back, and has a line of its own.
  const leftOut = received.locator('[data-left-out]').nth(1);
  const outline = () => leftOut.evaluate((block) => getComputedStyle(block).outlineStyle);
  expect(await outline()).not.toBe('dashed');
  await original.getByText('What was left out').click();
  await expect.poll(outline).toBe('dashed');
  await original.getByRole('button', { name: 'Close the page as received' }).click();
  await expect(original).toBeHidden();
});
