/** What is wrong with a page as an article. Pure. */

export { readHealth } from './read-health.ts';
