import type { PhotoDraft } from '../../../shared/photo.ts';
import { readCaption } from '../credits/index.ts';

const longestCaption = 1200;

/** The photo whose caption a paragraph is: it ends in a credit. It has no image. Null for other paragraphs. */
export function captionPhoto(paragraph: string): PhotoDraft | null {
  if (paragraph.length > longestCaption) return null;
  const { caption, credit } = readCaption(paragraph, 'text');
  if (credit === null || (credit.creators.length === 0 && credit.agencies.length === 0 && !credit.handout))
    return null;
  return {
    src: null,
    alt: null,
    width: null,
    height: null,
    role: 'caption-only',
    caption,
    captionHtml: null,
    credit,
    rivals: [],
    candidates: [],
  };
}
