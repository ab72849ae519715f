import { parseQuery, printQuery } from '../../shared/query/index.ts';
import type { Place } from '../../shared/rows.ts';
import type { View } from '../library/view.tsx';

const placeTerms: Partial<Record<Place, string>> = {
  unread: 'is:unread -is:archived',
  starred: 'is:starred',
  archived: 'is:archived',
};

/**
 * What is searched, as one query that finds the same from anywhere: the place, the tag and the collection that are
 * open are said in it. Null where nothing is searched, or in the trash, of which the language does not speak.
 */
export function queryToSave({ place, tag, collection, text }: View): string | null {
  if (text.trim() === '' || place === 'trash') return null;
  const within = [
    placeTerms[place],
    tag === null ? undefined : `tag:"${tag}"`,
    collection === null ? undefined : `collection:"${collection}"`,
  ].filter((term) => term !== undefined);
  if (within.length === 0) return text.trim();
  const { query } = parseQuery(text);
  if (query === null) return null;
  const printed = printQuery(query);
  return [...within, query.kind === 'or' ? `(${printed})` : printed].join(' ');
}
