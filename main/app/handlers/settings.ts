import type { HandlersOf } from '../door/handlers.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { given } from './given.ts';

/** The reader's settings. */
export function settingsHandlers(settings: SettingsStore): HandlersOf<'settings'> {
  return {
    'settings.get': () => settings.get(),
    'settings.set': (change) => settings.set(given(change)),
  };
}
