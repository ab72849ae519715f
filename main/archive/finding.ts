import type { Article } from '../../shared/article.ts';
import { parseQuery } from '../../shared/query/index.ts';
import type { ArticleId } from '../../shared/values.ts';
import type { Archive, PhotoHit } from './archive.ts';
import { articleOf, readArticleOrNull } from './article-of.ts';
import { diskUseOf } from './disk-use.ts';
import type { KeepingUp } from './keeping-up.ts';
import type { Rooms } from './rooms.ts';

type Finding = Pick<
  Archive,
  | 'read'
  | 'list'
  | 'ids'
  | 'matching'
  | 'problemsOf'
  | 'photos'
  | 'overview'
  | 'info'
  | 'fileOf'
  | 'stats'
  | 'facets'
  | 'timeline'
  | 'glance'
  | 'diskUse'
  | 'advice'
  | 'alsoIn'
  | 'twins'
>;

/** How many results the index gives at once where all are wanted: each a short query, so that others get their turn. */
const batchSize = 500;

/** What a reader finds and reads: lists from the index, articles and bytes from the disk. */
export function finding(rooms: Rooms, keepingUp: Pick<KeepingUp, 'progress'>): Finding {
  const { library, index } = rooms;

  return {
    info: () => library.info(),
    async read(id) {
      const stored = await library.read(id);
      return stored && { article: articleOf(stored), trashed: stored.trashed };
    },
    list: (request) => index.call('list', request),
    ids: (request) => index.call('ids', request),
    matching: (query) => eachMatch(rooms, query),
    problemsOf: (query) => parseQuery(query).problems,
    photos: (query) => eachPhoto(rooms, query),
    overview: async () => ({ ...(await index.call('overview')), indexing: keepingUp.progress() }),
    async fileOf(hash) {
      const held = await library.fileOf(hash);
      return held?.absolutePath ? { path: held.absolutePath, mime: held.mime } : null;
    },
    stats: () => index.call('stats'),
    facets: (place, query) => index.call('facets', place, query),
    timeline: (place, query) => index.call('timeline', place, query),
    glance: () => index.call('glance'),
    diskUse: () => diskUseOf(rooms.folder),
    advice: (place, query) => index.call('advice', place, query),
    alsoIn: (ids) => index.call('alsoIn', ids),
    twins: (id) => index.call('twins', id),
  };
}

async function* eachMatch({ index }: Rooms, query: string): AsyncGenerator<ArticleId> {
  let after: ArticleId | null = null;
  do {
    const ids: ArticleId[] = await index.call('matching', query, after, batchSize);
    yield* ids;
    after = ids.at(-1) ?? null;
  } while (after !== null);
}

/** The photos stand together by article, so that each document is read once. */
async function* eachPhoto(rooms: Rooms, query: string): AsyncGenerator<PhotoHit> {
  let after: { article: ArticleId; index: number } | null = null;
  let article: Article | null = null;
  do {
    const places: { article: ArticleId; index: number }[] = await rooms.index.call(
      'photos',
      query,
      after,
      batchSize,
    );
    for (const place of places) {
      if (article?.id !== place.article) article = await readArticleOrNull(rooms.library, place.article);
      const photo = article?.photos[place.index];
      if (article && photo) yield { ...place, title: article.title, photo };
    }
    after = places.at(-1) ?? null;
  } while (after !== null);
}
