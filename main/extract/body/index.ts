/** Finds and cleans the article's body: the blocks of its text, in order, without what surrounds them. Pure. */

export { foldPhrase } from './cleaning/fold-phrase.ts';
export { type BodyContext, type BodyReading, type KnownParts, type RuledText, unruled } from './context.ts';
export { readBody } from './read-body.ts';
export { textOfBody } from './text-of.ts';
