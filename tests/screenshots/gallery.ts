import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

/** The languages, widths and themes in which each view is shown. */
export const languages = ['en', 'fr'] as const;
export const themes = ['light', 'dark'] as const;
export const widths = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 780 } } as const;

/** A name of one of the widths. */
export type Width = keyof typeof widths;

/** The file of a picture, relative to the gallery. */
export function pictureName(language: string, view: string, theme: string, width: Width): string {
  return `${language}/${view}-${theme}-${width}.webp`;
}

/** Takes away the pictures of a language: a view that is no more shall leave none. */
export async function clearPictures(language: string): Promise<void> {
  await rm(`${folder}${language}`, { recursive: true, force: true });
  await mkdir(`${folder}${language}`, { recursive: true });
}

/** A picture of the window as it stands. WebP, for a gallery of a few megabytes: Playwright itself writes PNG alone. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 62 });
  await session.detach();
  await writeFile(`${folder}${name}`, Buffer.from(data, 'base64'));
}

/** Writes the page that shows all pictures there are, view by view. */
export async function writeIndex(views: string[]): Promise<void> {
  const made = new Set(await readdir(folder, { recursive: true }));
  const parts = views.map((view) => {
    const title = view.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
    const rows = languages.flatMap((language) =>
      themes.flatMap((theme) => {
        const cells = (Object.keys(widths) as Width[]).map((width) => {
          const name = pictureName(language, view, theme, width);
          const size = width === 'wide' ? 560 : 170;
          return made.has(name)
            ? `<a href="${name}"><img src="${name}" width="${size}" alt="${title}, ${language}, ${theme}, ${width}"></a>`
            : '';
        });
        return cells.some((cell) => cell !== '') ? [cells.filter((cell) => cell !== '').join('\n')] : [];
      }),
    );
    return rows.length > 0 ? `## ${title}\n\n${rows.join('\n')}\n` : '';
  });
  const head =
    '# What Coupure looks like\n\nEvery view, by day and by night, wide and narrow, in English and in French. `npm run screenshots` makes this page\nand its pictures in the real window; the articles in it are invented.\n';
  await writeFile(`${folder}README.md`, [head, ...parts.filter((part) => part !== '')].join('\n'));
}
