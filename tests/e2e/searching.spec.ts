import { expect, test } from './harness/test.ts';

test('says where and why a query is not understood, and searches the rest', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/gallery.html'));
  await expect(hands.row('In pictures')).toBeVisible();
  await hands.find('lanterns "canal');
  await expect(hands.alert.filter({ hasText: /\d/ })).toBeVisible();
  await expect(hands.row('In pictures')).toBeVisible();
});

test('finds by title, author, publisher, caption, date and state', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/gallery.html'));
  await hands.saveAddress(site.address('/tageblatt.html'));
  await expect(hands.list.getByRole('option')).toHaveCount(2);
  for (const [query, found] of [
    ['title:lantern*', 'In pictures'],
    ['author:placeholder', 'In pictures'],
    ['publisher:tageblatt', 'Brücke in Musterstadt'],
    ['caption:midnight', 'In pictures'],
    ['date:2023-09', 'Brücke in Musterstadt'],
    ['lang:de', 'Brücke in Musterstadt'],
    ['agency:dpa', 'Brücke in Musterstadt'],
    ['-lang:de', 'In pictures'],
    ['"alte brücke" OR market -lang:en', 'Brücke in Musterstadt'],
  ] as const) {
    await hands.find(query);
    await expect(hands.row(found), query).toBeVisible();
    await expect(hands.list.getByRole('option'), query).toHaveCount(1);
  }
});

test('says that nothing was found, and clears the search', async ({ hands, site }) => {
  await hands.saveAddress(site.address('/gallery.html'));
  await expect(hands.row('In pictures')).toBeVisible();
  await hands.find('zeppelin');
  await expect(hands.page.getByText('Nothing found for “zeppelin”')).toBeVisible();
  await hands.page.getByRole('button', { name: 'Clear the search' }).first().click();
  await expect(hands.row('In pictures')).toBeVisible();
});
