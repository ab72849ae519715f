import type { Archive, Changed } from '../../archive/index.ts';
import type { HandlersOf } from '../door/handlers.ts';
import type { SaveJobs } from '../saving/save-jobs.ts';
import { given } from './given.ts';

/** Reading the list and the articles, and what the reader does to them. */
export function articleHandlers(archive: Archive, jobs: SaveJobs): HandlersOf<'articles'> {
  return {
    'articles.list': (request) => archive.list(request),
    'articles.ids': async (request) => ({ ids: await archive.ids(request) }),
    'articles.facets': async ({ place, query }) => ({ facets: await archive.facets(place, query) }),
    'articles.advice': ({ place, query }) => archive.advice(place, query),
    'articles.alsoIn': async ({ ids }) => ({ also: await archive.alsoIn(ids) }),
    'articles.twins': async ({ id }) => ({ twins: await archive.twins(id) }),
    'articles.read': ({ id }) => archive.read(id),
    'articles.original': ({ id }) => archive.original(id),
    'articles.markRead': ({ ids, value }) => asAnswer(archive.markRead(ids, value)),
    'articles.progress': ({ id, value, place }) => asAnswer(archive.setProgress(id, value, place)),
    'articles.highlight': ({ id, highlight }) => asAnswer(archive.putHighlight(id, highlight)),
    'articles.unhighlight': ({ id, highlight }) => asAnswer(archive.removeHighlight(id, highlight)),
    'articles.note': ({ id, notes }) => asAnswer(archive.setNotes(id, notes)),
    'articles.edit': ({ id, values }) => asAnswer(archive.edit(id, given(values))),
    'articles.withdraw': ({ id, fields }) => asAnswer(archive.withdraw(id, fields)),
    'articles.editBlock': ({ id, edit }) => archive.editBlock(id, edit),
    'articles.takeBack': ({ id, slot }) => asAnswer(archive.takeBack(id, slot)),
    'articles.putBack': ({ id, slot, at }) => asAnswer(archive.putBack(id, slot, at)),
    'articles.stepBack': ({ id, slot }) => asAnswer(archive.stepBack(id, slot)),
    'articles.editFacts': ({ id }) => archive.editFacts(id),
    'articles.purge': async ({ ids }) => ({ purged: await archive.purge(ids) }),
    'articles.retryImages': async ({ id }) => {
      const found = await archive.read(id);
      const { job } = jobs.begin(found?.article.title ?? id, (options) => archive.retryImages(id, options));
      return { job };
    },
  };
}

async function asAnswer(changing: Promise<Changed>): Promise<{ changed: Changed }> {
  return { changed: await changing };
}
