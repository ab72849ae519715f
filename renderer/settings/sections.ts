import type { MessageKey } from '../i18n/catalogue.ts';

/** A part of the settings. */
export type SectionName = 'language' | 'look' | 'text' | 'keys' | 'notify' | 'library' | 'version';

/** What a part is about, in a sentence below its name, and what else it is found by. */
export interface Section {
  name: SectionName;
  title: MessageKey;
  about: MessageKey;
  words: readonly MessageKey[];
}

/** The parts of the settings, in their order. */
export const sections: readonly Section[] = [
  { name: 'language', title: 'settings.language', about: 'settings.language.about', words: [] },
  {
    name: 'look',
    title: 'settings.theme',
    about: 'settings.theme.about',
    words: ['settings.theme.light', 'settings.theme.dark', 'settings.theme.sepia', 'settings.theme.contrast'],
  },
  {
    name: 'text',
    title: 'settings.text',
    about: 'settings.text.about',
    words: ['settings.text-size', 'type.font', 'type.leading', 'type.width', 'type.align', 'type.hyphens'],
  },
  { name: 'keys', title: 'command.shortcuts', about: 'settings.keys.about', words: [] },
  { name: 'notify', title: 'settings.notify', about: 'settings.notify.about', words: [] },
  { name: 'library', title: 'settings.library', about: 'settings.library.about', words: [] },
  { name: 'version', title: 'settings.version', about: 'settings.version.about', words: [] },
];
