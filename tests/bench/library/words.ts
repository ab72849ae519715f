/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = {
  latin: 'ba cor den fi gal hu jo ka lim mo nes por qui ra sol tu'.split(' '),
  cyrillic: 'ба вор ден фи гал ку жо ка лим мо нес пор ни ра сол ту'.split(' '),
  greek: 'βα κορ δεν φι γαλ χου ζο κα λιμ μο νεσ πορ ψι ρα σολ του'.split(' '),
};

/** The scripts that texts are made in; in Chinese a word is a character or two, without a space. */
export type Script = keyof typeof syllables | 'han';

/** The word of a rank: 0 is the most common one. */
export function wordOf(rank: number, script: Script = 'latin'): string {
  if (script === 'han') return hanWord(rank);
  const parts = syllables[script];
  let word = '';
  for (let rest = rank + parts.length; rest > 0; rest = Math.floor(rest / parts.length)) {
    word += parts[rest % parts.length];
  }
  return word;
}

const firstHan = 0x4e00;
const hanCharacters = 3_000;

function hanWord(rank: number): string {
  const last = String.fromCharCode(firstHan + (rank % hanCharacters));
  return rank < hanCharacters
    ? last
    : String.fromCharCode(firstHan + Math.floor(rank / hanCharacters)) + last;
}

/** Words as a text has them: with spaces, where the script has any. */
export function textOf(words: string[], script: Script): string {
  return words.join(script === 'han' ? '' : ' ');
}

/** Ranks as they occur in texts, by Zipf's law over a vocabulary. */
export function zipfRanks(vocabulary: number, random: () => number): () => number {
  return () => Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1);
}
