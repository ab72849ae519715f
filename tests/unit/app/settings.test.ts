import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { settingsHandlers } from '../../../main/app/handlers/settings.ts';
import { languageInForce } from '../../../main/app/settings/language.ts';
import { openSettings } from '../../../main/app/settings/settings-store.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-settings-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the settings', () => {
  it('are there after the app was closed', async () => {
    const file = join(await emptyFolder(), 'not', 'made', 'settings.json');
    const settings = await openSettings(file);
    await settings.set({ theme: 'dark' });
    await settings.set({ textSize: 22 });
    expect((await openSettings(file)).get()).toMatchObject({ theme: 'dark', textSize: 22, language: null });
  });

  it.each([
    ['absent', null],
    ['cut short', '{"theme": "da'],
    ['of another shape', '{"theme": "plaid"}'],
  ])('have their defaults where the file is %s', async (_, content) => {
    const file = join(await emptyFolder(), 'settings.json');
    if (content !== null) await writeFile(file, content);
    expect((await openSettings(file)).get()).toMatchObject({ theme: 'system', textSize: 18 });
  });

  it('keep the last of many changes at once, and leave nothing beside the file', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'settings.json');
    const settings = await openSettings(file);
    await Promise.all(Array.from({ length: 15 }, (_, at) => settings.set({ textSize: 14 + at })));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ textSize: 28 });
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('tell their listeners', async () => {
    const settings = await openSettings(join(await emptyFolder(), 'settings.json'));
    const themes: string[] = [];
    settings.onChange(({ theme }) => themes.push(theme));
    await settings.set({ theme: 'light' });
    expect(themes).toEqual(['light']);
  });

  it('keep what is not given, even where it crosses as undefined', async () => {
    const settings = await openSettings(join(await emptyFolder(), 'settings.json'));
    const set = settingsHandlers(settings)['settings.set'];
    await set({ theme: 'dark', language: 'fr' });
    expect(await set({ theme: undefined, language: null })).toMatchObject({ theme: 'dark', language: null });
  });
});

describe('the language in force', () => {
  it('is the one named at start, then the one set, then the system’s, then English', () => {
    expect(languageInForce('fr', 'en', ['de'])).toBe('fr');
    expect(languageInForce(null, 'fr', ['de'])).toBe('fr');
    expect(languageInForce(null, null, ['fr-CA', 'en'])).toBe('fr-CA');
    expect(languageInForce(null, null, [])).toBe('en');
    expect(languageInForce(null, null, ['c', 'POSIX'])).toBe('en');
    expect(languageInForce(null, null, ['C', 'fr'])).toBe('fr');
  });
});
