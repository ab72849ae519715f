import { expect } from '@playwright/test';
import { fixture, type Site } from '../e2e/harness/site.ts';
import type { OpenApp } from '../e2e/harness/test.ts';
import { samples } from './articles.ts';

const tagged = [
  ['Dockers reopen', 'Harbour'],
  ['Le train de nuit', 'Railways'],
  ['In pictures', 'Festivals'],
  ['Brücke', 'Infrastructure'],
  ['À Port-Maléo', 'Harbour'],
] as const;

/** Fills a library, in a window that speaks English, until it looks lived in. */
export async function fillLibrary(app: OpenApp, site: Site): Promise<void> {
  await save(app, site);
  for (const [headline, tag] of tagged) {
    await open(app, headline);
    await app.hands.addTag(tag);
  }
  await app.hands.tool('Star').click();
  for (const [words, colour] of [
    ['Après onze jours', 'yellow'],
    ['les grues ont recommencé', 'blue'],
  ] as const) {
    await selectWords(app, words);
    await app.page.getByRole('button', { name: `Highlight in ${colour}` }).click();
  }
  await open(app, 'Im Beispielwald');
  await app.hands.tool('Archive').click();
  await open(app, 'Village well');
  await app.hands.tool('Delete').click();
}

async function save({ hands }: OpenApp, site: Site): Promise<void> {
  await hands.savePaste({ text: (await fixture('wire.txt')).text });
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  const paths = ['/bare.html', '/arabic.html', '/japanese.html', ...samples.map(({ path }) => path)];
  for (const [at, path] of [...paths, '/tageblatt.html', '/gallery.html', '/quotidien.html'].entries()) {
    await hands.saveAddress(site.address(path));
    await expect(hands.list.getByRole('option')).toHaveCount(at + 2);
  }
  await hands.find('');
}

async function open({ hands }: OpenApp, headline: string): Promise<void> {
  await hands.row(headline).click();
  await expect(hands.reader.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${headline}`));
}

/** Selects words of the open article, as far as they stand in one piece of it. */
async function selectWords({ page }: OpenApp, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const doc = document.querySelector('iframe')?.contentDocument;
    const walker = doc?.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest('figure')) continue;
      doc?.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, words);
}
