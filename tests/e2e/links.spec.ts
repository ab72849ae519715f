import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const address = 'https://news.example/harbour';
const link = (offered: string) => `coupure:save?url=${encodeURIComponent(offered)}`;

/** Answers the system's dialogs with a button from now on; gives what each of them said. */
async function answerDialogs(
  electron: ElectronApplication,
  button: number,
): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ app, dialog }, response) => {
    const said: string[] = [];
    Object.defineProperty(app, 'saidInDialogs', { value: said, configurable: true });
    dialog.showMessageBox = async (...given: unknown[]) => {
      said.push(JSON.stringify(given.at(-1)));
      return { response, checkboxChecked: false };
    };
  }, button);
  return () => electron.evaluate(({ app }): string[] => Reflect.get(app, 'saidInDialogs'));
}

/** Follows a link as the system does on a Mac; what a start was given goes the same way. */
async function follow(electron: ElectronApplication, offered: string): Promise<void> {
  await electron.evaluate(({ app }, url) => {
    app.emit('open-url', { preventDefault: () => undefined }, url);
  }, offered);
}

test('a link’s address is shown whole, and not saved unless the reader agrees', async ({ app }) => {
  const said = await answerDialogs(app.electron, 0);
  await follow(app.electron, link(address));
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toContain(address);
  await expect(app.page.getByText('news.example')).toHaveCount(0);
});

test('a link’s address is saved where the reader agrees', async ({ app }) => {
  await answerDialogs(app.electron, 1);
  await follow(app.electron, link(address));
  // There is no such site: that it was tried is told.
  await expect(app.page.getByText('news.example').first()).toBeVisible();
});

test('a link that asks for anything else is not even asked about', async ({ app }) => {
  const said = await answerDialogs(app.electron, 1);
  for (const offered of ['coupure:quit', link('file:///etc/passwd'), link('http://127.0.0.1:9/admin')]) {
    await follow(app.electron, offered);
  }
  await follow(app.electron, link(address));
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toContain(address);
});

test('About tells all versions', async ({ app }) => {
  const said = await answerDialogs(app.electron, 0);
  await app.electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    items.find(({ label }) => label === 'About Coupure')?.click();
  });
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toMatch(/Coupure \d.*Electron \d.*Chromium \d.*Node \d/);
});
