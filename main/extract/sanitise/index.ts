/** Makes article HTML safe to keep and to show. Pure. */

export { sanitizeArticleHtml } from './sanitise.ts';
