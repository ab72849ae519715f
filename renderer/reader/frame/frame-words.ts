import type { Translate } from '../../i18n/translator.ts';

/** What we say inside the article's frame, in the reader's language (the article has its own). */
export interface FrameWords {
  t: Translate;
  language: string;
  direction: string;
}
