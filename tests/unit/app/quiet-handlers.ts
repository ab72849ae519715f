import type { Handlers } from '../../../main/app/door/handlers.ts';
import { settingsSchema } from '../../../shared/settings.ts';

const changed = () => ({ changed: [] });
const done = () => ({});
const begun = () => ({ job: 'job' });

/** A handler for every call that does nothing and gives the least there is to give. */
export function quietHandlers(): Handlers {
  return {
    'app.info': () => ({
      version: '0.0.0',
      electron: '0.0.0',
      platform: 'linux',
      library: '/library',
      language: 'en',
      standInRuntime: false,
    }),
    'app.undoable': done,
    'settings.get': () => settingsSchema.parse({}),
    'settings.set': () => settingsSchema.parse({}),
    'overview.get': () => ({
      all: 0,
      unread: 0,
      starred: 0,
      archived: 0,
      trash: 0,
      tags: [],
      indexing: null,
    }),
    'articles.list': () => ({ rows: [], total: 0, problems: [] }),
    'articles.facets': () => ({ facets: [] }),
    'articles.advice': () => ({ suggestion: null, emptiedBy: [] }),
    'articles.twins': () => ({ twins: [] }),
    'articles.read': () => null,
    'articles.original': () => null,
    'articles.editBlock': () => ({ changed: [], slot: 'title' }),
    'articles.takeBack': changed,
    'articles.putBack': changed,
    'articles.stepBack': changed,
    'articles.lostBlocks': () => ({ keys: [] }),
    'articles.star': changed,
    'articles.archive': changed,
    'articles.markRead': changed,
    'articles.progress': changed,
    'articles.tag': changed,
    'articles.highlight': changed,
    'articles.unhighlight': changed,
    'articles.note': changed,
    'articles.edit': changed,
    'articles.withdraw': changed,
    'bulk.begin': begun,
    'bulk.undo': begun,
    'bulk.cancel': done,
    'bulk.jobs': () => ({ jobs: [] }),
    'bulk.export': () => ({ job: null }),
    'photos.page': () => ({ photos: [], next: null }),
    'photos.credit': changed,
    'photos.saveTable': () => ({ saved: false }),
    'articles.delete': changed,
    'articles.restore': changed,
    'articles.purge': () => ({ purged: 0 }),
    'articles.retryImages': begun,
    'save.address': begun,
    'save.paste': begun,
    'save.file': begun,
    'save.chooseFiles': () => ({ jobs: [] }),
    'save.jobs': () => ({ jobs: [] }),
    'save.dismiss': done,
    'open.article': done,
    'open.link': done,
    'open.libraryFolder': done,
  };
}
