import type { Author } from '../../shared/metadata.ts';

/** A text about whoever wrote the article is no longer than this; what is longer is another article. */
const longest = 1200;
const shortest = 30;

/**
 * Authors, each with what the page tells of them. A text tells of the author whose name it holds; one that holds no
 * author's name tells of the only author there is, or of nobody.
 */
export function withBiographies(authors: readonly Author[], texts: readonly string[]): Author[] {
  const told = texts.filter((text) => text.length >= shortest && text.length <= longest);
  return authors.map((author) => {
    const own =
      told.find((text) => text.toLowerCase().includes(author.name.toLowerCase())) ??
      (authors.length === 1 ? told[0] : undefined);
    return own === undefined || author.name.length < 4 ? author : { ...author, biography: own };
  });
}
