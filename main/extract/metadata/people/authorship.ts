import type { Author } from '../../../../shared/metadata.ts';
import { nameOfLogin } from './name-case.ts';
import { splitByline } from './split-byline.ts';

/** Who wrote the piece, as one source states it. */
export interface Authorship {
  authors: Author[];
  /** Agencies, by their usual name. */
  wire: string[];
}

/** The people and agencies that a text for machines names. */
export function authorshipIn(text: string): Authorship {
  const { names, wire } = splitByline(text);
  return { authors: names.map((name) => ({ name: nameOfLogin(name), role: 'author', url: null })), wire };
}

/** The people and agencies that a printed byline names. */
export function authorshipInPrint(text: string): Authorship {
  const { names, wire } = splitByline(text, true);
  return { authors: names.map((name) => ({ name, role: 'author', url: null })), wire };
}

/** Several statements as one, nobody twice. */
export function joinedAuthorship(parts: readonly Authorship[]): Authorship {
  const authors = new Map<string, Author>();
  for (const author of parts.flatMap((part) => part.authors)) {
    const key = author.name.toLowerCase();
    if (!authors.has(key)) authors.set(key, author);
  }
  return { authors: [...authors.values()], wire: [...new Set(parts.flatMap((part) => part.wire))] };
}
