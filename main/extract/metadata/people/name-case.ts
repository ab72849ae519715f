/** Words inside a name that are written small. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da do dos das di del della dei degli van von vom der den ter ten te zu zum zur und y e i la las los le du des el al bin ibn ben abu af av ’t op aan of d l dit und jr sr v'.split(
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
    .map((word, index) => (index > 0 && nameParticles.has(word) ? word : capitalised(word)))
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

/** A name as a login or an address writes it: `anna.example` → `Anna Example`. Other names stay as they are. */
export function nameOfLogin(name: string): string {
  const parts = /^(\p{Ll}{3,})[._](?!com$|org$|net$|info$|news$)(\p{Ll}{3,})$/u.exec(name);
  return parts ? parts.slice(1).map(capitalised).join(' ') : name;
}
