import type { Site } from './site.ts';
import type { OpenApp } from './test.ts';
import { expect } from './test.ts';

/** How the headline of the article begins that {@link fill} leaves for opening. */
export const openedHeadline = 'À Port-Maléo';

/** Fills a library, in a window that speaks English, with a few articles, a tag, a star and a highlight. */
export async function fill({ hands, page }: OpenApp, site: Site): Promise<void> {
  const paths = ['/gallery.html', '/tageblatt.html', '/bare.html', '/quotidien.html'];
  for (const [at, path] of paths.entries()) {
    await hands.saveAddress(site.address(path));
    await expect(hands.list.getByRole('option')).toHaveCount(at + 1);
  }
  await hands.openArticle(`${openedHeadline}, les dockers rouvrent le quai nord`);
  await hands.addTag('Harbour');
  await hands.tool('Star').click();
  await page.keyboard.press('Escape');
}
