import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { NodeFolder, restoreBackup } from '../../main/library/index.ts';
import { expect, test } from './harness/test.ts';

/** Answers the system's dialogs as a reader who saves to `out` does, and notes what the app says in them. */
async function answerDialogs(electron: ElectronApplication, out: string): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ dialog }, filePath) => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showMessageBox = async (...given: unknown[]) => {
      said.push(JSON.stringify(given.at(-1)));
      return { response: 1, checkboxChecked: false };
    };
  }, out);
  return () => electron.evaluate(() => [...Reflect.get(globalThis, 'said')]);
}

async function chooseBackUp(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find(({ label }) => label === 'Back Up the Library…')?.click();
  });
}

test('the menu backs the library up to one file, which gives an equal library', async ({
  app,
  hands,
  site,
  place,
}) => {
  await hands.saveAddress(site.address('/quotidien.html'));
  await expect(hands.list.getByRole('option')).toHaveCount(1);
  const out = join(place.folder, 'press.zip');
  const said = await answerDialogs(app.electron, out);
  await chooseBackUp(app.electron);
  await expect.poll(said).toEqual([expect.stringContaining('The library is backed up')]);
  const restored = join(place.folder, 'restored');
  expect(await restoreBackup(out, new NodeFolder(restored))).toBeGreaterThan(2);
  expect(await hands.documentsIn(restored)).toEqual(await hands.documentsIn(place.library));
});

test('a backup over a letter is refused in words', async ({ app, place }) => {
  const out = join(place.folder, 'letter.zip');
  await writeFile(out, 'a letter');
  const said = await answerDialogs(app.electron, out);
  await chooseBackUp(app.electron);
  await expect.poll(said).toEqual([expect.stringContaining('could not be backed up')]);
  expect(await readFile(out, 'utf8')).toBe('a letter');
});
