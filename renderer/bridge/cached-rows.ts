import type { QueryClient } from '@tanstack/react-query';
import type { CallOutput } from '../../shared/api.ts';
import type { Article } from '../../shared/article.ts';
import type { Hit, Place, Row, SearchResult } from '../../shared/rows.ts';
import { keys } from './keys.ts';

/** A row that any list in the cache has; undefined where none has it. */
function cachedRow(client: QueryClient, id: string): Hit | undefined {
  for (const [, result] of client.getQueriesData<SearchResult>({ queryKey: keys.lists })) {
    const row = result?.rows.find((candidate) => candidate.id === id);
    if (row) return row;
  }
  return undefined;
}

/** What actions need to know of an article. */
export type KnownFacts = Pick<Row, 'title' | 'starred' | 'archived' | 'unread' | 'tags'>;

/** The rows of a result that the cache has, in whatever order. */
export function cachedResult(
  client: QueryClient,
  { place, query, except }: { place: Place; query: string; except: readonly string[] },
): Hit[] {
  const left = new Set(except);
  const results = client.getQueriesData<SearchResult>({
    queryKey: keys.lists,
    predicate: ({ queryKey }) => isOfResult(queryKey[1], place, query),
  });
  return results.flatMap(([, result]) => result?.rows.filter(({ id }) => !left.has(id)) ?? []);
}

function isOfResult(request: unknown, place: Place, query: string): boolean {
  if (typeof request !== 'object' || request === null) return false;
  return Reflect.get(request, 'place') === place && Reflect.get(request, 'query') === query;
}

/** What the cache knows of an article, from a list or from the article itself. */
export function cachedFacts(client: QueryClient, id: string): KnownFacts | undefined {
  const row = cachedRow(client, id);
  const read = client.getQueryData<CallOutput<'articles.read'>>(keys.article(id));
  // An article that is not on screen is not read again when it changes: then the row is newer.
  const isOld = client.getQueryState(keys.article(id))?.isInvalidated;
  if (!read || (row && isOld)) return row;
  const { title, state } = read.article;
  const { starred, archived, readAt, tags } = state;
  return { title, starred, archived, unread: readAt === null, tags };
}

/** Shows a change in all lists before it is on disk; `library.changed` brings the truth soon after. */
export function patchRows(
  client: QueryClient,
  ids: readonly string[],
  change: (row: Hit) => Partial<Row>,
): void {
  const meant = new Set(ids);
  client.setQueriesData<SearchResult>({ queryKey: keys.lists }, (result) => {
    if (!result?.rows.some((row) => meant.has(row.id))) return result;
    return {
      ...result,
      rows: result.rows.map((row) => (meant.has(row.id) ? { ...row, ...change(row) } : row)),
    };
  });
}

/** Shows a change of the reader's state in the articles of the cache before it is on disk. */
export function patchStates(
  client: QueryClient,
  ids: readonly string[],
  change: (article: Article) => Partial<Article['state']>,
): void {
  for (const id of ids) {
    client.setQueryData<CallOutput<'articles.read'>>(keys.article(id), (read) => {
      if (!read) return read;
      const state = { ...read.article.state, ...change(read.article) };
      return { ...read, article: { ...read.article, state } };
    });
  }
}
