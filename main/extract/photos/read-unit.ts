import type { Credit } from '../../../shared/credit.ts';
import { readCaption, readCredit, withoutLabel } from '../credits/index.ts';
import { attributeText } from './attribute-text.ts';
import { captionParts } from './caption-parts.ts';
import type { PhotoHolders } from './photo-holders.ts';
import type { PhotoUnit } from './photo-unit.ts';
import { htmlOf, type RichText, readRichText, sliceRichText } from './rich-text.ts';

/** What a page says about one photo beside the image itself. */
export interface UnitReading {
  caption: string | null;
  captionHtml: string | null;
  /** What is stated, the most trusted first: its own element, the caption, attributes. */
  credits: Credit[];
}

/** Reads a photo's caption and its credits. */
export function readUnit(unit: PhotoUnit, holders: PhotoHolders, base: string | null): UnitReading {
  const { captions, credits } = captionParts(unit, holders);
  const creditElements = new Set(credits);
  const roots = captions.length > 0 ? captions : hasUnnamedText(unit) ? [unit.element, ...unit.beside] : [];
  const text = onceEach(readRichText(roots, base, (element) => creditElements.has(element)));
  const own = onceEach(readRichText(credits, base, () => false));
  const reading = readTexts(text, own);
  return withAttributes(reading, unit);
}

/** A figure's text is its caption whatever holds it. */
function hasUnnamedText(unit: PhotoUnit): boolean {
  return unit.unnamedCaption || unit.element.localName === 'figure';
}

/** An element of its own that names nobody ("Credit:", "©") is but the cue before a credit in the caption. */
function readTexts(text: RichText, own: RichText): UnitReading {
  const credit = own.text === '' ? null : readCredit(oneLine(own.text), 'figcaption');
  if (credit && (text.text === '' || namesSomebody(credit))) return readCaptionBeside(text, credit);
  const whole = own.text === '' ? text : joined(text, own);
  const parsed = readCaption(whole.text, 'figcaption');
  return withCaption(whole, parsed.caption, parsed.credit ? [parsed.credit] : []);
}

function readCaptionBeside(text: RichText, credit: Credit): UnitReading {
  const parsed = readCaption(text.text, 'figcaption');
  return withCaption(text, parsed.caption, parsed.credit ? [credit, parsed.credit] : [credit]);
}

function namesSomebody(credit: Credit): boolean {
  const { creators, agencies, licence, rights, handout } = credit;
  return creators.length > 0 || agencies.length > 0 || licence !== null || rights !== null || handout;
}

function withCaption(text: RichText, parsed: string | null, credits: Credit[]): UnitReading {
  const caption = parsed === null ? null : withoutLabel(withoutSeparators(oneLine(parsed)));
  if (!caption) return { caption: null, captionHtml: null, credits };
  const start = oneLine(text.text).indexOf(caption);
  const captionHtml = start < 0 ? null : htmlOf(sliceRichText(text, start, start + caption.length));
  return { caption, captionHtml, credits };
}

/** `data-caption` and its kin: the caption where no element holds it, another statement of the credit always. */
function withAttributes(reading: UnitReading, unit: PhotoUnit): UnitReading {
  const credit = attributeText(unit, 'credit');
  const stated = credit === null ? null : readCredit(credit, 'meta');
  const credits = stated ? [...reading.credits, stated] : reading.credits;
  const text = reading.caption === null ? attributeText(unit, 'caption') : null;
  if (text === null) return { ...reading, credits };
  const parsed = readCaption(text, 'meta');
  return {
    caption: parsed.caption,
    captionHtml: null,
    credits: parsed.credit ? [...credits, parsed.credit] : credits,
  };
}

/** Pages hold copies of a caption for narrow and wide screens: each line counts once. */
function onceEach(text: RichText): RichText {
  const lines = text.text.split('\n');
  const first = lines.slice(0, Math.ceil(lines.length / 2));
  const isTwice =
    lines.length % 2 === 0 && lines.slice(first.length).every((line, index) => line === first[index]);
  return isTwice ? sliceRichText(text, 0, first.join('\n').length) : text;
}

function joined(text: RichText, own: RichText): RichText {
  const gap = text.text === '' ? [] : [{ text: '\n', tags: [] }];
  return {
    text: [text.text, own.text].filter((part) => part !== '').join('\n'),
    runs: [...text.runs, ...gap, ...own.runs],
  };
}

/** Marks that stood between a caption and the credit in an element of its own. */
function withoutSeparators(caption: string): string {
  return caption.replace(/^[|•·/–—-]{1,5}\s+/u, '').replace(/(?:\s*[|•·–—]|\s[/-])\s*$/u, '');
}

function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
