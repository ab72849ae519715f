import { randomUUID } from 'node:crypto';
import { CoupureError } from '../../../shared/errors.ts';
import type { Archive, Ordered, Ordering } from '../../archive/index.ts';
import type { HandlersOf } from '../door/handlers.ts';

/** What is asked of the archive. */
type OrderArchive = Ordering & Pick<Archive, 'info'>;

/** So many changes can be taken back; the oldest is forgotten first. */
const mostRemembered = 200;
/** So many values are offered while one types, and so many tags for an article. */
const [mostValues, mostSuggested] = [12, 8];

/** Tags, saved searches and collections as such. */
export function orderHandlers(archive: OrderArchive): HandlersOf<'order'> {
  const undos = new Map<string, Ordered['undo']>();

  function remembered({ undo }: Ordered): string {
    const token = randomUUID();
    undos.set(token, undo);
    const [oldest] = undos.keys();
    if (undos.size > mostRemembered && oldest !== undefined) undos.delete(oldest);
    return token;
  }

  return {
    'order.get': async () => ({
      searches: archive.info().savedSearches,
      collections: await archive.collections(),
    }),
    'order.change': async ({ change }) => {
      const ordered = await archive.order(change);
      return { undo: remembered(ordered), made: ordered.made };
    },
    'order.undo': async ({ undo: token }) => {
      const undo = undos.get(token);
      if (undo === undefined) {
        throw new CoupureError('not-found', 'It is not known any more what this changed.', {
          hint: 'What was done long ago, or in another session, cannot be undone.',
        });
      }
      const ordered = await undo();
      undos.delete(token);
      return { undo: remembered(ordered) };
    },
    'order.count': async ({ query }) => ({ total: await archive.count('all', query) }),
    'order.values': async ({ field, beginning }) => ({
      values: await archive.valuesOf(field, beginning, mostValues),
    }),
    'order.suggest': async ({ id }) => ({ tags: await archive.suggestTags(id, mostSuggested) }),
  };
}
