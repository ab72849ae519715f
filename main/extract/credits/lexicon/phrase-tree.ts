import type { Token } from '../text/token.ts';

/**
 * Phrases by their words. Each beginning of a phrase has a number, under its own beginning's number and its last
 * word: one map for all is built several times faster than a map at each branch.
 */
export interface PhraseTree<Meaning> {
  numbers: Map<string, number>;
  /** What the phrase of each number means; null where none ends. */
  meanings: (Meaning | null)[];
}

/** A phrase found in a text. `end` is the index of the token after it. */
export interface PhraseMatch<Meaning> {
  end: number;
  meaning: Meaning;
}

const root = 0;

/** A tree without phrases. */
export function emptyTree<Meaning>(): PhraseTree<Meaning> {
  return { numbers: new Map(), meanings: [null] };
}

/** What a phrase of these words means, made where it is new. Null for a phrase without words. */
export function meaningIn<Meaning>(
  tree: PhraseTree<Meaning>,
  words: readonly string[],
  made: () => Meaning,
): Meaning | null {
  let at = root;
  for (const word of words) at = numberUnder(tree, at, word);
  if (at === root) return null;
  const meaning = tree.meanings[at] ?? made();
  tree.meanings[at] = meaning;
  return meaning;
}

/** All phrases that begin at a token, the longest first. */
export function phrasesAt<Meaning>(
  tree: PhraseTree<Meaning>,
  tokens: readonly Token[],
  start: number,
): PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  let at: number | undefined = root;
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (isPassedOver(token) && (index === start || isStop(token)))) break;
    if (isPassedOver(token)) continue;
    at = tree.numbers.get(keyOf(at, token.fold));
    if (at === undefined) break;
    const meaning = tree.meanings[at];
    if (meaning !== null && meaning !== undefined) found.push({ end: index + 1, meaning });
  }
  return found.reverse();
}

function numberUnder<Meaning>({ numbers, meanings }: PhraseTree<Meaning>, at: number, word: string): number {
  const key = keyOf(at, word);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, meanings.length);
  return meanings.push(null) - 1;
}

function keyOf(at: number, word: string): string {
  return `${at} ${word}`;
}

/** Full stops of short forms and quotation marks: some writers set them and others do not. */
function isPassedOver(token: Token): boolean {
  return token.kind === 'mark' && (token.fold === '.' || token.fold === '"');
}

function isStop(token: Token): boolean {
  return token.fold === '.' && token.spaced;
}
