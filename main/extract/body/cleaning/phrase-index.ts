/** Scripts that are written without spaces have no word edges to look for. */
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}]/u;

/** Phrases to be found in folded texts. */
export interface PhraseIndex {
  /** The longest phrase with which a text begins, as whole words. */
  startOf(text: string): string | null;
  /** The first phrase in a text, as whole words, that `tells`. */
  within(text: string, tells?: (phrase: string) => boolean): string | null;
}

/** Indexes phrases by their first words, so that a text is looked through once, however many phrases there are. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const spaced = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    if (withoutSpaces.test(phrase)) unspaced.push(phrase);
    else {
      const word = firstWord(phrase, 0);
      spaced.set(word, [...(spaced.get(word) ?? []), phrase]);
    }
  }

  function at(text: string, start: number): string[] {
    const candidates = spaced.get(firstWord(text, start)) ?? [];
    return candidates.filter((phrase) => text.startsWith(phrase, start) && endsWord(text, start, phrase));
  }

  return {
    startOf(text) {
      return at(text, 0)[0] ?? unspaced.find((phrase) => text.startsWith(phrase)) ?? null;
    },
    within(text, tells = () => true) {
      for (let start = 0; start < text.length; start = nextWord(text, start)) {
        const found = at(text, start).find(tells);
        if (found !== undefined) return found;
      }
      if (!withoutSpaces.test(text)) return null;
      return unspaced.find((phrase) => text.includes(phrase) && tells(phrase)) ?? null;
    },
  };
}

/** Up to a space or a colon. */
function firstWord(text: string, start: number): string {
  let end = start;
  while (end < text.length && text[end] !== ' ' && text[end] !== ':') end++;
  return text.slice(start, end);
}

function nextWord(text: string, start: number): number {
  const space = text.indexOf(' ', start);
  return space === -1 ? text.length : space + 1;
}

function endsWord(text: string, start: number, phrase: string): boolean {
  const next = text[start + phrase.length];
  return phrase.endsWith(':') || next === undefined || next === ' ' || next === ':';
}
