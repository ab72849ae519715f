/** Reads the plain text of a news article, as one gets it from a database or a reader, as an article. Pure. */

export type { PlainTextContext } from './read-plain-text.ts';
export { readPlainText } from './read-plain-text.ts';
