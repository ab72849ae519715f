import { z } from 'zod';
import { momentOf, normalised, type RecordIndex } from '../warc/record-index.ts';

const lineSchema = z.object({ url: z.string(), ts: z.string().optional() });

/** A page as a list of pages names it. */
export interface ListedPage {
  url: string;
  at: string;
}

/**
 * The pages that a list names and the archive holds, each once. The first line says what list it is; lines that are
 * none are passed over, as other programs put more into it.
 */
export function listedPages(text: string, index: RecordIndex): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  for (const line of text.split('\n')) {
    const page = pageIn(line);
    const record = page && index.nearest(page.url, page.at ?? new Date(0).toISOString());
    if (page && record) pages.set(`${page.url} ${page.at}`, { url: page.url, at: page.at ?? record.at });
  }
  return [...pages.values()];
}

function pageIn(line: string): { url: string; at: string | null } | null {
  const read = lineSchema.safeParse(parsed(line));
  const url = read.success ? normalised(read.data.url) : null;
  if (!read.success || url === null || !/^https?:/.test(url)) return null;
  return { url, at: momentOf(read.data.ts ?? null) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
