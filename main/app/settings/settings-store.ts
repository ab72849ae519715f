import { type Settings, settingsSchema } from '../../../shared/settings.ts';
import { readJson, writeJson } from './json-file.ts';

/** The reader's settings, kept in one file. */
export interface SettingsStore {
  get(): Settings;
  /** Gives the settings as they are then; the file is durable. Throws what the disk says. */
  set(change: Partial<Settings>): Promise<Settings>;
  onChange(listener: (settings: Settings) => void): void;
}

/** Opens the settings. A lost or damaged file is no error: everything has a default. */
export async function openSettings(path: string): Promise<SettingsStore> {
  const listeners: ((settings: Settings) => void)[] = [];
  let current = (await readJson(path, settingsSchema)) ?? settingsSchema.parse({});
  let writing = Promise.resolve();

  async function set(change: Partial<Settings>): Promise<Settings> {
    const next = settingsSchema.parse({ ...current, ...change });
    current = next;
    for (const listener of listeners) listener(next);
    const written = writing.then(() => writeJson(path, next));
    writing = written.catch(() => undefined);
    await written;
    return next;
  }

  return { get: () => current, set, onChange: (listener) => void listeners.push(listener) };
}
