import { describe, expect, it } from 'vitest';
import de from '../../../main/app/words/de.json';
import en from '../../../main/app/words/en.json';
import es from '../../../main/app/words/es.json';
import fr from '../../../main/app/words/fr.json';
import { wordsFor } from '../../../main/app/words/words.ts';

const keysOf = (words: Record<string, string>) => Object.keys(words);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the words of the menus and the system dialogs', () => {
  it.each(Object.entries({ fr, de, es }))('are all there, with the same placeholders: %s', (_, words) => {
    expect(keysOf(words).toSorted()).toEqual(keysOf(en).toSorted());
    const differing = Object.entries<string>(words).filter(
      ([key, text]) =>
        String(placeholders(text)) !==
        String(placeholders(Object.entries(en).find(([name]) => name === key)?.[1] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it.each(Object.entries({ en, fr, de, es }))('give no two menus of the bar one letter: %s', (_, words) => {
    const bar = [
      words['menu.file'],
      words['menu.edit'],
      words['menu.article'],
      words['menu.view'],
      words['menu.go'],
    ];
    const rest = [words['menu.library'], words['menu.window'], words['menu.help-menu']];
    const letters = [...bar, ...rest].map((title) => /&(.)/.exec(title)?.[1]?.toLowerCase());
    expect(letters).not.toContain(undefined);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('follow a tag of the language, and are English where there are none', () => {
    expect(wordsFor('de-AT')['menu.settings']).toBe(de['menu.settings']);
    expect(wordsFor('es-MX')['menu.quit']).toBe(es['menu.quit']);
    expect(wordsFor('pt-BR')['menu.quit']).toBe(en['menu.quit']);
  });
});
