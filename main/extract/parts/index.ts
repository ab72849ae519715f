/** Whether an article stands on several pages of its site, and where the others are. Pure. */

export { readParts } from './read-parts.ts';
