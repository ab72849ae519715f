import type { Token } from '../text/token.ts';

/** Phrases by their words: each branch is a word, and a phrase that ends at a node has its meaning there. */
export interface PhraseNode<Meaning> {
  branches: Map<string, PhraseNode<Meaning>>;
  meaning: Meaning | null;
}

/** A phrase found in a text. `end` is the index of the token after it. */
export interface PhraseMatch<Meaning> {
  end: number;
  meaning: Meaning;
}

/** A tree without phrases. */
export function emptyTree<Meaning>(): PhraseNode<Meaning> {
  return { branches: new Map(), meaning: null };
}

/** The node at which a phrase of these tokens ends; made where it is missing. Null for a phrase without words. */
export function nodeOf<Meaning>(
  root: PhraseNode<Meaning>,
  phrase: readonly Token[],
): PhraseNode<Meaning> | null {
  let node = root;
  for (const token of phrase) {
    if (isPassedOver(token)) continue;
    let next = node.branches.get(token.fold);
    if (next === undefined) {
      next = emptyTree();
      node.branches.set(token.fold, next);
    }
    node = next;
  }
  return node === root ? null : node;
}

/** All phrases that begin at a token, the longest first. */
export function phrasesAt<Meaning>(
  root: PhraseNode<Meaning>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  let node: PhraseNode<Meaning> | undefined = root;
  for (let index = at; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined || (index === at && isPassedOver(token))) break;
    if (isPassedOver(token)) {
      if (token.fold === '.' && token.spaced) break;
      continue;
    }
    node = node.branches.get(token.fold);
    if (node === undefined) break;
    if (node.meaning !== null) found.push({ end: index + 1, meaning: node.meaning });
  }
  return found.reverse();
}

/** Full stops of short forms and quotation marks: some writers set them and others do not. */
function isPassedOver(token: Token): boolean {
  return token.kind === 'mark' && (token.fold === '.' || token.fold === '"');
}
