/** In which language and direction an article is written: what the page declares against what its text shows. */
export type { Direction } from './direction.ts';
export { type SettledLanguage, settleLanguage } from './settle-language.ts';
