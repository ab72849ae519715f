/** Bytes → a document that every step reads: charset, parsing, bounds against hostile pages. */

export { decodeBytes } from './decode-bytes.ts';
export type { Page, PageDocument } from './page.ts';
export { parseDocument } from './parse-document.ts';
