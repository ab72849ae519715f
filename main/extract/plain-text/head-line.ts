import type { Author } from '../../../shared/metadata.ts';
import type { PartialDate } from '../../../shared/values.ts';
import { knownAgency } from '../credits/index.ts';
import { bylinePart, printedDates, splitByline } from '../metadata/index.ts';
import { agenciesIn } from './dateline.ts';
import { wordsOf } from './line-shape.ts';

/** What a line above or below the text says about the article; empty where it says nothing of the kind. */
export interface HeadLine {
  authors: Author[];
  wire: string[];
  publisher: string | null;
  dates: PartialDate[];
}

/** How dates in the text are read. */
export interface DateReading {
  language: string | null;
  monthFirst: boolean;
  year: number;
}

const longestLine = 160;
const changed =
  /\b(?:updated|modifi|mis à jour|aktualisiert|actualizad|aggiornat|bijgewerkt|oppdatert|uppdaterad|opdateret|päivitetty|atualizad)/iu;

/** Reads a line that names who wrote, when and where it appeared. Null for lines of prose and for headlines. */
export function readHeadLine(line: string, reading: DateReading): HeadLine | null {
  if (line.length > longestLine || line.includes('\n')) return null;
  const dates = printedDates(line, reading);
  const bare = withoutDates(line, dates);
  const wire = agenciesIn(bare);
  if (wire.length > 0 && wordsOf(bare) <= 4)
    return { authors: [], wire, publisher: null, dates: dates.map(({ date }) => date) };
  const byline = bylinePart(line);
  const named = byline === null ? null : splitByline(byline.line);
  if (named !== null && named.names.length + named.wire.length > 0 && !/[.!?]$/.test(line.trim()))
    return {
      authors: named.names.map((name) => ({ name, role: 'author', url: null })),
      wire: named.wire,
      publisher: null,
      dates: dates.map(({ date }) => date),
    };
  if (dates.length === 0 || wordsOf(bare) > 8 || /[.!?]$/.test(bare)) return null;
  return { authors: [], wire: [], publisher: publisherIn(bare), dates: dates.map(({ date }) => date) };
}

/** Whether a line says when the article was changed, not when it appeared. */
export function isChange(line: string): boolean {
  return changed.test(line);
}

function publisherIn(line: string): string | null {
  for (const part of line.split(/[,;|·•()]|\s[-–—]\s/u)) {
    const name = knownAgency(part.trim())?.name;
    if (name !== undefined && part.trim().length > 2) return name;
  }
  return null;
}

function withoutDates(line: string, dates: readonly { start: number; end: number }[]): string {
  return dates
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, line)
    .replace(/[\s|·•,;:()–—-]+/gu, ' ')
    .trim();
}
