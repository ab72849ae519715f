import { wordsOf } from '../../shared/query/index.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Section } from './sections.ts';

/** The parts of the settings whose words begin with what is typed; case and accents do not matter. */
export function findSections(all: readonly Section[], typed: string, t: Translate): Section[] {
  const wanted = wordsOf(typed).map(({ text }) => text);
  return all.filter(({ title, about, words }) => {
    const said = [title, about, ...words].flatMap((key) => wordsOf(t(key)).map(({ text }) => text));
    return wanted.every((want) => said.some((word) => word.startsWith(want)));
  });
}
