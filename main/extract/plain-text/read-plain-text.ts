import type { ArticleDraft } from '../../../shared/article.ts';
import { excerptOf } from '../../../shared/passages/excerpt.ts';
import { countWords } from '../../../shared/passages/word-count.ts';
import { type SettledLanguage, settleLanguage } from '../language/index.ts';
import { printedDates } from '../metadata/index.ts';
import { datelineOf } from './dateline.ts';
import type { DateReading } from './head-line.ts';
import { firstSentence } from './line-shape.ts';
import { htmlOf, textOfBlocks } from './print-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { readSurroundings, type Surroundings } from './read-head.ts';
import { splitText } from './split-text.ts';

/** What is known beside the text: where it came from, and when it was captured (ISO 8601). */
export interface PlainTextContext {
  url: string | null;
  at: string;
}

/** A made title is as long as a headline. */
const longestTitle = 110;

/** The article that a plain text holds: its headline, what stands around it, and the body with its subheads and lists. */
export function readPlainText(text: string, context: PlainTextContext): ArticleDraft {
  const paragraphs = splitText(text);
  const settled = settleLanguage(null, paragraphs.join('\n').slice(0, 20_000));
  const reading = readingOf(settled, context);
  const around = readSurroundings(paragraphs, reading);
  const dateline = around.paragraphs[0] === undefined ? null : datelineOf(around.paragraphs[0]);
  const blocks = readBlocks(around.paragraphs);
  const body = textOfBlocks(blocks);
  const publishedAt = around.publishedAt ?? dateIn(dateline?.words ?? '', reading);
  const made = around.title === null;
  const values = {
    title: around.title ?? madeTitle(around, body),
    standfirst: around.standfirst,
    authors: around.authors,
    publisher: around.publisher === null ? null : { name: around.publisher, url: null },
    publishedAt,
    modifiedAt: around.modifiedAt,
    dateline: dateline?.dateline ?? null,
    wire: [...new Set([...around.wire, ...(dateline?.wire ?? [])])],
  };
  return {
    ...values,
    kind: 'article',
    section: null,
    keywords: [],
    ...settled,
    licence: null,
    canonicalUrl: null,
    accessible: null,
    html: htmlOf(blocks, around.photoPlaces),
    text: body,
    wordCount: countWords(body),
    excerpt: excerptOf(body || (around.standfirst ?? '')),
    provenance: provenanceOf(values, made),
    rivals: {},
    photos: around.photos,
    health: body === '' ? ['no-article'] : [],
  };
}

function readingOf({ language }: SettledLanguage, { at }: PlainTextContext): DateReading {
  return { language, monthFirst: language === 'en', year: Number(at.slice(0, 4)) };
}

function dateIn(words: string, reading: DateReading): string | null {
  return printedDates(words, reading)[0]?.date ?? null;
}

/** Without a headline the first sentence stands for one, else the first caption. */
function madeTitle({ paragraphs, photos }: Surroundings, body: string): string {
  const first = paragraphs[0] ?? '';
  const dateline = datelineOf(first);
  const opening =
    dateline === null ? body : first.replace(/^.{0,140}?\s[-–—]{1,2}\s+|^.{0,140}?\)\s*[-–—:]+\s*/u, '');
  return firstSentence(opening || (photos[0]?.caption ?? ''), longestTitle);
}

/** Each field that has a value was read from the text, but for a title that was made. */
function provenanceOf(values: Readonly<Record<string, unknown>>, made: boolean): Record<string, string> {
  const held = Object.entries(values).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '',
  );
  return Object.fromEntries(held.map(([field]) => [field, field === 'title' && made ? 'made' : 'text']));
}
