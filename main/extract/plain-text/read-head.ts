import type { Author } from '../../../shared/metadata.ts';
import type { PhotoDraft } from '../../../shared/photo.ts';
import type { PartialDate } from '../../../shared/values.ts';
import { captionPhoto } from './caption-photo.ts';
import { datelineOf } from './dateline.ts';
import { type DateReading, isChange, readHeadLine } from './head-line.ts';
import { isHeadline, isProse } from './line-shape.ts';

/** What stands around the text of an article, and the paragraphs that are left. */
export interface Surroundings {
  title: string | null;
  standfirst: string | null;
  authors: Author[];
  wire: string[];
  publisher: string | null;
  publishedAt: PartialDate | null;
  modifiedAt: PartialDate | null;
  photos: PhotoDraft[];
  /** For each photo the paragraph that it stands before; their number where it stands after the last. */
  photoPlaces: number[];
  paragraphs: string[];
}

/** Lines above the text: a headline, a standfirst, a byline, dates, captions with credits, in whatever order. */
const longestHead = 10;
const longestStandfirst = 500;

/** Takes from the paragraphs what is no body: captions anywhere, and the lines above and below the text. */
export function readSurroundings(paragraphs: readonly string[], reading: DateReading): Surroundings {
  const found: Surroundings = {
    title: null,
    standfirst: null,
    authors: [],
    wire: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    photos: [],
    photoPlaces: [],
    paragraphs: [],
  };
  const rest = withoutCaptions(found, paragraphs);
  const body = takeHead(found, rest, reading);
  found.paragraphs = takeTail(found, body, reading);
  found.photoPlaces = placesIn(found, rest.length - body.length);
  return found;
}

/** A line that ends in a credit is a caption, wherever it stands. */
function withoutCaptions(found: Surroundings, paragraphs: readonly string[]): string[] {
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    const isSigned = datelineOf(paragraph) !== null;
    const photo = isSigned ? null : captionPhoto(paragraph);
    if (photo === null || isWireSign(photo)) {
      kept.push(paragraph);
      continue;
    }
    found.photos.push(photo);
    found.photoPlaces.push(kept.length);
  }
  return kept;
}

/** The places once the head is taken away: a photo that stood in it stands above the text. */
function placesIn({ photoPlaces, paragraphs }: Surroundings, headLength: number): number[] {
  return photoPlaces.map((place) => Math.min(Math.max(place - headLength, 0), paragraphs.length));
}

/** An agency's name alone signs the text, not a photo. */
function isWireSign({ caption, credit }: PhotoDraft): boolean {
  return (
    caption === null &&
    credit !== null &&
    credit.creators.length === 0 &&
    !/[:©]/.test(credit.raw) &&
    !credit.handout
  );
}

function takeHead(found: Surroundings, paragraphs: readonly string[], reading: DateReading): string[] {
  let rest = [...paragraphs];
  for (let turn = 0; turn < longestHead && rest.length > 1; turn++) {
    const [line = '', ...others] = rest;
    if (datelineOf(line) !== null) break;
    const about = readHeadLine(line, reading);
    if (about !== null) takeHeadLine(found, line, about);
    else if (found.title === null && isHeadline(line) && others.some(isProse)) found.title = line;
    else if (isStandfirst(found, line, others, reading)) found.standfirst = line;
    else break;
    rest = others;
  }
  return rest;
}

function takeHeadLine(
  found: Surroundings,
  line: string,
  about: NonNullable<ReturnType<typeof readHeadLine>>,
): void {
  const { authors, wire, publisher, dates } = about;
  for (const author of authors)
    if (!found.authors.some(({ name }) => name === author.name)) found.authors.push(author);
  found.wire = [...new Set([...found.wire, ...wire])];
  found.publisher ??= publisher;
  const [first = null, second = null] = dates;
  if (isChange(line) && second === null) found.modifiedAt ??= first;
  else {
    found.publishedAt ??= first;
    found.modifiedAt ??= second;
  }
}

/** Under the headline, a short paragraph is the standfirst where a byline, a date or a dateline follows it. */
function isStandfirst(
  found: Surroundings,
  line: string,
  others: readonly string[],
  reading: DateReading,
): boolean {
  if (
    found.title === null ||
    found.standfirst !== null ||
    line.length > longestStandfirst ||
    others.length < 2
  )
    return false;
  const [next = ''] = others;
  const isApart = found.authors.length + found.wire.length === 0 && found.publishedAt === null;
  return isApart && (readHeadLine(next, reading) !== null || datelineOf(next) !== null);
}

/** Below the text may stand the agency's sign, a byline or a date. */
function takeTail(found: Surroundings, paragraphs: readonly string[], reading: DateReading): string[] {
  const rest = [...paragraphs];
  for (let turn = 0; turn < 3 && rest.length > 1; turn++) {
    const line = rest.at(-1) ?? '';
    const about = line.length < 80 ? readHeadLine(line.replace(/^[([]|[)\]]$/g, ''), reading) : null;
    if (about === null) break;
    takeHeadLine(found, line, about);
    rest.pop();
  }
  return rest;
}
