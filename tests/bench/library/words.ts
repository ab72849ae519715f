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

const syllables = [
  'ba',
  'cor',
  'den',
  'fi',
  'gal',
  'hu',
  'jo',
  'ka',
  'lim',
  'mo',
  'nes',
  'por',
  'qui',
  'ra',
  'sol',
  'tu',
];

/** The word of a rank: 0 is the most common one. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

/** Ranks as they occur in texts, by Zipf's law over a vocabulary. */
export function zipfRanks(vocabulary: number, random: () => number): () => number {
  return () => Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1);
}
