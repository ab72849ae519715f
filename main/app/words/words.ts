import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';

/** The name of a text in the menu or a system dialog. */
export type WordKey = keyof typeof en;
/** The texts of the menu and the system's dialogs in one language. */
export type Words = Record<WordKey, string>;

const languages: Record<string, Words> = { en, fr, de, es };

/** The texts for a BCP 47 tag; English where we have none. */
export function wordsFor(tag: string): Words {
  const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
  return (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? en;
}
