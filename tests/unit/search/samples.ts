import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { afterEach, beforeEach } from 'vitest';
import { type IndexEntry, openIndex, type SearchIndex } from '../../../main/search/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import type { Credit } from '../../../shared/credit.ts';
import type { Photo } from '../../../shared/photo.ts';
import type { Place, Sort } from '../../../shared/rows.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { sampleContent } from '../library/sample-content.ts';

/** A folder for index files, and how to remove it. */
export function tempFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'coupure-search-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Gives each test of a file an index of its own, in a file of its own, and puts both away after it. */
export function indexForEachTest(take: (index: SearchIndex) => void): void {
  let given: { index: SearchIndex; remove: () => void } | null = null;
  beforeEach(() => {
    const { folder, remove } = tempFolder();
    given = { index: openSample(join(folder, 'index.sqlite')), remove };
    take(given.index);
  });
  afterEach(() => {
    given?.index.close();
    given?.remove();
  });
}

/** The clock of the tests. */
export const now = new Date('2024-06-15T12:00:00Z');

/** An index in a file of its own. */
export function openSample(file: string): SearchIndex {
  return openIndex(file, () => now);
}

interface Sample {
  content?: Partial<ArticleContent>;
  state?: Partial<ArticleState>;
  trashed?: boolean;
}

/** An article as the index takes it. */
export function entry({ content = {}, state = {}, trashed = false }: Sample = {}): IndexEntry {
  const id = content.id ?? ulid();
  return {
    content: article({ id, ...content }),
    state: { ...emptyState(), ...state },
    trashed,
    stamp: `stamp of ${id}`,
  };
}

function article(values: Partial<ArticleContent>): ArticleContent {
  return sampleContent({
    url: null,
    title: 'Untitled',
    authors: [],
    publisher: null,
    publishedAt: null,
    language: null,
    html: '',
    text: 'Nothing much.',
    wordCount: 2,
    excerpt: 'Nothing much.',
    provenance: {},
    captures: [capture()],
    savedAt: '2024-06-01T08:00:00.000Z',
    updatedAt: '2024-06-01T08:00:00.000Z',
    ...values,
  });
}

/** A capture as the document keeps it. */
export function capture(
  values: Partial<ArticleContent['captures'][number]> = {},
): ArticleContent['captures'][number] {
  return {
    at: '2024-06-01T08:00:00.000Z',
    method: 'fetch',
    requestedUrl: null,
    finalUrl: null,
    redirects: [],
    status: 200,
    headers: {},
    agent: 'Coupure',
    health: [],
    originals: [],
    ...values,
  };
}

/** A photo whose bytes are held. */
export function photo(values: Partial<Photo> = {}): Photo {
  return {
    file: { hash: hashOf('a'), bytes: 10, mime: 'image/jpeg', held: true },
    src: 'https://gazette.example/a.jpg',
    alt: null,
    width: null,
    height: null,
    role: 'body',
    caption: null,
    captionHtml: null,
    credit: null,
    rivals: [],
    ...values,
  };
}

/** A credit of one photographer and one agency. */
export function credit(creator: string | null, agency: { id: string | null; name: string } | null): Credit {
  return {
    raw: [creator, agency?.name].filter((name) => name != null).join(' / '),
    creators: creator === null ? [] : [{ name: creator, role: 'photographer' }],
    agencies: agency === null ? [] : [agency],
    courtesy: [],
    handout: false,
    filePhoto: false,
    pool: false,
    licence: null,
    rights: null,
    source: 'figcaption',
  };
}

/** A hash of one digit, again and again. */
export function hashOf(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/** The titles that a query finds, in their order. */
export function titles(
  index: SearchIndex,
  query: string,
  place: Place = 'all',
  sort: Sort = 'title',
): string[] {
  return index.list({ place, query, sort, offset: 0, limit: 100 }).rows.map(({ title }) => title);
}
