import type { LibraryInfo } from '../../../shared/library-info.ts';
import type { CollectionView, CompletedField, FieldValue, OrderChange } from '../../../shared/order.ts';
import type { Place } from '../../../shared/rows.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { putBack } from '../../library/index.ts';
import type { Journal } from '../bulk/deeds.ts';
import { type Plan, planOfUndo } from '../bulk/plan.ts';
import { runPlan } from '../bulk/run-plan.ts';
import type { Rooms } from '../rooms.ts';
import { suggestedTags } from './suggested-tags.ts';
import { type Work, workOf } from './works.ts';

/** What was done to the order, and its exact way back; what that gives can be taken back in turn. */
export interface Ordered {
  /** The slug or id of what was made; null where nothing was. */
  made: string | null;
  undo: () => Promise<Ordered>;
}

/** Tags, saved searches and collections as such. */
export interface Ordering {
  /** Changes the order of the library; durable when fulfilled. Throws `not-found` or `input-invalid`. */
  order(change: OrderChange): Promise<Ordered>;
  /** The collections by name, with how many articles are in each. */
  collections(): Promise<CollectionView[]>;
  /** How many articles a place and a query find. */
  count(place: Place, query: string): Promise<number>;
  /** Values of a field that begin so, the most frequent first. */
  valuesOf(field: CompletedField, beginning: string, limit: number): Promise<FieldValue[]>;
  /** Slugs of tags that articles like this one have, the likeliest first. */
  suggestTags(id: ArticleId, limit: number): Promise<string[]>;
}

/** See {@link Ordering}. */
export function ordering(rooms: Rooms): Ordering {
  const { library, index } = rooms;
  return {
    order: async (change) => carryOut(rooms, await workOf(rooms, change)),
    collections: async () => {
      const counts = new Map(await index.call('collectionCounts'));
      return Object.entries(library.info().collections)
        .map(([slug, { name }]) => ({ slug, name, count: counts.get(slug) ?? 0 }))
        .toSorted((one, other) => one.name.localeCompare(other.name));
    },
    count: (place, query) => index.call('count', place, query),
    valuesOf: (field, beginning, limit) => index.call('values', field, beginning, limit),
    suggestTags: (id, limit) => suggestedTags(rooms, id, limit),
  };
}

/** `library.json` first: what articles hold is listed before the first of them holds it. */
async function carryOut(rooms: Rooms, { info, articles }: Work): Promise<Ordered> {
  let made: string | null = null;
  const told = await changeInfo(rooms, (current) => {
    const changed = info(current);
    made = changed.made ?? null;
    return changed.info;
  });
  const journal = articles ? await changeArticles(rooms, articles.ids, articles.change) : null;
  return { made, undo: () => takeBack(rooms, told, journal) };
}

type Told = { before: LibraryInfo; after: LibraryInfo };
type Change = NonNullable<Work['articles']>['change'];

async function takeBack(rooms: Rooms, { before, after }: Told, journal: Journal | null): Promise<Ordered> {
  await changeInfo(rooms, (current) => putBack(current, before, after));
  const redo = journal && (await undoArticles(rooms, journal));
  return { made: null, undo: () => takeBack(rooms, { before: after, after: before }, redo) };
}

async function changeInfo(rooms: Rooms, change: (info: LibraryInfo) => LibraryInfo): Promise<Told> {
  let before = rooms.library.info();
  const after = await rooms.library.changeInfo((current) => {
    before = current;
    return change(current);
  });
  if (after !== before) {
    await rooms.index.call('setInfo', after);
    rooms.changes.announce(null);
  }
  return { before, after };
}

async function changeArticles(rooms: Rooms, ids: ArticleId[], change: Change): Promise<Journal> {
  const plan: Plan = { kind: 'states', change: (state, _, stamp) => change(state, stamp) };
  return journalOf(await runPlan(rooms, plan, ids));
}

async function undoArticles(rooms: Rooms, journal: Journal): Promise<Journal> {
  const { plan, ids } = planOfUndo(journal);
  return journalOf(await runPlan(rooms, plan, ids));
}

function journalOf({ thrown, journal }: { thrown: unknown; journal: Journal }): Journal {
  if (thrown !== null) throw thrown;
  return journal;
}
