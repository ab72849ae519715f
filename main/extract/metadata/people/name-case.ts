const small = new Set(
  'de da do dos das di del della van von der den ter ten zu zum zur und y e i la le du des el al bin ibn'.split(
    ' ',
  ),
);

/** A name in capitals as one writes names: `ANNA DE LA CRUZ` → `Anna de la Cruz`. Other names stay as printed, short ones too: `AP`, `JFK`. */
export function nameInLetters(name: string): string {
  const letters = name.match(/\p{L}/gu) ?? [];
  const isCapital = letters.length > 4 && name.includes(' ') && !/\p{Ll}/u.test(name) && /\p{Lu}/u.test(name);
  if (!isCapital) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word
    .replace(
      /(^|[-’'.]|^mc|^mac(?=[^h]))(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^m(ac|c)(?=\p{Lu})/u, 'M$1');
}
