import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RunningApp } from './app.ts';

/** What a reader sees and does, by the names that screen readers find. */
export type Hands = ReturnType<typeof handsOn>;

/** Hands on a window. */
export function handsOn({ page, electron }: RunningApp) {
  const list = page.getByRole('listbox', { name: 'Articles', exact: true });
  const reader = page.getByRole('region', { name: 'Reader', exact: true });
  const details = page.getByRole('complementary', { name: 'Details of the article' });
  const search = page.getByRole('searchbox', { name: 'Search or paste an address' });

  /** The row of an article: its name begins with its headline. */
  const row = (headline: string): Locator =>
    list.getByRole('option', { name: new RegExp(`^${escaped(headline)}`) });
  const tool = (name: string): Locator => reader.getByRole('button', { name, exact: true });
  /** The article's own document. */
  const text = (): FrameLocator => reader.locator('iframe').first().contentFrame();

  async function saveAddress(address: string): Promise<void> {
    await search.fill(address);
    await search.press('Enter');
  }

  async function isRead(headline: string): Promise<void> {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
  }

  async function openArticle(headline: string): Promise<void> {
    await row(headline).click();
    await isRead(headline);
  }

  async function find(query: string): Promise<void> {
    await search.fill(query);
  }

  async function openPlace(name: string): Promise<void> {
    await page
      .getByRole('navigation', { name: 'Library' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();
  }

  async function addTag(name: string): Promise<void> {
    await tool('Tag').click();
    await page.getByRole('textbox', { name: 'Add tag' }).fill(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  /** Gives a field of the Details panel another value. */
  async function editField(label: string, value: string): Promise<void> {
    await details.getByRole('button', { name: `Edit: ${label}`, exact: true }).click();
    await details.getByRole('textbox', { name: label, exact: true }).fill(value);
    await page.keyboard.press('Enter');
  }

  /** Takes the focus off a field, so that keys are commands again. */
  async function leaveField(): Promise<void> {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  }

  /** How many photos of the open article are really painted. */
  async function shownPhotos(): Promise<number> {
    return (await photoWidths()).length;
  }

  /** The widths of the photos of the open article, of the files that are kept. */
  async function photoWidths(): Promise<number[]> {
    await expect(text().locator('body')).toBeAttached();
    return paintPhotos();
  }

  /** Waits until the photos of the open article are painted, whatever the language of the window; gives their widths. */
  function paintPhotos(): Promise<number[]> {
    return page.evaluate(async () => {
      const images = [...(document.querySelector('iframe')?.contentDocument?.images ?? [])];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      return images.map((image) => image.naturalWidth).filter((width) => width > 1);
    });
  }

  /** Puts HTML, text or both on the clipboard, as a copy in a browser does. */
  async function copy(content: { text?: string; html?: string }): Promise<void> {
    await electron.evaluate(({ clipboard }, copied) => clipboard.write(copied), content);
  }

  /** Pastes what was copied into the dialog for saving, and saves it. */
  async function savePaste(content: { text?: string; html?: string }): Promise<void> {
    await copy(content);
    await page.getByRole('button', { name: 'Save an article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save an article' });
    await dialog.getByRole('textbox').first().press('ControlOrMeta+v');
    await dialog.getByRole('button', { name: /^Save/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** Types addresses or a text into the dialog for saving, and saves them. */
  async function saveText(typed: string): Promise<void> {
    await page.getByRole('button', { name: 'Save an article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save an article' });
    await dialog.getByRole('textbox').first().fill(typed);
    await dialog.getByRole('button', { name: /^Save/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** Drops files from the computer on the window, as the system does it. */
  async function dropFiles(...files: string[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await session.detach();
  }

  /** Chooses files in the system's dialog, which the menu opens. */
  async function chooseFiles(...files: string[]): Promise<void> {
    await electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    }, files);
    await page.keyboard.press('ControlOrMeta+o');
  }

  const hands = {
    page,
    list,
    reader,
    details,
    editField,
    leaveField,
    shownPhotos,
    photoWidths,
    paintPhotos,
    saveText,
    documentsIn,
    search,
    row,
    tool,
    text,
    saveAddress,
    isRead,
    openArticle,
    find,
    openPlace,
    addTag,
    copy,
    savePaste,
    dropFiles,
    chooseFiles,
    /** What went well, and what did not. */
    status: page.getByRole('status'),
    alert: page.getByRole('alert'),
  };
  return hands;
}

/** The content documents of a library, relative to it. */
async function documentsIn(library: string): Promise<string[]> {
  const entries = await readdir(join(library, 'articles'), { recursive: true }).catch(() => []);
  const names = entries.filter((name) => name.endsWith('.json') && !name.endsWith('.state.json'));
  return names.map((name) => join('articles', name));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
