import { fixture } from './harness/site.ts';
import { expect, test } from './harness/test.ts';

const harbour = 'À Port-Maléo, les dockers rouvrent le quai nord';
const bridge = 'Brücke in Musterstadt nach zwei Jahren wieder offen';
const wire = 'Dockers reopen the north quay of Sampletown';
const lanterns = 'In pictures: the lantern market of Sampletown';

/* The whole path: save in every way, quit, the sites go away, start again; then find, tag, edit, read, delete, undo. */
test('what was saved is all there after a restart with the network gone', async ({ start, site }) => {
  const first = await start();
  await first.hands.saveAddress(site.address('/quotidien.html'));
  await expect(first.hands.row(harbour)).toBeVisible();
  await first.hands.saveAddress(site.address('/gallery.html'));
  await expect(first.hands.row(lanterns)).toBeVisible();
  await first.hands.dropFiles((await fixture('tageblatt.html')).path);
  await expect(first.hands.row(bridge)).toBeVisible();
  await first.hands.savePaste({ text: (await fixture('wire.txt')).text });
  await expect(first.hands.row(wire)).toBeVisible();
  await expect(first.hands.list.getByRole('option')).toHaveCount(4);
  await first.quit();
  await site.stop();
  const asked = site.asked.length;

  const { hands, page, complaints } = await start();
  await expect(hands.list.getByRole('option')).toHaveCount(4);

  await test.step('search, with the hits marked', async () => {
    await hands.find('porte-conteneurs');
    await expect(hands.list.getByRole('option')).toHaveCount(1);
    await expect(hands.row(harbour).locator('mark').first()).toHaveText(/porte/i);
    await hands.find('photographer:"Ada Placeholder" agency:reuters');
    await expect(hands.row(lanterns)).toBeVisible();
    await expect(hands.list.getByRole('option')).toHaveCount(1);
    await hands.find('brucke');
    await expect(hands.row(bridge)).toBeVisible();
    await hands.find('');
    await expect(hands.list.getByRole('option')).toHaveCount(4);
  });

  await test.step('tag, and list by the tag', async () => {
    await hands.openArticle(harbour);
    await hands.addTag('Harbour');
    await hands.openArticle(wire);
    await hands.addTag('harbour');
    await page
      .getByRole('navigation', { name: 'Library' })
      .getByRole('link', { name: /^Harbour/ })
      .click();
    await expect(hands.list.getByRole('option')).toHaveCount(2);
    await hands.openPlace('All articles');
  });

  await test.step('edit in Details; the edit shows everywhere and can be taken back', async () => {
    await hands.openArticle(wire);
    await hands.tool('Details').click();
    await hands.editField('Headline', 'Harbour of Sampletown open again');
    await hands.isRead('Harbour of Sampletown open again');
    await expect(hands.row('Harbour of Sampletown open again')).toBeVisible();
    await hands.details.getByRole('button', { name: 'Take back the edit: Headline' }).click();
    await hands.isRead(wire);
    await hands.tool('Details').click();
  });

  await test.step('read with every photo', async () => {
    await hands.openArticle(lanterns);
    await expect.poll(() => hands.shownPhotos()).toBe(4);
    await hands.openArticle(harbour);
    await expect.poll(() => hands.shownPhotos()).toBe(2);
  });

  await test.step('star and archive', async () => {
    await hands.tool('Star').click();
    await hands.openPlace('Starred');
    await expect(hands.row(harbour)).toBeVisible();
    await expect(hands.list.getByRole('option')).toHaveCount(1);
    await hands.openArticle(harbour);
    await hands.tool('Archive').click();
    await hands.openPlace('Archived');
    await expect(hands.row(harbour)).toBeVisible();
    await hands.openPlace('All articles');
    await expect(hands.row(wire)).toBeVisible();
  });

  await test.step('delete, undo, delete, restore', async () => {
    await hands.openArticle(bridge);
    await hands.tool('Delete').click();
    await expect(hands.row(bridge)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(hands.row(bridge)).toBeVisible();
    await hands.openArticle(bridge);
    await hands.tool('Delete').click();
    await expect(hands.row(bridge)).toHaveCount(0);
    await hands.openPlace('Trash');
    await hands.openArticle(bridge);
    await hands.tool('Restore').click();
    await hands.openPlace('All articles');
    await expect(hands.row(bridge)).toBeVisible();
  });

  expect(complaints).toEqual([]);
  expect(site.asked).toHaveLength(asked);
});

test('tags, stars, edits and notes are there after a restart', async ({ start, site }) => {
  const first = await start();
  await first.hands.saveAddress(site.address('/bare.html'));
  await first.hands.openArticle('Village well runs dry for the first time in living memory');
  await first.hands.addTag('Water');
  await first.hands.tool('Star').click();
  await first.hands.tool('Details').click();
  await first.hands.editField('Publisher', 'The Little Example Post');
  await first.hands.details.getByRole('textbox', { name: 'Note' }).fill('Ask the quarry again.');
  await first.hands.details.getByRole('textbox', { name: 'Note' }).blur();
  await expect(first.hands.reader).toContainText('The Little Example Post');
  await first.quit();

  const { hands } = await start();
  await expect(hands.row('Village well')).toContainText('Water');
  await hands.openArticle('Village well runs dry for the first time in living memory');
  await expect(hands.reader).toContainText('The Little Example Post');
  await expect(hands.tool('Star')).toHaveAttribute('aria-pressed', 'true');
  await hands.tool('Details').click();
  await expect(hands.details.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask the quarry again.');
});

test('opens on the sources it is started with, and shows the last one', async ({ start, site }) => {
  const { hands } = await start({
    sources: [site.address('/gallery.html'), (await fixture('bare.html')).path],
  });
  await hands.isRead('Village well runs dry for the first time in living memory');
  await expect(hands.list.getByRole('option')).toHaveCount(2);
});
